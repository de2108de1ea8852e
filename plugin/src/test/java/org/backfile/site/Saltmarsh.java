package org.backfile.site;

import java.util.List;
import java.util.Locale;
import org.backfile.article.Figure;
import org.backfile.article.ReadingLink;
import org.backfile.curate.Archive;
import org.backfile.curate.Reason;

/** An invented archive with everything a page can have, and articles that have next to nothing. */
public final class Saltmarsh {

    public static final String LIGHTHOUSE = "harbour/lighthouse.html";
    public static final String PICTURE = "media/lighthouse.svg";
    public static final String DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000" width="1600" height="1000"><path fill="#c9d6d3" d="M0 0h1600v1000H0z"/>\
            <circle cx="1180" cy="250" r="90" fill="#f3e3b5"/><path fill="#7f9a98" d="M0 640q400-60 800 0t800 0v360H0z"/><path fill="#4d6b6c" d="M0 760q400-50 800 0t800 0v240H0z"/>\
            <path fill="#f5f0e4" d="M470 300h120l30 420H440z"/><path fill="#a5493a" d="M462 420h136l8 100H454z"/><path fill="#2e2b27" d="M480 230h100v70H480zM470 215h120l-60-60z"/></svg>""";

    private Saltmarsh() {}

    public static Archive archive() {
        var build = new ArchiveBuilder();
        lighthouse(build);
        sluice(build);
        languages(build);
        sparse(build);
        years(build);
        return build.reject("old/scan.html", "The file is not text: it looks like a picture.")
                .reject("old/empty.html", "The file is empty.")
                .reject("old/empty-2.html", "The file is empty.")
                .copy("mirror/lighthouse-copy.html", LIGHTHOUSE)
                .build();
    }

    private static void lighthouse(ArchiveBuilder build) {
        var piece = build.add(LIGHTHOUSE, "The last keeper of Gannet Point puts out the lamp");
        piece.standfirst =
                "For forty-one years Ida Marrow climbed the hundred and twelve steps. On Friday a switch in another county does it for her.";
        piece.authors = List.of("Tobias Quill", "Hanne Oldcastle");
        piece.publisher = "The Fenwick Courier";
        piece.agency = "Coastwire";
        piece.dateline = "Gannet Point";
        piece.published = "2024-11-01T06:15+00:00";
        piece.savedAt = "2024-11-03T21:40+00:00";
        piece.url = "https://courier.example/harbour/last-keeper";
        piece.topics = List.of("Lighthouses", "Coast", "Work", "Gannet Point");
        piece.figures = List.of(
                new Figure(PICTURE, "lighthouse.svg", "A lighthouse", "The tower at low water.", "Drawing: M. Eddy"));
        piece.links = List.of(
                new ReadingLink(
                        "Sluice gate plans go back to the drawing board",
                        "http://www.courier.example/harbour/sluice/#top"),
                new ReadingLink("A tide table for November", "https://courier.example/tides"));
        piece.related.put("harbour/sluice.html", new Reason(Reason.Kind.TOPICS, List.of("Coast", "Work")));
        piece.related.put("world/phare.html", new Reason(Reason.Kind.SAME_WEEK, List.of()));
        piece.html = """
                <p>The wind had gone round to the north-east by the time Ida Marrow reached the gallery, and she stood for a while with one hand on the rail, counting the boats in as she had counted them since the winter of 1983. There were nine. There used to be forty.</p>
                <figure><img src="media/lighthouse.svg" alt="A lighthouse"><figcaption>The tower at low water, seen from the old lifeboat slip. The red band was repainted every second spring. <cite>Drawing: M. Eddy</cite></figcaption></figure>
                <p>“People ask whether I was lonely,” she said. “I had the radio, and I had <em>weather</em>. You are never alone with weather.” The lamp, a <a href="https://lamps.example/type?a=1&amp;b=2">second-order lens</a> ground in 1891, will stay where it is; the bulb behind it will not.</p>
                <h2>What the switch does</h2>
                <p>From Friday a controller in the county town decides when it is dark. It reads a sensor on the roof of the <a href="https://courier.example/harbour/sluice">sluice house</a> and sends one signal down a cable.<a href="#fn1">1</a></p>
                <blockquote><p>A lighthouse is a promise somebody keeps. You can automate the light. I am not sure about the promise.</p></blockquote>
                <ul><li>The tower was lit for the first time in 1857.</li><li>It has had eleven keepers, two of them women.</li><li>The fog signal was taken away in 1998.</li></ul>
                <table><caption>Boats registered at Gannet Point</caption><thead><tr><th>Year</th><th>Boats</th><th>Crew</th></tr></thead><tbody><tr><td>1983</td><td>41</td><td>133</td></tr><tr><td>2003</td><td>22</td><td>61</td></tr><tr><td>2024</td><td>9</td><td>17</td></tr></tbody></table>
                <p>The harbour board says that nothing will change for those at sea. Those on land have planned a supper. The keeper’s cottage goes to the parish, which has not yet decided what it is for; there is talk of a reading room.</p>
                <p>Ms Marrow has been asked to switch the old lamp off. She has asked, in return, to be allowed to do it at sunrise, when, as she puts it, nobody needs it anyway.</p>
                <p id="fn1">1. The cable was laid along the bed of the old tramway.</p>
                """;
    }

    private static void sluice(ArchiveBuilder build) {
        var piece = build.add("harbour/sluice.html", "Sluice gate plans go back to the drawing board");
        piece.standfirst = "Engineers found the bank softer than the survey had promised.";
        piece.authors = List.of("Hanne Oldcastle");
        piece.publisher = "The Fenwick Courier";
        piece.published = "2024-10-29";
        piece.url = "https://courier.example/harbour/sluice";
        piece.topics = List.of("Coast", "Work", "Flood defence");
        piece.html =
                "<p>The council voted nine to four.</p><pre><code>gate_width = 4.20  # metres, as measured between the piers on the seaward side at mean low water springs</code></pre>";
        var copy = build.add("harbour/sluice-later.html", "Sluice gate plans go back to the drawing board");
        copy.published = "2024-10-30";
        copy.topics = List.of("Flood defence");
        copy.publisher = "Marsh & Mere";
    }

    private static void languages(ArchiveBuilder build) {
        var french = build.add("world/phare.html", "Au phare d’Eckmoor, la nuit n’attend plus personne");
        french.language = "fr";
        french.standfirst = "Le dernier gardien s’en va ; la lumière, elle, reste.";
        french.publisher = "La Vigie";
        french.published = "2024-10-31T18:00+01:00";
        french.topics = List.of("Lighthouses", "Coast");
        var arabic = build.add("world/manara.html", "آخر حراس المنارة يطفئ المصباح");
        arabic.language = "ar";
        arabic.standfirst = "واحد وأربعون عامًا من الصعود إلى القمة كل مساء.";
        arabic.publisher = "صحيفة الشاطئ";
        arabic.authors = List.of("ليلى البحري");
        arabic.published = "2024-10-30";
        arabic.topics = List.of("Lighthouses", "منارات");
        arabic.figures = List.of(new Figure(PICTURE, "l.svg", "منارة", "المنارة عند الجزر.", null));
        arabic.html =
                "<p>كانت الريح قد تحولت إلى الشمال الشرقي عندما وصلت الحارسة إلى الشرفة، ووقفت قليلًا تعد القوارب العائدة كما كانت تفعل منذ شتاء عام 1983.</p><figure><img src=\"media/lighthouse.svg\" alt=\"منارة\"><figcaption>المنارة عند الجزر.</figcaption></figure><p>قالت: «لم أشعر بالوحدة قط».</p>";
        var japanese = build.add("world/todai.html", "岬の灯台、最後の守り人が灯りを消す");
        japanese.language = "ja";
        japanese.standfirst = "四十一年間、毎晩百十二段を登り続けた。";
        japanese.publisher = "潮風新聞";
        japanese.published = "2024-09-14";
        japanese.topics = List.of("Lighthouses", "灯台");
        japanese.html =
                "<p>風が北東に変わるころ、守り人は手すりに片手を置き、戻ってくる船を数えた。一九八三年の冬からずっとそうしてきたように。船は九隻だった。かつては四十隻あった。</p><p>「寂しくはなかったかとよく聞かれます」と彼女は言った。「ラジオがあり、天気がありました。天気と一緒にいれば、<em>決して</em>一人ではありません。」</p>";
        var russian = build.add("world/mayak.html", "На мысе погас последний живой маяк");
        russian.language = "ru";
        russian.publisher = "Береговой листок";
        russian.published = "2023-11-01";
        russian.topics = List.of("Lighthouses");
    }

    private static void sparse(ArchiveBuilder build) {
        var untitled = build.add("misc/note.txt", "A note found between two ledgers");
        untitled.language = null;
        var longest = build.add(
                "misc/long.html",
                "Minutes of the extraordinary meeting of the harbour board, held in the upper room of the Customs House on the evening of the first of November, concerning the lamp, the cable, the cottage and the matter of the missing boat-hook");
        longest.published = "2022-11-01";
        longest.publisher = "Marsh & Mere";
        longest.html = "<p>Present: seven. Absent: the boat-hook.</p><p>The board resolved to meet again.</p>";
        var sly = build.add("misc/sly.html", "<script>alert(1)</script> ${7*7} <#if x> & \"quoted\"");
        sly.standfirst = "</script><script>alert(2)</script> ${.version}";
        sly.published = "2021-05-05";
        sly.topics = List.of("<b>Bold</b>");
        sly.url = "javascript:alert(3)";
        sly.links = List.of(new ReadingLink("Do not follow", "javascript:alert(4)"));
        var emoji = build.add("misc/emoji.html", "🎉🎉🎉");
        emoji.published = "2021-05-05";
    }

    private static void years(ArchiveBuilder build) {
        var subjects = List.of("Tide tables", "Herring", "Ferries", "Weather", "Samphire");
        for (int i = 0; i < 60; i++) {
            var subject = subjects.get(i % 5);
            var piece = build.add(
                    "archive/" + i + ".html",
                    subject + " in the season of " + (1994 + i / 2) + (i % 2 == 0 ? "" : ", part two"));
            piece.published = String.format(Locale.ROOT, "%d-%02d-%02d", 1994 + i / 2, 1 + i % 12, 1 + i % 28);
            piece.publisher = i % 3 == 0 ? "Marsh & Mere" : "The Fenwick Courier";
            piece.authors = List.of(i % 4 == 0 ? "Élise Dunmore" : "Tobias Quill");
            piece.topics = i % 2 == 0 ? List.of(subject, "Coast") : List.of(subject);
            piece.standfirst =
                    "What the harbour book says of " + subject.toLowerCase(Locale.ROOT) + ", and what it leaves out.";
        }
    }
}
