package io.github.collate.jbake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import freemarker.template.TemplateException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is used to load classes must be sound, since nobody is told when it is not. */
class KindlingTest {

    @Test
    void theTemplateIsRenderedToItsEnd() throws IOException, TemplateException {
        assertThat(Kindling.template()).contains("A title").contains("SOME, WORDS").contains("1970").endsWith("5\n");
    }

    @Test
    void theEssayIsRead() {
        assertThat(Kindling.essay()).hasValueSatisfying(html -> assertThat(html).contains("<table>").contains("<blockquote>"));
        assertThatCode(Kindling::data).doesNotThrowAnyException();
    }
}
