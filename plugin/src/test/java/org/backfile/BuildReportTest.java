package org.backfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.backfile.BuildReport.Unsure;
import org.backfile.article.Rejected;
import org.junit.jupiter.api.Test;

class BuildReportTest {

    @Test
    void theSumIsShown() {
        var rejected = List.of(new Rejected("b.html", null, 0, "B"), new Rejected("a.html", null, 0, "A"));
        var report = new BuildReport(6, 3, 1, rejected, List.of());
        assertThat(report.summary()).isEqualTo("6 seen = 3 kept + 1 duplicate + 2 rejected");
        assertThat(report.rejected()).extracting(Rejected::source).containsExactly("a.html", "b.html");
    }

    @Test
    void theLeastSureComeFirst() {
        var unsure = List.of(new Unsure("b.html", 0.5), new Unsure("c.html", 0.3), new Unsure("a.html", 0.5));
        var report = new BuildReport(3, 3, 0, List.of(), unsure);
        assertThat(report.summary()).isEqualTo("3 seen = 3 kept + 0 duplicate + 0 rejected; unsure of 3");
        assertThat(report.unsure()).extracting(Unsure::source).containsExactly("c.html", "a.html", "b.html");
    }

    @Test
    void aPageThatGotLostIsNeverHidden() {
        assertThatThrownBy(() -> new BuildReport(2, 1, 0, List.of(), List.of())).hasMessageContaining("lost");
    }
}
