package io.github.collate.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.bake.NewFiles;
import io.github.collate.jbake.Audited;
import io.github.collate.jbake.Auditor;
import io.github.collate.jbake.Order;
import io.github.collate.jbake.Outcome;
import io.github.collate.jbake.Oven;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder;

    private Order order() {
        return new Order(folder, folder.resolve("target/site"), folder.resolve("target/collate"), Map.of(), Map.of(), TODAY,
                Instant.parse("2026-11-23T12:00:00Z"), false);
    }

    @Test
    void itBakesAndChecksAndEveryFigureIsBound() throws IOException {
        new NewFiles(folder, Starter.site(TODAY)).write();
        Outcome baked = new Oven().bake(order());
        assertThat(baked.problems()).isEmpty();
        assertThat(folder.resolve("target/site/essays/first.html")).content().contains("EUR 9", "EUR 3", "Two services compared");
        assertThat(folder.resolve("target/site/compare/example-alpha-vs-example-beta.html")).exists();
        assertThat(folder.resolve("target/site/services/example-alpha.html")).exists();
        assertThat(new Oven().check(order()).problems()).isEmpty();
        Audited audited = new Auditor().audit(order());
        assertThat(audited.problems()).isEmpty();
        assertThat(audited.audit().orElseThrow().coverage().reaches(BigDecimal.valueOf(100))).isTrue();
    }

    @Test
    void itIsShownWhileItIsWritten() throws IOException {
        new NewFiles(folder, Starter.site(TODAY)).write();
        Path essay = folder.resolve("content/essays/first.md");
        Files.writeString(essay, Files.readString(essay).replace("status=published", "status=draft"));
        assertThat(new Oven().bake(order().preview()).problems()).isEmpty();
        assertThat(folder.resolve("target/collate/preview/site/essays/first.html")).content().contains("EUR 9");
        assertThat(folder.resolve("target/site")).doesNotExist();
    }

    @Test
    void withAllTemplatesCopiedItBakesToTheSameSite() throws IOException {
        new NewFiles(folder, Starter.site(TODAY)).write();
        new Oven().bake(order());
        Map<String, String> before = Map.of("index.html", page("index.html"), "services/index.html", page("services/index.html"), "css/base.css", page("css/base.css"));
        new NewFiles(folder, Starter.templates()).write();
        assertThat(new Oven().bake(order()).problems()).isEmpty();
        before.forEach((path, text) -> assertThat(folder.resolve("target/site").resolve(path)).hasContent(text));
    }

    private String page(String path) throws IOException {
        return Files.readString(folder.resolve("target/site").resolve(path));
    }

    @Test
    void theBuildHasWhatThisRepositoryHas() throws IOException {
        SortedMap<String, byte[]> build = Starter.build("1.2.3");
        assertThat(build.keySet()).containsExactly(".github/workflows/pages.yml", ".gitignore", ".mvn/jvm.config", "pom.xml");
        assertThat(new String(build.get("pom.xml"), StandardCharsets.UTF_8)).contains("<version>1.2.3</version>", "jbake-maven-plugin");
        for (String same : new String[] {".mvn/jvm.config", ".github/workflows/pages.yml"}) {
            assertThat(build.get(same)).as(same).isEqualTo(Files.readAllBytes(ROOT.resolve(same)));
        }
    }

    @Test
    void nothingInItClaimsToBeReal() throws IOException {
        Starter.site(TODAY).forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8)).as(path)
                .doesNotContain("@today@").doesNotContainPattern("https?://(?!(\\w+\\.)?example\\.(org|com)|github\\.com/OWNER)"));
    }
}
