package io.github.collate.jbake;

import static io.github.collate.jbake.TestSite.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFilesTest {

    @TempDir
    private Path folder;
    private TestSite site;

    @BeforeEach
    void write() {
        site = TestSite.withData(folder);
    }

    @Test
    void aSubjectsFileIsThereForTemplatesAsJBakeReadsIt() throws IOException {
        site.file("data/things/a.yaml", "title: Thing A\nabout: no\nfacts: {maker: {value: Bo, source: s}}\n")
                .file("templates/index.ftl", "<#assign a = data.get('things/a.yaml')>${a.title} ${a.about?string('yes', 'no')} ${a.facts.maker.value} "
                        + "${a.sourceuri} ${a.type} ${a.sha1}");
        assertThat(report(site.bake())).isEmpty();
        assertThat(site.page("index.html")).matches("Thing A no Bo things/a.yaml data [0-9a-f]{40}");
    }

    @Test
    void aSubjectsFileMayBearTagsAndAStatus() throws IOException {
        site.file("data/things/a.yaml", "title: Thing A\ntags: [small]\nfacts: {maker: status}\n")
                .file("templates/index.ftl", "<#list alltags as tag>${tag} </#list>");
        assertThat(report(site.bake())).isEmpty();
        assertThat(site.page("index.html").split(" ")).containsExactlyInAnyOrder("a", "b", "c", "small");
    }

    @Test
    void whatOnlyAnOlderYamlRefusesMattersOnceATemplateAsks() throws IOException {
        site.file("data/things/a.yaml", "title: Thing A\nabout: <<\nfacts: {size: {value: 3, source: s}}\n");
        assertThat(report(site.bake())).isEmpty();
        site.file("templates/index.ftl", "${data.get('things/a.yaml').title}");
        assertThat(report(site.bake())).startsWith("data/things/a.yaml:2:8  error  yaml-syntax");
        assertThat(report(site.check())).contains("data/things/a.yaml:2:8  error  yaml-syntax");
    }

    @Test
    void aPageRestsOnTheFileThatItAsksFor() throws IOException {
        site.file("templates/index.ftl", "${data.get('things/a.yaml').title}");
        site.bake();
        site.file("data/things/a.yaml", "title: Thing B\nfacts: {size: {value: 3, source: s}}\n");
        assertThat(report(site.bake())).isEmpty();
        assertThat(site.page("index.html")).isEqualTo("Thing B");
    }
}
