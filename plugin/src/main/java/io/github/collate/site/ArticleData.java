package io.github.collate.site;

import io.github.collate.source.Source;
import io.github.collate.tag.Tag;
import java.util.Map;
import java.util.stream.Collectors;

/** schema.org's {@code Article}, for essays that are posts; other pages of the author's are a {@code WebPage}. */
final class ArticleData {

    private final Site site;

    ArticleData(Site site) {
        this.site = site;
    }

    Map<String, Object> of(Essay essay, Page page) {
        boolean article = essay.header().type().equals("post");
        String address = site.identity().address(page.path());
        String written = essay.header().text("author");
        Matter matter = site.matter(essay);
        return Fields.of("@type", article ? "Article" : "WebPage",
                "@id", address,
                "url", address,
                article ? "headline" : "name", page.title(),
                "description", page.about(),
                "datePublished", essay.date().map(Object::toString),
                "author", written.isEmpty() ? Creator.of(site.identity()) : Fields.of("@type", "Person", "name", written),
                "keywords", page.tags().stream().map(Tag::name).collect(Collectors.joining(", ")),
                "wordCount", essay.body().words() == 0 ? "" : essay.body().words(),
                "about", matter.subjects().stream()
                        .map(subject -> Fields.of("@type", "Thing", "name", subject.title(),
                                "url", site.identity().address(Addresses.of(subject))))
                        .toList(),
                "citation", matter.sources().stream()
                        .flatMap(id -> site.data().bibliography().source(id).stream())
                        .map(this::citation)
                        .toList());
    }

    private Map<String, Object> citation(Source source) {
        return Fields.of("@type", "CreativeWork", "name", source.title(), "publisher", source.publisher(),
                "url", source.url().map(url -> url.text()));
    }
}
