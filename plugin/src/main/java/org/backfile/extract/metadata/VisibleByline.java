package org.backfile.extract.metadata;

/** The byline a reader sees under the headline, when nothing in the page's code marks it. */
final class VisibleByline {

    private static final int LONGEST_SIGNED = 120;
    private static final int CLOSE = 5;
    private static final int PROSE = 160;

    private final Scan scan;
    private final Vicinity vicinity;

    VisibleByline(Scan scan, Vicinity vicinity) {
        this.scan = scan;
        this.vicinity = vicinity;
    }

    /** A line "By Ann Lee"; a line "Written by" and the next; a name beside a date. */
    Byline find() {
        for (int i = vicinity.first(); i < vicinity.end(scan); i++) {
            var line = scan.lines.get(i);
            if (!vicinity.holds(line) || line.heading() == 1) continue;
            var byline = Byline.read(line.text());
            if (byline == null && i + 1 < scan.lines.size() && Byline.isMarker(line.text())) {
                byline = Byline.of(scan.lines.get(i + 1).text());
                if (byline.isEmpty()) byline = null;
            }
            if (byline != null) return byline;
        }
        return signed();
    }

    /** Between headline and body a name needs no "by" when a date stands beside it, in the same line or one of the next. */
    private Byline signed() {
        int last = Math.min(scan.lines.size(), vicinity.headline() + CLOSE + 1);
        for (int i = vicinity.headline() + 1; i < last; i++) {
            String text = scan.lines.get(i).text();
            if (text.length() > PROSE) return Byline.NONE;
            if (text.length() > LONGEST_SIGNED || !vicinity.holds(scan.lines.get(i))) continue;
            var names = Byline.of(text).authors();
            if (!names.isEmpty() && Names.isPerson(names.get(0)) && hasDate(i)) {
                return new Byline(names.stream().filter(Names::isPerson).toList(), null);
            }
        }
        return Byline.NONE;
    }

    private boolean hasDate(int index) {
        for (int i = Math.max(vicinity.headline() + 1, index - 2); i < Math.min(scan.lines.size(), index + 3); i++) {
            var date = DateLine.of(scan.lines.get(i).text(), LanguageTag.NONE);
            if (date != null && date.words() <= 8) return true;
        }
        return false;
    }
}
