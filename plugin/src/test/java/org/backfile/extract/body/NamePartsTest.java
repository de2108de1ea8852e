package org.backfile.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamePartsTest {

    @Test
    void partsAreFoundAnywhereInANameAndInAnyCase() {
        var parts = new NameParts("author-box", "ref");
        assertThat(parts.isIn("post AUTHOR-Box--wide")).isTrue();
        assertThat(parts.isIn("author-bo")).isFalse();
        assertThat(parts.isIn("href")).isTrue();
        assertThat(parts.isIn("re-f")).isFalse();
        assertThat(parts.isIn("")).isFalse();
    }
}
