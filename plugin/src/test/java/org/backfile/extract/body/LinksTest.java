package org.backfile.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.internal.StringUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    private static final String[] REFERENCES = {
        "",
        "ebb.html",
        "../ebb.html",
        "./ebb.html",
        "a/./b/../c",
        "/2020/ebb.html?a=b#c",
        "//other.example/ebb",
        "//other.example",
        "?page=2",
        "#low",
        "a:b",
        "/a:b",
        "a%20b",
        "a%2",
        "a b",
        "ebb#a#b",
        "mailto:desk@paper.example",
        "javascript:alert(1)",
        "HTTP://Paper.example/x"
    };

    /** What is resolved the short way is what jsoup makes of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tide.html",
                "https://paper.example",
                "https://paper.example/",
                "https://paper.example:8080/2021/tide.html",
                "https://paper.example/2021/tide.html?back=/a/b#c/d",
                "http://paper.example/2021/./x/../tide"
            })
    void resolvesAsJsoupDoes(String page) {
        var links = new Links(page);
        for (var reference : REFERENCES) {
            var resolved = StringUtil.resolve(page, reference);
            assertThat(links.absolute(reference))
                    .as("%s from %s", reference, page)
                    .isEqualTo(Links.safe(resolved.isEmpty() ? reference : resolved));
        }
    }
}
