package io.github.collate.jbake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jbake.app.JBakeException;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
        "",
        "# only a comment\n! another\n",
        "a=1\na=2\nb = one, two ,three\nc=with\\,comma\n",
        "site.host=https://example.org\nlink=${site.host}/x\nmissing=${nowhere}\nhome=${sys:user.home}\nconst=${env:PATH}\n",
        "name=Zo\u00eb \u2603 \u65e5\u672c\nescaped=\\u00e9\\t\\\\n\n",
        "include=other.properties\nincludeOptional=more.properties\ntail=\\\n  goes on, here\n",
        "template.folder=layouts\ndefault.status=published\nindex.paginate=true\nindex.posts_per_page=3\nempty=\nno value\n key:colon\n",
        "markdown.extensions=HARDWRAPS,AUTOLINKS\ntag.sanitize=true\nfreemarker.number_format=0.##\r\nlast=line without end",
    })
    void allKeysAreThoseOfStock(String text) throws IOException, JBakeException {
        Files.writeString(folder.resolve("jbake.properties"), text, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("other.properties"), "included=yes\n");
        assertThat(said(SiteProperties.load(order()))).isEqualTo(said(stock()));
    }

    @Test
    void aSiteWithoutAFileHasStocksDefaults() throws JBakeException {
        assertThat(said(SiteProperties.load(order()))).isEqualTo(said(stock())).isNotEmpty();
    }

    @Test
    void theOldNameOfTheFileIsRead() throws IOException, JBakeException {
        Files.writeString(folder.resolve("custom.properties"), "a=old\nb=old\n");
        Files.writeString(folder.resolve("jbake.properties"), "a=new\n");
        assertThat(said(SiteProperties.load(order()))).isEqualTo(said(stock())).contains("a=[old]");
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        Order order = new Order(folder.resolve("gone"), folder.resolve("out"), folder.resolve("work"), Map.of(), Map.of(), DAY, Instant.EPOCH, false);
        assertThatThrownBy(() -> SiteProperties.load(order)).isInstanceOf(JBakeException.class).hasMessageContaining("does not exist");
    }

    private Order order() {
        return new Order(folder, folder.resolve("out"), folder.resolve("work"), Map.of(), Map.of(), DAY, Instant.EPOCH, false);
    }

    private DefaultJBakeConfiguration stock() throws JBakeException {
        return new JBakeConfigurationFactory().createDefaultJbakeConfiguration(folder.toFile(), folder.resolve("out").toFile(), false);
    }

    /** Keys in their order with their values, apart from those of the machine. */
    private static List<String> said(DefaultJBakeConfiguration config) {
        List<String> said = new ArrayList<>();
        config.getCompositeConfiguration().getKeys().forEachRemaining(key -> {
            if (System.getProperty(key) == null) {
                said.add(key + "=" + List.of(config.getCompositeConfiguration().getStringArray(key)));
            }
        });
        return said;
    }
}
