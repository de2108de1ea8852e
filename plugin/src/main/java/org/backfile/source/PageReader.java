package org.backfile.source;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;
import org.backfile.article.Origin;
import org.backfile.article.Rejected;
import org.jspecify.annotations.Nullable;

/** From a file to a {@link RawPage}: bytes, hash, decompression, charset, front matter, sidecar; or the reason why not. */
final class PageReader {

    private final Limits limits;

    PageReader(Limits limits) {
        this.limits = limits;
    }

    Reading read(SourceFile file) {
        FileBytes stored;
        try {
            stored = FileBytes.read(file.path(), limits.pageBytes());
        } catch (IOException unreadable) {
            return new Reading.Unusable(new Rejected(file.source(), null, 0, ReadFailure.of(unreadable)));
        }
        var origin = new Origin(file.source(), stored.sha256(), stored.size());
        if (stored.size() == 0) return unusable(origin, "is empty (0 bytes); save the page again");
        if (!stored.isWhole()) return unusable(origin, "is larger than the limit of " + limit());
        byte[] bytes = stored.bytes();
        if (FileBytes.isGzip(bytes)) {
            try {
                bytes = FileBytes.gunzip(bytes, limits.pageBytes());
            } catch (EOFException cut) {
                return unusable(origin, "can't be decompressed: its gzip data ends too early; save the page again");
            } catch (ZipException damaged) {
                return unusable(origin, ReadFailure.of(damaged));
            } catch (IOException other) {
                return unusable(origin, ReadFailure.of(other));
            }
            var trouble = excess(stored.size(), bytes.length);
            if (trouble != null) return unusable(origin, trouble);
        }
        return page(file, origin, bytes);
    }

    private @Nullable String excess(long compressed, int size) {
        if (size == 0) return "is empty once decompressed; save the page again";
        if (size > limits.pageBytes()) return "is larger than the limit of " + limit() + " once decompressed";
        if (size > 1 << 20 && size / compressed > limits.gzipRatio()) {
            return "grows more than " + limits.gzipRatio() + "-fold when decompressed, as no page does";
        }
        return null;
    }

    private Reading page(SourceFile file, Origin origin, byte[] bytes) {
        var text = UnicodeText.decode(bytes);
        if (text == null) {
            var binary = BinaryFormat.of(bytes);
            if (binary != null) return unusable(origin, "holds " + binary + ", not a page; rename or remove it");
            text = PageText.decode(bytes);
        }
        if (text.isBlank()) return unusable(origin, "holds nothing but white space; save the page again");
        if (Marks.areMoreThan(limits.marks(), file.format(), text))
            return unusable(origin, "holds far more tags or marks than any page does");
        EditedText edited;
        FrontMatter beside;
        try {
            edited = file.format() == Format.MARKDOWN
                    ? EditedText.of(text, limits)
                    : new EditedText(FrontMatter.NONE, text);
        } catch (FrontMatterFault fault) {
            return unusable(origin, String.valueOf(fault.getMessage()));
        }
        try {
            beside = Sidecar.of(file.path());
        } catch (FrontMatterFault fault) {
            return unusable(origin, "has a sidecar file that can't be read: " + fault.getMessage());
        }
        return new Reading.Page(new RawPage(origin, file.format(), edited.text(), beside.over(edited.editor())));
    }

    private String limit() {
        return (limits.pageBytes() >> 20) + " MB";
    }

    private static Reading unusable(Origin origin, String reason) {
        return new Reading.Unusable(new Rejected(origin.source(), origin.sha256(), origin.bytes(), reason));
    }
}
