package io.github.collate.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Version;
import org.junit.jupiter.api.Test;

class FreemarkerTest {

    @Test
    void anOlderLibraryThatThePomNamesIsNotAskedForMoreThanItKnows() {
        assertThat(Freemarker.age(new Version(2, 3, 32))).isEqualTo(new Version(2, 3, 32));
    }

    @Test
    void aNewerLibraryKeepsTheAgeThatSitesWereWrittenFor() {
        assertThat(Freemarker.age(new Version(2, 3, 40))).isEqualTo(new Version(2, 3, 34));
    }
}
