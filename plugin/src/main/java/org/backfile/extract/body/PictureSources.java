package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The addresses an {@code img} may be found under, the likeliest first. A page that loads its pictures late keeps the real address in an
 * attribute of its script's own, and shows a blank in {@code src}.
 */
final class PictureSources {

    private static final List<String> LATE = List.of(
            "data-src",
            "data-original",
            "data-lazy-src",
            "data-lazy",
            "data-full-src",
            "data-orig-file",
            "data-hi-res-src",
            "data-url");

    private static final List<String> LATE_SETS = List.of("data-srcset", "data-lazy-srcset");

    private PictureSources() {}

    static List<String> of(Element img) {
        var found = new ArrayList<String>(2);
        if (isLate(img)) {
            for (var name : LATE_SETS) addLargest(img.attr(name), found);
            for (var name : LATE) add(img.attr(name), found);
        }
        add(img.attr("src"), found);
        addLargest(img.attr("srcset"), found);
        if (img.parent() != null && img.parent().normalName().equals("picture")) {
            for (var source : img.parent().children()) {
                if (!source.normalName().equals("source")) continue;
                addLargest(source.attr("srcset"), found);
                for (var name : LATE_SETS) addLargest(source.attr(name), found);
            }
        }
        return found;
    }

    /** Whether there are any attributes of a script's own. */
    private static boolean isLate(Element img) {
        for (var attribute : img.attributes()) if (attribute.getKey().startsWith("data-")) return true;
        return false;
    }

    private static void add(String reference, List<String> found) {
        var clean = reference.strip();
        if (!clean.isEmpty() && !found.contains(clean)) found.add(clean);
    }

    /** By its width or density; the addresses of a set may hold commas themselves, but none before a space. */
    private static void addLargest(String set, List<String> found) {
        if (set.isEmpty()) return;
        double most = -1;
        var largest = "";
        int end = 0;
        for (int at = 0; at < set.length(); at = end + 1) {
            end = at;
            while (end < set.length() && !endsCandidate(set, end)) end++;
            var candidate = set.substring(at, end).strip();
            int gap = 0;
            while (gap < candidate.length() && candidate.charAt(gap) > ' ') gap++;
            double size =
                    gap < candidate.length() ? size(candidate.substring(gap).strip()) : 1;
            if (size <= most) continue;
            most = size;
            largest = candidate.substring(0, gap);
        }
        add(largest, found);
    }

    private static boolean endsCandidate(String set, int at) {
        return set.charAt(at) == ',' && at + 1 < set.length() && set.charAt(at + 1) <= ' ';
    }

    private static double size(String descriptor) {
        var number = descriptor.substring(0, Math.max(0, descriptor.length() - 1));
        boolean plain = !number.isEmpty()
                && number.length() < 8
                && number.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && number.indexOf('.') == number.lastIndexOf('.')
                && !number.equals(".");
        return plain ? Double.parseDouble(number) : 0;
    }
}
