package org.backfile.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backfile.site.Saltmarsh;
import org.backfile.site.SitePage;
import org.backfile.site.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reference is saved as a file from {@code file://}, although scripts are turned off. */
@InChromium
class ReferenceTest {

    @Test
    void isSavedWithoutAScript(Chromium chromium, @TempDir Path folder) throws Exception {
        var written = Written.of(Saltmarsh.archive());
        written.put(new SitePage(Saltmarsh.PICTURE, Saltmarsh.DRAWING.getBytes(StandardCharsets.UTF_8)));
        written.save(folder);
        try (var tab = chromium.tab()) {
            var noScripts = new JsonObject();
            noScripts.addProperty("value", true);
            tab.call("Emulation.setScriptExecutionDisabled", noScripts);
            var downloads = new JsonObject();
            downloads.addProperty("behavior", "allow");
            downloads.addProperty("downloadPath", folder.toString());
            tab.call("Browser.setDownloadBehavior", downloads);
            tab.open(folder.toUri().resolve(Kinds.LAMP));
            tab.evaluate("document.querySelector('a[download$=ris]').click()");
            var file = folder.resolve("the-last-keeper-of-gannet-point-puts-out-the-lamp.ris");
            for (int i = 0; i < 500 && !Files.exists(file); i++) Chromium.pause(10);
            assertThat(file).content().startsWith("TY  - NEWS\r\n").endsWith("ER  - \r\n");
            assertThat(tab.complaints()).isEmpty();
        }
    }
}
