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
