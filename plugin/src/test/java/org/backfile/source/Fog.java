package org.backfile.source;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;

/** A fog over a river, in many languages and their old charsets. */
final class Fog {

    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry(
                    "English",
                    "The ferry’s crew “knew nothing” of it – the café on the quay, said Zoë, had closed at £3 a cup."),
            Map.entry(
                    "German",
                    "Über dem Flußufer hängt noch Rauch. Die Müllerin wäscht ihre Hände und grüßt die Gäste, die früh aufstehen."),
            Map.entry(
                    "French",
                    "Près de la rivière, l’été s’achève : les élèves déjà rentrés s’étonnent que le garçon n’ait rien mangé à Noël."),
            Map.entry(
                    "Polish",
                    "Wczoraj wieczorem mgła przykryła całą łąkę, a żurawie odleciały nad źródłem, więc chłopcy poszli spać później."),
            Map.entry(
                    "Czech",
                    "Příliš mnoho řek teče přes naši vesnici, říká starý mlynář; děti běží k mostu a křičí, že voda už přišla."),
            Map.entry(
                    "Hungarian",
                    "Az öreg hídőr reggelente megméri a folyó vizét, és füzetébe írja; később a tűz mellett melegíti átfázott kezét."),
            Map.entry(
                    "Romanian",
                    "Vântul a adus ploaia înapoi în oraş, iar pescarii aşteaptă pe ţărm până când marea se linişteşte şi apa scade."),
            Map.entry(
                    "Russian",
                    "Вчера вечером над рекой поднялся густой туман, и паромщик решил ждать утра; дети спали на тёплых мешках."),
            Map.entry(
                    "Ukrainian",
                    "Учора ввечері над річкою піднявся туман, і поромник вирішив чекати ранку; діти їли хліб і слухали його пісні."),
            Map.entry(
                    "Bulgarian",
                    "Снощи над реката се вдигна мъгла и лодкарят реши да чака до сутринта; децата заспаха върху топлите чували."),
            Map.entry(
                    "Greek",
                    "Χθες το βράδυ η ομίχλη σκέπασε το ποτάμι και ο βαρκάρης αποφάσισε να περιμένει ως το πρωί. Άνοιξε μόνο το μεσημέρι."),
            Map.entry(
                    "Turkish",
                    "Dün akşam ırmağın üstüne sis çöktü; kayıkçı sabahı beklemeye karar verdi, çocuklar ise ılık çuvalların üzerinde uyudu."),
            Map.entry(
                    "Hebrew",
                    "אמש עלה ערפל כבד מעל הנהר, והשייט החליט לחכות עד הבוקר. הילדים ישנו על שקים חמים ליד המדורה."),
            Map.entry(
                    "Arabic",
                    "ارتفع الضباب مساء أمس فوق النهر، وقرر صاحب القارب أن ينتظر حتى الصباح بينما نام الأطفال قرب النار."),
            Map.entry(
                    "Lithuanian",
                    "Vakar vakare virš upės pakilo rūkas, todėl keltininkas nusprendė laukti ryto; vaikai užmigo ant šiltų maišų, šuo šalia jų."),
            Map.entry(
                    "Latvian",
                    "Vakar vakarā virs upes pacēlās migla, tāpēc pārcēlājs nolēma gaidīt rītu; bērni gulēja uz siltiem maisiem blakus šķūnim."),
            Map.entry(
                    "Estonian",
                    "Eile õhtul tõusis jõe kohale udu, parvemees otsustas hommikut oodata; lapsed magasid garaažis, žürii sõi šokolaadi ja šampust."),
            Map.entry(
                    "Vietnamese",
                    "Đêm qua sương mù phủ kín dòng sông, người lái đò quyết định chờ đến sáng; lũ trẻ ngủ trên những bao tải ấm."),
            Map.entry(
                    "Thai",
                    "เมื่อคืนนี้มีหมอกหนาปกคลุมแม่น้ำ คนเรือจึงตัดสินใจรอจนถึงเช้า ส่วนเด็ก ๆ นอนหลับอยู่ข้างกองไฟ"),
            Map.entry("Japanese", "昨夜、川に濃い霧が立ちこめたので、渡し守は朝まで待つことにした。子どもたちは暖かい袋の上で眠った。"),
            Map.entry("Korean", "어젯밤 강 위로 짙은 안개가 끼어 뱃사공은 아침까지 기다리기로 했다. 아이들은 따뜻한 자루 위에서 잠이 들었다."),
            Map.entry("Chinese", "昨天晚上河面上起了大雾，船夫决定等到天亮再走。孩子们在暖和的麻袋上睡着了，什么也没有听见。"),
            Map.entry("Taiwanese", "昨天晚上河面上起了大霧，船夫決定等到天亮再走。孩子們在暖和的麻袋上睡著了，什麼也沒有聽見。"));

    private Fog() {}

    static String in(String language) {
        return Objects.requireNonNull(SENTENCES.get(language));
    }

    /** The sentence without the signs that the charset lacks, such as dashes. */
    static String fitting(String language, String charset) {
        var encoder = Charset.forName(charset).newEncoder();
        var fitting = new StringBuilder();
        in(language)
                .codePoints()
                .filter(c -> charset.equals("windows-1258") || encoder.canEncode(Character.toString(c)))
                .forEach(fitting::appendCodePoint);
        return fitting.toString();
    }

    static byte[] encode(String text, String charset) {
        return (charset.equals("windows-1258") ? decompose(text) : text).getBytes(Charset.forName(charset));
    }

    /** windows-1258 has few letters with a tone; all others are written as a letter and a tone. */
    private static String decompose(String text) {
        var encoder = Charset.forName("windows-1258").newEncoder();
        var out = new StringBuilder();
        text.chars().forEach(c -> out.append(encoder.canEncode((char) c) ? String.valueOf((char) c) : parts((char) c)));
        return out.toString();
    }

    private static String parts(char letter) {
        var tones = new StringBuilder();
        var base = new StringBuilder();
        Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .chars()
                .forEach(part ->
                        ("\u0300\u0301\u0303\u0309\u0323".indexOf(part) < 0 ? base : tones).append((char) part));
        return Normalizer.normalize(base, Normalizer.Form.NFC) + tones;
    }
}
