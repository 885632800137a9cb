package io.github.collate.jbake;

import static io.github.collate.jbake.TestSite.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what README tells: the files that it shows make a site, and the mistake that it shows is told in those words. */
class ReadmeTest {

    private static final Pattern FILE = Pattern.compile("`([\\w./-]+)`:\\n\\n(`{3,})\\w+\\n(.*?)\\n\\2\\n", Pattern.DOTALL);
    private static final Pattern REPORT = Pattern.compile("```\\n(data/.*?)\\n```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void theFilesItShowsMakeASite() throws IOException {
        TestSite site = shown();
        assertThat(report(site.bake())).isEmpty();
        Document essay = Jsoup.parse(site.page("essays/money.html"));
        assertThat(essay.select("p data[value=50]").text()).isEqualTo("50 %");
        assertThat(essay.select("a[href=../platforms/tiktok.html]").first().text()).isEqualTo("TikTok");
        assertThat(essay.select("table caption")).hasSize(1);
    }

    @Test
    void theMistakeItShowsIsToldInThoseWords() throws IOException {
        TestSite site = shown();
        String path = "data/platforms/tiktok.yaml";
        site.file(path, Files.readString(folder.resolve(path)).replace("ad_share:", "ad_shair:"));
        Matcher shownReport = REPORT.matcher(readme());
        assertThat(shownReport.find()).isTrue();
        assertThat(report(site.bake())).startsWith(shownReport.group(1));
    }

    @Test
    void everyFormatItNamesIsThere() throws IOException {
        assertThat(files().keySet()).containsExactly("content/essays/money.md", "data/platforms/_collection.yaml",
                "data/platforms/tiktok.yaml", "data/sources/web.yaml");
    }

    private TestSite shown() throws IOException {
        TestSite site = TestSite.plain(folder);
        DataDocuments.TYPES.forEach(type -> site.file("templates/" + type + ".ftlh", "${content.title}"));
        files().forEach(site::file);
        return site;
    }

    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        Matcher found = FILE.matcher(readme());
        while (found.find()) {
            files.put(found.group(1), found.group(3) + "\n");
        }
        return files;
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("../README.md"));
    }
}
