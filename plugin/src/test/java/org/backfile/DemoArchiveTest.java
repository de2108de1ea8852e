package org.backfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.backfile.publish.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration archive, as the README's first command builds it. */
class DemoArchiveTest {

    @Test
    void everyLinkOfItsSiteLeadsToAFileAndNothingIsAskedOfTheNetwork(@TempDir Path folder) throws Exception {
        var settings = DemoSite.settings(folder);
        var report = new Backfile(settings, Progress.SILENT).generate();
        assertThat(report.kept()).isGreaterThanOrEqualTo(36);
        var verification = Verifier.verify(settings.site());
        assertThat(verification.findings()).isEmpty();
        assertThat(verification.links()).isGreaterThan(1_000);
    }
}
