package io.github.collate.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndexTest {

    @Test
    void pagesOfAWordAreStepsFromTheOneBefore() throws IOException {
        Map<String, String> files = index(List.of(page("One", "zebra"), page("Two", "x"), page("Zebra", "")), "search/");

        assertThat(files).containsOnlyKeys("search/index.js", "search/pages-0.js", "search/postings-0.js", "search/words-0.js");
        assertThat(data(files, "search/postings-0.js").get("zebra").toString()).isEqualTo("[0,1,2,8]");
        assertThat(data(files, "search/words-0.js").asText()).isEqualTo("one two x zebra");
        assertThat(data(files, "search/pages-0.js").get(1).toString()).isEqualTo("[\"Two\",\"two.html\",\"essay\",\"x\"]");
        assertThat(data(files, "search/index.js").get("number").asInt()).isEqualTo(3);
    }

    @Test
    void filesStaySmallAndSayWithWhatTheyBegin() throws IOException {
        Map<String, String> files = index(many(400, 300), "search/");
        JsonNode index = data(files, "search/index.js");

        assertThat(files.values()).allSatisfy(file -> assertThat(file.length()).isLessThan(60_000));
        assertThat(index.get("postings")).hasSizeGreaterThan(3);
        for (int part = 0; part < index.get("postings").size(); part++) {
            assertThat(data(files, "search/postings-" + part + ".js").fieldNames().next()).isEqualTo(index.get("postings").get(part).asText());
        }
        int number = 0;
        for (int part = 0; part < index.get("pages").size(); part++) {
            assertThat(index.get("pages").get(part).asInt()).isEqualTo(number);
            number += data(files, "search/pages-" + part + ".js").size();
        }
        assertThat(number).isEqualTo(400);
    }

    @Test
    void aWordOfNearlyAllPagesFindsThoseThatNameIt() throws IOException {
        List<Indexed> pages = new ArrayList<>(Collections.nCopies(150, page("Other", "common")));
        pages.add(Indexed.of(new Entry("Tagged", "tagged.html", "essay", List.of("common"), "")));
        pages.add(page("Often", "common common common common common common"));
        pages.add(page("Common", ""));

        assertThat(data(index(pages, "search/"), "search/postings-0.js").get("common").toString()).isEqualTo("[150,4,2,8]");
    }

    @Test
    void theSamePagesMakeTheSameBytes() {
        assertThat(index(many(50, 80), "s/")).isEqualTo(index(many(50, 80), "s/"));
    }

    @Test
    void manyTextsAreCutAndAllOfTheirWordsFound() throws IOException {
        Map<String, String> files = index(many(40, 30_000), "search/");

        assertThat(data(files, "search/pages-0.js").get(0).get(3).asText()).hasSizeLessThan(410).endsWith(" …");
        assertThat(files.keySet()).contains("search/postings-2.js", "search/words-1.js").doesNotContain("search/pages-1.js");
    }

    private static Map<String, String> index(List<Indexed> pages, String folder) {
        Index index = new Index();
        pages.forEach(index::add);
        return index.files(folder);
    }

    private static List<Indexed> many(int pages, int words) {
        Random random = new Random(1);
        return IntStream.range(0, pages).mapToObj(i -> page("Page " + i, String.join(" ", IntStream.range(0, words)
                .mapToObj(j -> Integer.toString(random.nextInt(20_000), 36) + "x").toList()))).toList();
    }

    private static Indexed page(String title, String text) {
        return Indexed.of(new Entry(title, title.toLowerCase(Locale.ROOT) + ".html", "essay", List.of(), text));
    }

    private static JsonNode data(Map<String, String> files, String path) throws IOException {
        return new ObjectMapper().readTree(files.get(path).replaceFirst("^collateSearch\\(\"[a-z]+\",\\d+,", "").replaceFirst("\\);\n$", ""));
    }
}
