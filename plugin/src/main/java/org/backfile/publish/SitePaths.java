package org.backfile.publish;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The names a site may hold: relative, inside the site, and good on every common file system, because an archive is copied
 * to USB sticks and other people's disks.
 */
final class SitePaths {

    /** What the longest names of ext4, NTFS and APFS leave room for, with a suffix to spare. */
    private static final int MAX_SEGMENT_BYTES = 240;

    private static final int MAX_PATH_BYTES = 1024;

    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}<>:\"|?*\\\\]");
    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    private SitePaths() {}

    /** The path itself; {@link IllegalArgumentException} when a site may not hold it. */
    static String check(String path) {
        if (!isGood(path)) throw new IllegalArgumentException("A site may not hold a file named \"" + path + "\"");
        return path;
    }

    static boolean isGood(String path) {
        if (path.getBytes(StandardCharsets.UTF_8).length > MAX_PATH_BYTES) return false;
        for (String segment : path.split("/", -1)) {
            if (!isGoodSegment(segment)) return false;
        }
        return true;
    }

    /** Equal for two paths that some file system would take for one: without regard to case and Unicode form. */
    static String fold(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** A last dot or blank is cut off by Windows, which also covers {@code .} and {@code ..}. */
    private static boolean isGoodSegment(String segment) {
        return !segment.isEmpty()
                && !segment.endsWith(".")
                && !segment.endsWith(" ")
                && segment.getBytes(StandardCharsets.UTF_8).length <= MAX_SEGMENT_BYTES
                && !FORBIDDEN.matcher(segment).find()
                && !DEVICE.matcher(segment).matches();
    }
}
