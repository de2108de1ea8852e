package org.backfile.store;

/**
 * What an extraction depends on beside the engine: when none of it has changed, the last build's record still holds.
 *
 * @param source path relative to the content folder, {@code /} separators
 * @param sha256 of the raw bytes, lower-case hex; empty when the file could not be read
 * @param editor a fingerprint of the sidecar file, and of whatever else outside the page's own bytes went into it; empty if none
 */
public record PageKey(String source, String sha256, String editor) {

    /** 64 bits that tell keys apart nearly always; the record holds the whole key for certainty. */
    long hash() {
        long h = 0xcbf29ce484222325L;
        for (String part : new String[] {source, sha256, editor}) {
            for (int i = 0; i < part.length(); i++) h = (h ^ part.charAt(i)) * 0x100000001b3L;
            h = (h ^ 0xFFFF) * 0x100000001b3L;
        }
        h = (h ^ (h >>> 32)) * 0xd6e8feb86659fd93L;
        return h ^ (h >>> 32);
    }
}
