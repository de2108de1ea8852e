package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.backfile.article.Timestamp;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The sitemap by the rules of sitemaps.org, and split. */
class SitemapTest {

    static final SiteSettings BASED =
            new SiteSettings("Papers", "https://papers.example/", "en", "t", Timestamp.of(LocalDate.of(2024, 11, 1)));

    /** What the protocol's page says, as a schema: its elements, which must be there, and their order. */
    private static final String RULES = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
              targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9" elementFormDefault="qualified">
            <xs:simpleType name="address"><xs:restriction base="xs:anyURI">
              <xs:minLength value="12"/><xs:maxLength value="2047"/><xs:pattern value="https?://.+"/>
            </xs:restriction></xs:simpleType>
            <xs:element name="urlset"><xs:complexType><xs:sequence>
              <xs:element name="url" maxOccurs="unbounded"><xs:complexType><xs:sequence>
                <xs:element name="loc" type="address"/>
                <xs:element name="lastmod" type="xs:date" minOccurs="0"/>
              </xs:sequence></xs:complexType></xs:element>
            </xs:sequence></xs:complexType></xs:element>
            <xs:element name="sitemapindex"><xs:complexType><xs:sequence>
              <xs:element name="sitemap" maxOccurs="unbounded"><xs:complexType><xs:sequence>
                <xs:element name="loc" type="address"/>
                <xs:element name="lastmod" type="xs:date" minOccurs="0"/>
              </xs:sequence></xs:complexType></xs:element>
            </xs:sequence></xs:complexType></xs:element>
            </xs:schema>""";

    @Test
    void a_sites_map_lists_its_pages_once_and_no_print_editions() throws Exception {
        var site = Written.of(Saltmarsh.archive(), BASED, Theme.standard());
        var map = site.text("sitemap.xml");
        validate(map);
        var pages = locations(map);
        assertThat(pages).doesNotHaveDuplicates().contains("https://papers.example/index.html");
        assertThat(pages).allMatch(page -> site.files.containsKey(page.substring("https://papers.example/".length())));
        assertThat(pages).noneMatch(page -> page.contains("/print/") || page.endsWith("404.html"));
    }

    @Test
    void a_long_one_is_split_and_nothing_is_lost() throws Exception {
        var theme = Theme.standard();
        var site = new Written();
        var press = new Press(theme, Edition.of(Saltmarsh.archive(), BASED, theme), site);
        var paths = List.of("a.html", "b.html", "c.html", "d&e.html", "f.html");
        new Sitemap(press, 2).write(paths);
        assertThat(site.files.keySet())
                .containsExactly("sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml");
        for (var file : site.files.keySet()) validate(site.text(file));
        var listed = new ArrayList<String>();
        for (var part : locations(site.text("sitemap.xml"))) {
            var pages = locations(site.text(part.substring("https://papers.example/".length())));
            assertThat(pages).hasSizeLessThanOrEqualTo(2);
            listed.addAll(pages);
        }
        assertThat(listed)
                .containsExactlyElementsOf(paths.stream()
                        .map(path -> "https://papers.example/" + path)
                        .toList());
    }

    @Test
    void it_is_split_where_the_protocol_says() throws Exception {
        var theme = Theme.standard();
        var site = new Written();
        var press = new Press(theme, Edition.of(Saltmarsh.archive(), BASED, theme), site);
        var paths = new ArrayList<String>();
        for (int i = 0; i < 50_001; i++) paths.add(i + ".html");
        new Sitemap(press, Sitemap.LIMIT).write(paths.subList(0, 50_000));
        assertThat(site.files.keySet()).containsExactly("sitemap.xml");
        site.files.clear();
        new Sitemap(press, Sitemap.LIMIT).write(paths);
        assertThat(site.files.keySet()).containsExactly("sitemap-1.xml", "sitemap-2.xml", "sitemap.xml");
        assertThat(site.files.values()).allMatch(bytes -> bytes.length < 50 * 1024 * 1024);
    }

    private static void validate(String xml) throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new StringReader(RULES)))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }

    private static List<String> locations(String xml) {
        return Jsoup.parse(xml, "", Parser.xmlParser()).select("loc").eachText();
    }
}
