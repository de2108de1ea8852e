package org.backfile.source;

import org.backfile.article.Origin;

/**
 * One file of the content folder, decompressed and decoded, otherwise untouched.
 *
 * @param text all of the file's characters, without byte order mark and front matter; lines end as they did
 * @param editor front matter and sidecar, merged
 */
public record RawPage(Origin origin, Format format, String text, FrontMatter editor) {

    /**
     * What an incremental build must compare, for the hash of the file doesn't cover its sidecar: the hash alone, or the hash and
     * the address that the editor gives.
     */
    public String fingerprint() {
        return editor.url() == null ? origin.sha256() : origin.sha256() + " " + editor.url();
    }
}
