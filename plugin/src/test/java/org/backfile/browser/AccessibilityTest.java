package org.backfile.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backfile.site.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of page by axe-core, light and dark, at a desk and on a phone: it finds nothing. */
@InChromium
class AccessibilityTest {

    @TempDir
    private static Path site;

    @TempDir
    private static Path arabic;

    private static Axe axe;
    private Tab tab;

    @BeforeAll
    static void build() throws Exception {
        save("en", site);
        save("ar", arabic);
        axe = new Axe();
    }

    private static void save(String language, Path folder) throws Exception {
        Written.saltmarsh(language, folder);
    }

    @BeforeEach
    void openTab(Chromium chromium) {
        tab = chromium.tab();
    }

    @AfterEach
    void close() {
        tab.close();
    }

    @Test
    void nothingIsFoundAtADesk() {
        tab.resize(1280, 900);
        look(site, Kinds.ofPages(), List.of("light", "dark"));
    }

    @Test
    void nothingIsFoundOnAPhone() {
        tab.resize(390, 844);
        look(site, Kinds.ofPages(), List.of("light"));
    }

    @Test
    void nothingIsFoundFromRightToLeft() {
        tab.resize(390, 844);
        look(arabic, Kinds.ofPages(), List.of("light"));
    }

    @Test
    void nothingIsFoundInAPrintEdition() {
        tab.resize(1280, 900);
        look(site, Kinds.onPaper(), List.of("light", "dark"));
    }

    private void look(Path folder, Map<String, String> kinds, List<String> schemes) {
        var found = new LinkedHashMap<String, List<String>>();
        kinds.forEach((kind, path) -> {
            tab.open(folder.toUri().resolve(path));
            if (path.startsWith("search")) tab.waitFor("document.querySelector('form[role=search]').dataset.done");
            tab.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
            for (var scheme : schemes) {
                tab.show("screen", scheme);
                var violations = axe.violations(tab).toList();
                if (!violations.isEmpty()) found.put(kind + ", " + scheme, violations);
            }
        });
        assertThat(found).isEmpty();
    }
}
