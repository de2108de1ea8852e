package org.backfile.browser;

import java.util.List;
import org.backfile.curate.Archive;
import org.backfile.site.ArchiveBuilder;

/** Ten invented articles in seven languages and six scripts. */
final class SmallArchive {

    private final ArchiveBuilder build = new ArchiveBuilder();

    private SmallArchive() {}

    static Archive make() {
        var small = new SmallArchive();
        small.english();
        small.others();
        return small.build.build();
    }

    private void english() {
        add(
                "2024-11-02",
                "en",
                "The Harbour Gazette",
                "Ida Lund",
                List.of("Harbours", "Weather"),
                "Ferry stranded off Lantern Point",
                """
                A ferry with forty passengers ran aground on a sandbank before dawn.

                The pilot’s log mentions fog, a broken lamp and an unlit buoy. Nobody was hurt.

                Two tugs pulled her free on the evening tide, and the company's barometer went to the museum.""");
        add(
                "2024-11-01",
                "en",
                "The Harbour Gazette",
                "Tom Okafor",
                List.of("Harbours", "Markets"),
                "Fish market moves indoors",
                """
                After ninety years in the open the fish market has a roof.

                The new hall smells of salt and fresh paint; the gulls seem to have taken it personally.""");
        add(
                "2023-06-21",
                "en",
                "Meadow & Mill",
                "Ida Lund",
                List.of("Bees", "Weather"),
                "A wet spring leaves the hives hungry",
                """
                Rain kept the bees at home for three weeks, and the lime trees flowered without them.

                A beekeeper fed hers with sugar water. The barometer promises better days; new hives have been ordered.""");
        add(
                "2019-05-05",
                "en",
                "Meadow & Mill",
                "Tom Okafor",
                List.of("Mills"),
                "The miller’s daughter repairs a wheel",
                """
                The wheel had stood still since the flood. She cut new paddles from larch and greased the axle.

                "Fog or no fog," she said, "flour must be ground."

                The code &lt;img src=x onerror=alert(1)> & other "signs" were found in the ledger.""");
    }

    private void others() {
        add(
                "2023-06-20",
                "de",
                "Der Fährbote",
                "Jörg Weißenborn",
                List.of("Häfen"),
                "Größere Fähre für die Insel",
                """
                Die neue Fähre faßt doppelt so viele Fahrgäste wie die alte und fährt auch bei Nebel.

                Der Kapitän lobt die Küche, die Schulkinder loben den Ausguck.""");
        add("2022-03-04", "zh", "海港日报", "林晓", List.of("港口"), "渡轮恢复通航", """
                经过三个月的维修，东海岸的渡轮今天恢复通航。

                居民们在码头等候，有人带来了热茶和雨伞。""");
        add("2022-03-03", "ja", "港の新聞", "佐藤みどり", List.of("港"), "東京都の灯台が百周年", """
                東京都の小さな灯台が百周年を迎えた。

                灯台守は毎晩、海を見ながら日記を書いている。東、京都へ行く船もある。""");
        add("2021-12-24", "ar", "جريدة الميناء", "ليلى منصور", List.of("موانئ"), "العبّارة تعود إلى الجزيرة", """
                عادت العبّارة إلى الجزيرة بعد غياب دام أسبوعين.

                استقبلها الصيّادون بالأغاني وبأكواب الشاي.""");
        add("2021-12-23", "hi", "बंदरगाह समाचार", "मीरा", List.of("बंदरगाह"), "नाव फिर चली", """
                हिन्दी में लिखी यह छोटी कहानी एक नाव की है।

                नाव हर सुबह द्वीप तक जाती है।""");
        add("2020-01-01", "ru", "Портовые вести", "Нина Ёлкина", List.of("Порт"), "Паром ходит каждый день", """
                Паром ходит каждый день, даже когда на заливе лёд.""");
    }

    private void add(
            String date,
            String language,
            String publisher,
            String author,
            List<String> topics,
            String title,
            String text) {
        var piece = build.add(date + ".html", title);
        piece.published = date;
        piece.language = language;
        piece.publisher = publisher;
        piece.authors = List.of(author);
        piece.topics = topics;
        piece.html = "<p>" + text.replace("\n\n", "</p>\n<p>") + "</p>";
    }
}
