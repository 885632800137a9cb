package io.github.collate.subject;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** An editor and the bake must agree: what one takes the other takes, as far as a schema can tell. */
class SchemaTest {

    private static final Path DATA = Path.of("../data");

    private static final String ALL_FORMS = """
            ad_share:
              value: 50
              as_of: 2025-03-01
              checked: 2026-11
              source: [a, b]
              quote: half
              note: 2025
              qualifier: up-to
              basis: daily
              history:
                - {value: 40, as_of: 2023, source: a, kind: corrected}
                - {range: [30, 35.5], as_of: 2022-01, source: a}
                - {undisclosed: true, as_of: 2021}
            pay: {range: [0.40, 19.99 USD], source: a}
            monthly_users:
              disputed:
                - {value: 1_600_000_000, source: a, unit: channels}
                - {value: 1_940_000_000, as_of: 2025-10, source: b, qualifier: about}
              note: they disagree
              history: [{value: 5, as_of: 2020}]
            owner: {not-applicable: true, note: n, source: a, checked: 2025, history: [{value: x, as_of: 2020}]}
            launched: 2016-09
            max_clip: 1 min 30 s
            feed: yes
            origin: {value: human}
            site: https://example.org/a?b=c
            tools: {value: [Search, 5], source: a}
            """;

    @Test
    void everyFormOfAFactIsAcceptedByBoth() throws IOException {
        Sample sample = Sample.data().withFacts("tiktok", ALL_FORMS);
        Dataset data = sample.read();

        assertThat(sample.report()).isEmpty();
        assertThat(errors(subjects(data), "title: TikTok\nfacts:\n" + ALL_FORMS.indent(2))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ad_shair: 50",
        "ad_share: many",
        "ad_share: '50'",
        "ad_share: [50]",
        "ad_share: 50 %",
        "ad_share: {vlaue: 50}",
        "ad_share: {value: 50, range: [1, 2]}",
        "ad_share: {source: a}",
        "ad_share: {value: 50, source: {id: a}}",
        "ad_share: {value: 50, as_of: 2025-13}",
        "ad_share: {value: 50, as_of: 2025-02-30}",
        "ad_share: {value: 50, checked: yesterday}",
        "ad_share: {value: 50, qualifier: around}",
        "ad_share: {value: 50, unit: users}",
        "ad_share: {value: 50, note: [a]}",
        "ad_share: {value: 50, note: ''}",
        "ad_share: {range: [1]}",
        "ad_share: {range: [1, 2, 3]}",
        "ad_share: {unknown: yes}",
        "ad_share: {unknown: false}",
        "ad_share: {unknown: true, value: 5}",
        "ad_share: {unknown: true, basis: daily}",
        "ad_share: {disputed: [{value: 5}]}",
        "ad_share: {disputed: [5, 6]}",
        "ad_share: {disputed: [{value: 5}, {value: 6}], source: a}",
        "ad_share: {disputed: [{value: 5}, {value: 6, history: [{value: 1, as_of: 2020}]}]}",
        "ad_share: {disputed: [{value: 5}, {unknown: true}]}",
        "ad_share: {value: 5, history: [{value: 4}]}",
        "ad_share: {value: 5, history: [{value: 4, as_of: 2020, kind: moved}]}",
        "ad_share: {value: 5, history: {value: 4, as_of: 2020}}",
        "pay: cheap",
        "pay: 5 dollars",
        "monthly_users: 1.5",
        "owner: [a]",
        "owner: {value: x, qualifier: about}",
        "owner: {range: [a, b]}",
        "launched: 2016-9",
        "max_clip: 5 minutes",
        "max_clip: -5",
        "feed: true",
        "origin: people",
        "site: javascript:alert(1)",
        "site: /about",
        "tools: Search",
        "tools: []",
        "tools: [[a]]"
    })
    void whatTheBakeRefusesAnEditorMarks(String fact) throws IOException {
        Sample sample = Sample.data().withFacts("tiktok", fact);
        Dataset data = sample.read();

        assertThat(sample.report()).isNotEmpty();
        assertThat(errors(subjects(data), "title: TikTok\nfacts:\n  " + fact + "\n")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "facts: {}",
        "title: [x]",
        "title: x\ntags: a",
        "title: x\nurl: a.org",
        "title: x\nfacts: none",
        "title: x\nowner: y",
        "title: x\nevents: [{date: 2026}]",
        "title: x\nevents: [{date: soon, text: y}]",
        "- title: x",
    })
    void subjectThatTheBakeRefusesAnEditorMarks(String subject) throws IOException {
        Sample sample = Sample.data().with("data/platforms/tiktok.yaml", subject);
        Dataset data = sample.read();

        assertThat(sample.report()).isNotEmpty();
        assertThat(errors(subjects(data), subject)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "a: {title: A, group: g}",
        "a: {title: A, group: g, type: sum}",
        "a: {title: A, group: g, type: choice}",
        "a: {title: A, group: g, type: text, choices: {x: X}}",
        "a: {title: A, group: g, type: choice, choices: {}}",
        "a: {title: A, group: g, type: text, better: more}",
        "a: {title: A, group: g, type: text, max_age: 1 year}",
        "a: {title: A, group: g, type: text, units: x}",
        "Ad-Share: {title: A, group: g, type: text}",
        "a: text"
    })
    void definitionThatTheBakeRefusesAnEditorMarks(String attribute) throws IOException {
        String definition = "title: C\nsingular: c\ngroups: {g: {title: G}}\nattributes:\n  " + attribute + "\n";
        Sample sample = Sample.data().with("data/platforms/_collection.yaml", definition);
        sample.read();

        assertThat(sample.report()).isNotEmpty();
        assertThat(errors(definitions(), definition)).isNotEmpty();
    }

    @Test
    void comparisonsAreCheckedInEditors() throws IOException {
        String start = "title: C\nsingular: c\ngroups: {g: {title: G}}\nattributes: {a: {title: A, group: g, type: list of text}}\n";

        assertThat(errors(definitions(), start + "comparisons: [{subjects: [x, y], attributes: [a, g.*]}]")).isEmpty();
        assertThat(errors(definitions(), start + "comparisons: [{subjects: [x]}]")).isNotEmpty();
        assertThat(errors(definitions(), start + "comparisons: [{subjects: [x, x]}]")).isNotEmpty();
        assertThat(errors(definitions(), start + "comparisons: [{subjects: [x, y], attributes: ['*']}]")).isNotEmpty();
    }

    @Test
    void sourcesAreCheckedInEditors() throws IOException {
        JsonSchema schema = schema(io.github.collate.source.Schema.sources());

        assertThat(errors(schema, "a: {title: A, issued: {date-parts: [[2025, 10]]}, kind: press, DOI: 10.1/x, URL: 'https://a.org'}"))
                .isEmpty();
        assertThat(errors(schema, "a: {publisher: X}")).isNotEmpty();
        assertThat(errors(schema, "a: {title: A, kind: blog}")).isNotEmpty();
        assertThat(errors(schema, "a: {title: A, url: https://a.org}")).isNotEmpty();
        assertThat(errors(schema, "a: {title: A, URL: a.org}")).isNotEmpty();
        assertThat(errors(schema, "../a: {title: A}")).isNotEmpty();
        assertThat(errors(schema, "a..b: {title: A}")).isNotEmpty();
    }

    @Test
    void theRepositorysOwnFilesAreAcceptedByTheirSchemas() throws IOException {
        Sample sample = Sample.data();
        for (Path file : yaml(DATA.resolve("platforms"))) {
            sample.with("data/platforms/" + file.getFileName(), Files.readString(file));
        }
        JsonSchema subjects = subjects(sample.read());
        for (Path file : yaml(DATA.resolve("platforms"))) {
            boolean definition = file.endsWith("_collection.yaml");
            assertThat(errors(definition ? definitions() : subjects, Files.readString(file))).as("%s", file).isEmpty();
        }
        JsonSchema sources = schema(io.github.collate.source.Schema.sources());
        for (Path file : yaml(DATA.resolve("sources"))) {
            assertThat(errors(sources, Files.readString(file))).as("%s", file).isEmpty();
        }
    }

    @Test
    void schemaIsTheSameEachTime() {
        assertThat(Schema.of(Sample.data().read().collections().get(0)))
                .isEqualTo(Schema.of(Sample.data().read().collections().get(0)));
    }

    private static List<Path> yaml(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    private static JsonSchema subjects(Dataset data) {
        return schema(Schema.of(data.collections().get(0)));
    }

    private static JsonSchema definitions() {
        return schema(io.github.collate.collection.Schema.definition());
    }

    private static JsonSchema schema(String text) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
    }

    private static Set<ValidationMessage> errors(JsonSchema schema, String yaml) throws IOException {
        Object plain = new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
        ObjectMapper mapper = new ObjectMapper();
        JsonNode node = mapper.readTree(mapper.writeValueAsString(plain));
        return schema.validate(node);
    }
}
