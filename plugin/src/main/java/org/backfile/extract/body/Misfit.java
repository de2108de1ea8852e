package org.backfile.extract.body;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.backfile.article.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells why a page is no article, or holds only an article's beginning. By its shape and its markup: what an error page says is different
 * in every language, but it is always short, and nobody signs it.
 */
final class Misfit {

    /** Words of text that a script has yet to fill; navigation and a footer have more. */
    private static final int SHELL = 25;

    /** Words under which a page has to show a date or a name to be taken for an article; characters divided by six. */
    private static final int FEW = 350 / 6;

    /** Words that an error page, a form or the opening of an article never exceeds. */
    private static final int SHORT = 200;

    /** Words that a notice about cookies never exceeds; those with all their partners in a list hold links. */
    private static final int NOTICE = 600;

    private static final int OPENING = 20;
    private static final int PROSE = 15;
    private static final int LONG_PROSE = 60;
    private static final int LIST = 5;
    private static final int NEAR = 6;

    private static final int WALL = Candidates.groups("overlay");
    private static final Pattern ERROR = Pattern.compile("(?<![\\p{L}\\p{N}.])(40[0-9]|410|50[0-4])(?![\\p{L}\\p{N}])");
    private static final Pattern NOT_FREE = Pattern.compile("\"isAccessibleForFree\"\\s{0,9}:\\s{0,9}\"?[Ff]alse");
    private static final Pattern LENGTH = Pattern.compile("\"wordCount\"\\s{0,9}:\\s{0,9}\"?([0-9]{1,6})");
    private static final NameParts CONSENT = new NameParts("cookie", "consent", "gdpr", "cmp-");
    private static final Set<String> DIALOGS = Set.of("dialog", "alertdialog");
    private static final Set<String> WALLS =
            Set.of("paywall", "regwall", "subscribewall", "premiumwall", "metered", "tp-container");

    private final Document document;
    private final List<Block> blocks;
    private final boolean[] keep;
    private final Metadata metadata;

    private int words;
    private int kept;
    private int prose;
    private int longest;
    private int teasers;
    private int headlines;

    private Misfit(Document document, List<Block> blocks, boolean[] keep, Metadata metadata) {
        this.document = document;
        this.blocks = blocks;
        this.keep = keep;
        this.metadata = metadata;
        count();
    }

    static Misfit of(Document document, List<Block> blocks, boolean[] keep, Metadata metadata) {
        return new Misfit(document, blocks, keep, metadata);
    }

    private void count() {
        int lastHeadline = -LIST;
        for (var block : blocks) {
            words += block.words();
            boolean headline = ReadingLinks.isReadingLink(block);
            if (headline) {
                headlines++;
                lastHeadline = block.index();
            }
            if (!keep[block.index()]) continue;
            kept += block.words();
            int own = block.words() - block.linkWords();
            if (own < PROSE && block.words() < PROSE) continue;
            prose++;
            longest = Math.max(longest, own);
            if (block.index() - lastHeadline <= 2 || own < PROSE) teasers++;
        }
    }

    /** Words kept that lie over the page. */
    private int walled() {
        int walled = 0;
        for (var block : blocks) if (keep[block.index()] && isWalled(block.scope())) walled += block.words();
        return walled;
    }

    private static boolean isWalled(Scope scope) {
        int up = 0;
        for (@Nullable Scope s = scope; s != null && s.depth > 0 && up < NEAR; s = s.parent, up++) {
            if (DIALOGS.contains(s.element.attr("role"))) return true;
            // what lies right in the body may be named for the banner it makes room for
            if (s.depth > 1 && (s.groups & WALL) != 0 && isConsent(s.element)) return true;
        }
        return false;
    }

    private static boolean isConsent(Element element) {
        return CONSENT.isIn(element.className()) || CONSENT.isIn(element.id());
    }

    /** Why there is no article here; null when there may be one. */
    @Nullable
    String rejection() {
        if (kept == 0) return "no article found: the page " + (words < SHELL ? shell() : nothing());
        if (teasers >= LIST && teasers * 5 >= prose * 4 && longest < LONG_PROSE)
            return "no article found: the page is a list of links to others";
        boolean signed = metadata.published() != null || !metadata.authors().isEmpty();
        if (signed && kept >= OPENING) return null;
        if (kept < SHORT) {
            var notice = notice();
            if (notice != null) return "no article found: the page " + notice;
        }
        if (kept < NOTICE && walled() * 10 > kept * 9)
            return "no article found: the page holds only a notice that lies over it, as about cookies or consent";
        return null;
    }

    private String nothing() {
        var notice = notice();
        if (notice != null) return notice;
        return headlines >= LIST ? "is a list of links to others" : "holds only menus, lists or notices";
    }

    private static String shell() {
        return "is an empty shell that a script was to fill";
    }

    /** What a short page without date and name is. */
    private @Nullable String notice() {
        if (ERROR.matcher(document.title()).find()
                || ERROR.matcher(metadata.title()).find())
            return "says that the server had an error or nothing under its address";
        if (document.selectFirst("input[type=password]") != null) return "is a form to sign in";
        if (kept > 0 && walled() * 2 > kept)
            return "holds only a notice that lies over it, as about cookies or consent";
        if (kept < FEW && isCut()) return "holds a headline and a few words before a paywall";
        return kept < FEW ? "holds only a few words, without a date or a name" : null;
    }

    /** What there is to say of an article that the page shows the beginning of; null when it shows all of it, as far as one can tell. */
    @Nullable
    String stub() {
        if (kept >= SHORT || !isCut()) return null;
        return "stub: the page holds only the opening of an article for subscribers";
    }

    /** Whether the page says that there is more of the article than it shows. */
    private boolean isCut() {
        for (var script : document.select("script[type=application/ld+json]")) {
            var data = script.data();
            if (NOT_FREE.matcher(data).find()) return true;
            var length = LENGTH.matcher(data);
            if (length.find() && Integer.parseInt(length.group(1)) > 3 * Math.max(kept, OPENING)) return true;
        }
        return document.getAllElements().stream().anyMatch(e -> {
            if (e.attributesSize() == 0) return false;
            var names = (e.className() + ' ' + e.id())
                    .toLowerCase(Locale.ROOT)
                    .replace("-", "")
                    .replace("_", "");
            return WALLS.stream().anyMatch(names::contains);
        });
    }
}
