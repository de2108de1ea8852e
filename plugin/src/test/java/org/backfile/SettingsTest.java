package org.backfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @ParameterizedTest
    @CsvSource({
        "pages, pages, .backfile, -Dbackfile.site",
        "site/pages, site, .backfile, -Dbackfile.site",
        "pages, site, site/cache, -Dbackfile.cache"
    })
    void foldersThatWouldEatEachOther(String content, String site, String cache, String wayOut) {
        assertThatThrownBy(() -> settings(content, site, cache))
                .isInstanceOf(Unbuildable.class)
                .hasMessageContaining(wayOut);
    }

    @Test
    void theManifestHearsOfNoFolderOfThisMachine() {
        assertThat(settings("pages", "site", ".backfile").forManifest().toString())
                .isEqualTo("{language=en, title=The Archive}");
    }

    private static Settings settings(String content, String site, String cache) {
        return new Settings(
                Path.of(content),
                Path.of(site),
                Path.of(cache),
                null,
                "The Archive",
                null,
                "en",
                null,
                false,
                false,
                1,
                "0.1.0",
                "0.1.0");
    }
}
