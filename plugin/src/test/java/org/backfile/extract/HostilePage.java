package org.backfile.extract;

import java.util.List;
import java.util.Random;

/** A page of tags and attributes in no sensible order, from a seed; prose stands in between, so that there is something to find. */
final class HostilePage {

    private static final List<String> TAGS = words("""
            a abbr acronym address applet article aside audio b base basefont bdi bdo big blockquote body br button canvas caption
            center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure
            font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li
            link main map mark marquee math menu meta meter nav noframes noscript object ol optgroup option output p param picture
            plaintext pre progress q rp rt ruby s samp script search section select slot small source span strike strong style sub
            summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp
            mi mo mn mtext mglyph annotation-xml semantics foreignObject desc x-card amp-img lite-youtube
            """);

    private static final List<String> ATTRIBUTES = words("""
            onclick=alert(1) onerror=alert(1) style=position:fixed href=javascript:alert(1) href=JaVa&#10;sCript:x href=#n1 href=#n2
            href=https://good.example/a?b=<c> href=//other.example href=mailto:a@b.example href=vbscript:x href=data:text/html,x id=n1 id=n2
            name=n1 class=caption class=gutter class=lineno class=pullquote class=related class=emoji class=katex-html
            src=x.png src=https://pics.example/a.png src=data:image/png;base64,AAAA srcset=a.png,b.png data-src=/late.jpg srcdoc=<b>x
            src=https://www.youtube.com/embed/abc alt=picture alt=<script> alt=\\sigma title=t title="a&quot;b<" lang=fr lang=x<y dir=rtl
            dir=RTL dir=sideways colspan=2 colspan=9999 rowspan=-1 scope=row scope=evil start=7 start=1e9 type=a reversed value=3 open
            datetime=2020-01-02 datetime=<now> aria-hidden=true hidden role=presentation contenteditable xmlns=http://evil.example
            cite=javascript:x action=x formaction=javascript:x background=x ping=x data-same=1 data-line-number=1 data-href=https://p.example
            display=block mathvariant=bold alttext=x http-equiv=refresh is=x slot=y
            """);

    private static final List<String> TEXTS = List.of(
            "The ferry left at seven, and those who had missed it sat down on the wall and waited for the next one to come.",
            "No one had asked for the bridge, said the mayor, but now that it was there it might as well be painted.",
            "1 2 3",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&amp;lt;img src=x onerror=alert(1)&amp;gt;",
            "short",
            " ",
            "\u0000\u0001\u202e\u200b",
            "مرحبا بكم في الميناء",
            "港の朝は早い。",
            "<!-- c --><![CDATA[<b>x]]>",
            "</p></div></table>",
            "]]>",
            "a\n   b\n\tc");

    private final Random random;

    HostilePage(int seed) {
        this.random = new Random(seed);
    }

    String html() {
        var page = new StringBuilder("<html><title>Ferry</title><body><h1>Ferry</h1><p>").append(TEXTS.get(0));
        int pieces = 200 + random.nextInt(300);
        for (int i = 0; i < pieces; i++) {
            switch (random.nextInt(6)) {
                case 0, 1 -> page.append(of(TEXTS));
                case 2 -> page.append("</").append(of(TAGS)).append('>');
                default -> tag(page);
            }
        }
        return page.toString();
    }

    private void tag(StringBuilder page) {
        page.append('<').append(of(TAGS));
        for (int n = random.nextInt(4); n > 0; n--) page.append(' ').append(of(ATTRIBUTES));
        page.append(random.nextInt(20) == 0 ? "/>" : ">");
    }

    private String of(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+", -1));
    }
}
