package org.backfile.extract.body;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A caption and its credit, told apart.
 *
 * @param caption null when there is only a credit
 * @param credit null when there is none
 */
public record Captions(@Nullable String caption, @Nullable String credit) {

    private static final int LONGEST_CREDIT = 90;
    private static final NameParts CREDIT_NAMES = new NameParts("credit", "copyright", "photographer", "attribution");

    /** A credit's label, in the languages whose papers print one, then its holder up to the end. */
    private static final String LABEL =
            "(?:photo(?:graph)?(?:s|o)?|image|picture|pic|foto|bild|fotograf[íi]?a?|imagen?|imagem|immagine|cr[ée]dito?s?|"
                    + "photo credit|image credit|picture credit|file photo|illustration|graphic|grafik|infograf[íi]a|archiv|archivo|source|quelle|fuente|fonte|"
                    + "copyright|zdj[ęe]cie|fot|фото|изображение|рис|صورة|تصوير|الصورة|फोटो|चित्र|写真|画像|図片|图片|圖片|摄影|撮影|摄|사진)";

    private static final Pattern LABELLED = Pattern.compile(
            "(?:[|(\\[/–—•·-]\\s*|\\.\\s+|^)(?:©\\s*|" + LABEL
                    + "(?:\\s+(?:credits?|by|von|de|par|di|av|door))?\\s*[:：/©]\\s*|" + LABEL
                    + "\\s+(?:by|courtesy of|von|par)\\s+|\\(?c\\)\\s*)([^|]{2,90}?)[)\\]]?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BRACKETED = Pattern.compile("[(\\[]([^()\\[\\]]{2,60}/[^()\\[\\]]{2,60})[)\\]]$");
    private static final Pattern BARRED = Pattern.compile("^(.{20,}[.!?。।؟…”\"’])\\s*[|]\\s*([^|]{2,60})$");

    /** Splits what stands under a picture. */
    public static Captions split(String text) {
        var line = text.strip();
        if (line.isEmpty()) return new Captions(null, null);
        var tail = line.substring(Math.max(0, line.length() - LONGEST_CREDIT - 60));
        int offset = line.length() - tail.length();
        for (var pattern : new Pattern[] {LABELLED, BRACKETED}) {
            var m = pattern.matcher(tail);
            if (m.find())
                return both(
                        line.substring(0, offset + Math.min(m.start() + keptStop(tail, m.start()), tail.length())),
                        m.group(1));
        }
        var barred = BARRED.matcher(line);
        return barred.matches() ? both(barred.group(1), barred.group(2)) : new Captions(line, null);
    }

    /** Reads a caption, and the credit that its markup or its words tell apart; the credit may stand beside it in the figure. */
    static Captions of(Element caption, Element figure) {
        var credit = credit(caption);
        if (credit == null) credit = credit(figure);
        var all = Spaces.collapse(caption.wholeText());
        if (credit == null) return split(all);
        var creditText = Spaces.collapse(credit.wholeText());
        var rest = split(Spaces.collapse(all.replace(creditText, " ")));
        var name = split(creditText).credit();
        return new Captions(rest.caption(), name != null ? name : creditText);
    }

    private static @Nullable Element credit(Element holder) {
        for (var e : holder.getAllElements()) {
            if (e.equals(holder) || e.attributesSize() == 0) continue;
            if (!CREDIT_NAMES.isIn(e.className()) && !CREDIT_NAMES.isIn(e.attr("itemprop"))) continue;
            if (e.hasText() && e.text().length() < LONGEST_CREDIT + 30) return e;
        }
        return null;
    }

    /** The full stop before a credit belongs to the caption. */
    private static int keptStop(String text, int at) {
        return at < text.length() && text.charAt(at) == '.' ? 1 : 0;
    }

    private static Captions both(String caption, String credit) {
        var words = caption.strip();
        while (!words.isEmpty() && "|(-–—/•·[".indexOf(words.charAt(words.length() - 1)) >= 0)
            words = words.substring(0, words.length() - 1).strip();
        return new Captions(words.isEmpty() ? null : words, credit.strip());
    }
}
