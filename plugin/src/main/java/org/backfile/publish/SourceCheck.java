package org.backfile.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.backfile.publish.Finding.Kind;
import org.backfile.source.ContentFolder;
import org.backfile.source.Limits;
import org.backfile.source.SourceFile;

/** Whether a site was made from a folder of raw pages: from those very bytes, from all of them, and from nothing else. */
final class SourceCheck {

    private SourceCheck() {}

    /**
     * Compares the inputs of a manifest with what lies in the folder now.
     *
     * @param site passed over when it lies in the folder
     */
    static void of(Manifest manifest, Path content, Path site, Consumer<Finding> found) throws IOException {
        var folder = ContentFolder.open(content, List.of(site), Limits.DEFAULT);
        var files = new HashMap<String, SourceFile>();
        folder.files().forEach(file -> files.put(file.source(), file));
        var unusable = new HashSet<String>();
        folder.unusable().forEach(row -> unusable.add(row.source()));
        for (var input : manifest.inputs()) {
            String source = input.source();
            var file = files.remove(source);
            boolean listed = unusable.remove(source);
            if (file == null && !(listed && input.sha256() == null)) {
                found.accept(new Finding(Kind.SOURCE_MISSING, source, ""));
            } else if (file != null && input.sha256() != null && !isSame(file, input.sha256())) {
                found.accept(new Finding(Kind.SOURCE_CHANGED, source, ""));
            }
        }
        files.keySet().forEach(source -> found.accept(new Finding(Kind.SOURCE_NEW, source, "")));
        unusable.forEach(source -> found.accept(new Finding(Kind.SOURCE_NEW, source, "")));
    }

    private static boolean isSame(SourceFile file, String sha256) throws IOException {
        return Sha256.hex(file.path()).equals(sha256);
    }
}
