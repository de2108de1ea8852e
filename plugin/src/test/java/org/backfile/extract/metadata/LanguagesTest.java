package org.backfile.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    private static final String GERMAN =
            "Die Fähre ist in der Nacht gesunken, und der Kapitän hat sich nicht gemeldet. "
                    + "Die Behörden suchen nach dem Schiff, das mit einer Ladung aus dem Hafen kam und auf dem Weg zu der Insel war.";

    @ParameterizedTest
    @CsvSource({"en_us, en-US", "de-DE, de-DE", "en-EN, en", "pt_BR, pt-BR", "zh-hant-tw, zh-Hant-TW"})
    void declared(String tag, String canonical) {
        assertThat(Languages.of("", List.of(tag))).isEqualTo(canonical);
    }

    @Test
    void theTextCorrectsThePage() {
        assertThat(Languages.of(GERMAN, List.of("en"))).isEqualTo("de");
        assertThat(Languages.of(GERMAN, List.of("en", "de_CH"))).isEqualTo("de-CH");
        assertThat(Languages.of(GERMAN, List.of("de-AT"))).isEqualTo("de-AT");
        assertThat(Languages.of(GERMAN, List.of())).isEqualTo("de");
    }

    @ParameterizedTest
    @CsvSource({
        "ja, フェリーは夜のうちに沈み、船長は何も知らせなかった。当局は島へ向かう途中の船を捜索している。",
        "zh, 渡轮在夜间沉没，船长没有发出任何消息。有关部门正在搜寻这艘从港口驶往海岛的船只，目前尚无结果。",
        "ko, 여객선이 밤사이에 가라앉았고 선장은 아무 소식도 전하지 않았다. 당국은 섬으로 가던 배를 찾고 있다.",
        "th, เรือเฟอร์รีจมลงในตอนกลางคืนและกัปตันไม่ได้แจ้งข่าวใดเลย เจ้าหน้าที่กำลังค้นหาเรือที่ออกจากท่าเรือไปยังเกาะ เรือที่ออกจากท่าเรือไปยังเกาะ ไม่พบเรือ",
    })
    void scripts(String language, String text) {
        assertThat(Languages.of(text, List.of("en"))).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'The ferry went down in the night and nobody on the island had heard of it. When the captain came to the pier, he said that it was not the sea but the cargo that had been too heavy for the old boat.'",
        "de, 'Die Fähre ist in der Nacht gesunken, und auf der Insel hatte niemand davon gehört. Als der Kapitän an den Steg kam, sagte er, dass nicht das Meer, sondern die Ladung für das alte Schiff zu schwer war.'",
        "fr, 'Le bac a coulé dans la nuit et personne sur l’île ne le savait. Quand le capitaine est venu au quai, il a dit que ce n’était pas la mer mais la charge qui avait été trop lourde pour le vieux bateau.'",
        "es, 'El barco se hundió por la noche y nadie en la isla lo sabía. Cuando el capitán llegó al muelle, dijo que no fue el mar, sino la carga, que era demasiado pesada para un barco tan viejo como el suyo.'",
        "it, 'Il traghetto è affondato nella notte e nessuno sull’isola lo sapeva. Quando il capitano è arrivato al molo, ha detto che non era stato il mare ma il carico, che era troppo pesante per una nave così vecchia come la sua.'",
        "pt, 'O barco afundou durante a noite e ninguém na ilha sabia disso. Quando o capitão chegou ao cais, disse que não foi o mar, mas a carga, que era pesada demais para um barco tão velho como o seu. Ele não está mais com a empresa.'",
        "nl, 'De veerboot is in de nacht gezonken en niemand op het eiland wist het. Toen de kapitein bij de steiger kwam, zei hij dat het niet de zee was, maar de lading die te zwaar was voor zo een oude boot.'",
        "sv, 'Färjan sjönk under natten och ingen på ön visste om det. När kaptenen kom till bryggan sade han att det inte var havet utan lasten som hade varit för tung för den gamla båten, och att han inte skulle segla med den igen.'",
        "da, 'Færgen sank i løbet af natten, og ingen på øen vidste noget om det. Da kaptajnen kom til broen, sagde han, at det ikke var havet, men lasten, der havde været for tung til den gamle båd, og at han ikke ville sejle med den igen.'",
        "fi, 'Lautta upposi yöllä, eikä kukaan saarella ollut kuullut siitä. Kun kapteeni tuli laiturille, hän sanoi, että se ei ollut meri vaan lasti, joka oli ollut liian raskas. Nyt se on pohjassa, mutta hän ei ole vielä lähtenyt, ja myös muut ovat jääneet, koska laiva on poissa.'",
        "pl, 'Prom zatonął w nocy i nikt na wyspie o tym nie wiedział. Kiedy kapitan przyszedł na molo, powiedział, że to nie morze, ale ładunek był za ciężki dla tak starego statku, i że już się na nim nie pojawi, bo nie ma do niego siły.'",
        "cs, 'Loď se v noci potopila a nikdo na ostrově o tom nevěděl. Když kapitán přišel na molo, řekl, že to nebylo moře, ale náklad, který byl pro tak starou loď příliš těžký, a že se na ni už nevrátí, protože na to nemá sílu.'",
        "hu, 'A komp az éjszaka elsüllyedt, és a szigeten senki nem tudott róla. Amikor a kapitány a mólóra ért, azt mondta, hogy nem a tenger, hanem a rakomány volt túl nehéz egy ilyen öreg hajónak, és hogy ő már nem megy vele sehova, mert ez az utolsó volt.'",
        "ro, 'Feribotul s-a scufundat în timpul nopții și nimeni de pe insulă nu știa. Când căpitanul a venit la ponton, a spus că nu marea, ci încărcătura a fost prea grea pentru o navă atât de veche și că nu se mai întoarce la bord cu ea.'",
        "tr, 'Feribot gece battı ve adada bunu bilen kimse yoktu. Kaptan iskeleye gelince bunun deniz değil yük olduğunu söyledi; çünkü bu kadar eski bir gemi için çok ağırdı. Daha sonra bir gemi ile gelen ve onu arayan da bu kaptan gibi bir şey bulamadı ama her gün için umut var.'",
        "id, 'Kapal feri itu tenggelam pada malam hari dan tidak ada orang di pulau yang tahu. Ketika kapten datang ke dermaga, dia berkata bahwa bukan laut tetapi muatan yang terlalu berat untuk kapal tua itu, dan ia tidak akan kembali dengan kapal ini.'",
        "vi, 'Chiếc phà đã chìm trong đêm và không ai trên đảo biết điều đó. Khi thuyền trưởng đến bến, ông nói rằng không phải biển mà là hàng hóa quá nặng cho một con tàu cũ như vậy, và ông sẽ không trở lại với nó.'",
        "ca, 'El vaixell es va enfonsar a la nit i ningú a l’illa no ho sabia. Quan el capità va arribar al moll, va dir que no havia estat el mar sinó la càrrega, que era massa pesada per a un vaixell tan vell com el seu, i que amb això no hi tornaria més.'",
        "ru, 'Паром затонул ночью, и на острове никто об этом не знал. Когда капитан пришёл на пристань, он сказал, что это было не море, а груз, который был слишком тяжёлым для такого старого судна, и что он на него больше не вернётся.'",
        "uk, 'Пором затонув уночі, і на острові ніхто про це не знав. Коли капітан прийшов на пристань, він сказав, що це було не море, а вантаж, який був надто важким для такого старого судна, і що він на нього вже не повернеться, бо не має сил.'",
        "bg, 'Фериботът потъна през нощта и никой на острова не знаеше за това. Когато капитанът дойде на кея, той каза, че не е било морето, а товарът, който е бил твърде тежък за толкова стар кораб, и че няма да се върне на него, защото не може.'",
        "el, 'Το πλοίο βυθίστηκε τη νύχτα και κανείς στο νησί δεν το ήξερε. Όταν ο καπετάνιος ήρθε στην προβλήτα, είπε ότι δεν ήταν η θάλασσα αλλά το φορτίο που ήταν πολύ βαρύ.'",
        "ar, 'غرقت العبارة في الليل ولم يكن أحد على الجزيرة يعرف ذلك. وعندما جاء القبطان إلى الرصيف قال إن السبب لم يكن البحر بل الحمولة التي كانت ثقيلة على هذه السفينة القديمة، وإنه لا يعود إلى العمل مع هذا القارب في أي يوم بعد ذلك من أجل أحد.'",
        "fa, 'کشتی در شب غرق شد و هیچ کس در جزیره از آن خبر نداشت. وقتی ناخدا به اسکله آمد، گفت که این دریا نبود بلکه بار بود که برای این کشتی قدیمی سنگین بود و او دیگر با آن به دریا نمی رود و این را به همه گفت که از این پس با آن کار نمی کند.'",
        "hi, 'नाव रात में डूब गई और द्वीप पर किसी को इस के बारे में पता नहीं था। जब कप्तान घाट पर आया तो उस ने कहा कि यह समुद्र नहीं था बल्कि माल था जो इस पुरानी नाव के लिए बहुत भारी था और वह अब इस के साथ नहीं जाएगा। द्वीप के लोग अब एक नई नाव के आने की राह देख रहे हैं और बंदरगाह में काम फिर से शुरू हो गया है।'",
        "zu, 'Isikebhe sashona ebusuku futhi akekho owayazi esiqhingini ukuthi kwenzekeni. Uma ukaputeni efika echwebeni uthe kwakungelona ulwandle kodwa umthwalo, ngoba wawusinda kakhulu. Abantu bathi uthe uzobuya ngesikhathi esifanele, noma engakwazi ukuthi khona kuzolunga.'",
    })
    void manyLanguagesAgainstAWrongDeclaration(String language, String text) {
        assertThat(Languages.of(text, List.of(language.equals("en") ? "de" : "en")))
                .isEqualTo(language);
        assertThat(Languages.of(text, List.of())).isEqualTo(language);
    }

    @Test
    void cyrillicByItsWords() {
        assertThat(Languages.of(
                        "Паром затонул ночью, и капитан не подал никаких вестей. Власти ищут судно, которое шло из порта на остров, но "
                                + "пока не нашли его. Это было уже второе судно за год, о котором так и не стало известно.",
                        List.of("uk")))
                .isEqualTo("ru");
    }

    @Test
    void nothingKnown() {
        assertThat(Languages.of("Ferry", List.of("und", ""))).isNull();
    }
}
