package io.github.collate.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.subject.Dataset;
import io.github.collate.subject.Sample;
import io.github.collate.text.Position;
import io.github.collate.yaml.Scalar;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequestTest {

    private static final String FILE = "content/a.md";

    private final Sample sample = Sample.data().withFacts("tiktok", "owner: x").withFacts("quora", "owner: y").withFacts("vibes", "owner: z");

    @Test
    void subjectsAreInTheOrderAskedForAndAttributesInTheCollections() {
        Comparison comparison = resolve("", List.of("vibes", "quora"), List.of("owner", "economy.*")).orElseThrow();

        assertThat(comparison.subjects()).extracting(subject -> subject.id().text()).containsExactly("vibes", "quora");
        assertThat(comparison.rows()).extracting(row -> row.attribute().id().text()).containsExactly("ad_share", "pay", "owner");
    }

    @Test
    void whatIsLeftOutMeansAll() {
        Comparison comparison = resolve("", List.of(), List.of()).orElseThrow();

        assertThat(comparison.subjects()).hasSize(3);
        assertThat(comparison.rows()).hasSize(10);
    }

    @Test
    void whatIsNotKnownIsReportedWhereItStands() {
        assertThat(resolve("platforms", List.of("tiktok", "qora", "tiktok"), List.of("ownr", "ekonomy.*", "owner"))).isEmpty();
        assertThat(sample.report()).isEqualTo("""
                content/a.md:20:2  error  unknown-subject
                    "qora" is not a subject of platforms. Did you mean "quora"?
                content/a.md:20:3  error  duplicate-subject
                    "tiktok" is in this comparison twice. Remove one.
                content/a.md:30:1  error  unknown-attribute
                    "ownr" is not an attribute of platforms. Did you mean "owner"?
                content/a.md:30:2  error  unknown-group
                    "ekonomy" is not a group of platforms. Did you mean "economy"?""");
    }

    @Test
    void unknownCollectionIsReportedWhereItStands() {
        assertThat(resolve("platform", List.of(), List.of())).isEmpty();
        assertThat(sample.report()).isEqualTo("""
                content/a.md:10:1  error  unknown-collection
                    "platform" is not a collection of this site. Did you mean "platforms"?""");
    }

    @Test
    void collectionMustBeNamedWhenThereAreSeveral() {
        sample.with("data/tools/_collection.yaml", Sample.DEFINITION);

        assertThat(resolve("", List.of(), List.of())).isEmpty();
        assertThat(sample.report()).isEqualTo("""
                content/a.md:9:1  error  unknown-collection
                    This site has several collections, so name one with "collection": platforms, tools.""");
    }

    private Optional<Comparison> resolve(String collection, List<String> subjects, List<String> attributes) {
        Dataset data = sample.read();
        Request request = new Request(new Position(FILE, 9, 1),
                Optional.of(collection).filter(name -> !name.isEmpty()).map(name -> new Scalar(new Position(FILE, 10, 1), name, false)),
                scalars(20, subjects), scalars(30, attributes));
        return request.resolve(data, sample.problems());
    }

    private static List<Scalar> scalars(int line, List<String> texts) {
        Scalar[] scalars = new Scalar[texts.size()];
        Arrays.setAll(scalars, i -> new Scalar(new Position(FILE, line, i + 1), texts.get(i), false));
        return List.of(scalars);
    }
}
