package io.github.collate.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.collate.problem.Problem;
import io.github.collate.problem.Severity;
import io.github.collate.text.Position;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatTest {

    private static final List<Problem> PROBLEMS = List.of(
            new Problem(new Position("content/é a,b:c.md", 3, 7), Severity.ERROR, "broken-link", "\"100%\"\nleads nowhere."),
            new Problem(new Position("data/x.yaml", 2, 0), Severity.WARNING, "stale", "Old."),
            new Problem(Position.ofFile("jbake.properties"), Severity.SUGGESTION, "of-tomorrow", "Perhaps."));

    @Test
    void sarifIsValidByItsSchema() throws IOException {
        try (InputStream text = FormatTest.class.getResourceAsStream("/sarif/sarif-schema-2.1.0.json")) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(text);
            assertThat(schema.validate(new ObjectMapper().readTree(Format.SARIF.write(PROBLEMS, "site/", "1.0")))).isEmpty();
            assertThat(schema.validate(new ObjectMapper().readTree(Format.SARIF.write(List.of(), "", "")))).isEmpty();
            assertThat(schema.validate(new ObjectMapper().readTree("{\"version\": \"2.1.0\", \"runs\": [{}]}"))).isNotEmpty();
        }
    }

    @Test
    void sarifNamesRulesAndPlaces() throws IOException {
        JsonNode run = new ObjectMapper().readTree(Format.SARIF.write(PROBLEMS, "site/", "1.0")).at("/runs/0");
        JsonNode result = run.at("/results/0");

        assertThat(result.at("/level").textValue()).isEqualTo("error");
        assertThat(run.at("/results/2/level").textValue()).isEqualTo("note");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation").toString())
                .isEqualTo("{\"uri\":\"site/content/%C3%A9%20a%2Cb%3Ac.md\",\"uriBaseId\":\"SRCROOT\"}");
        assertThat(result.at("/locations/0/physicalLocation/region").toString()).isEqualTo("{\"startLine\":3,\"startColumn\":7}");
        assertThat(run.at("/results/2/locations/0/physicalLocation").has("region")).isFalse();
        run.at("/results").forEach(each -> assertThat(run.at("/tool/driver/rules/" + each.get("ruleIndex").intValue() + "/id"))
                .isEqualTo(each.get("ruleId")));
        assertThat(run.at("/tool/driver/rules")).filteredOn(rule -> rule.get("id").textValue().equals("stale")).singleElement()
                .satisfies(rule -> assertThat(rule.at("/shortDescription/text").textValue()).contains("max_age"));
    }

    @Test
    void workflowCommandsAreEscaped() {
        assertThat(Format.GITHUB.write(PROBLEMS, "", "")).isEqualTo("""
                ::error file=content/é a%2Cb%3Ac.md,line=3,col=7,title=broken-link::"100%25"%0Aleads nowhere.
                ::warning file=data/x.yaml,line=2,title=stale::Old.
                ::notice file=jbake.properties,title=of-tomorrow::Perhaps.
                """);
    }

    @Test
    void jsonCountsAndListsProblems() throws IOException {
        JsonNode report = new ObjectMapper().readTree(Format.JSON.write(PROBLEMS, "site/", ""));

        assertThat(report.at("/errors").intValue() + report.at("/warnings").intValue() + report.at("/suggestions").intValue()).isEqualTo(3);
        assertThat(report.at("/problems/0").toString()).isEqualTo("{\"file\":\"site/content/é a,b:c.md\",\"line\":3,\"column\":7,"
                + "\"severity\":\"error\",\"rule\":\"broken-link\",\"message\":\"\\\"100%\\\"\\nleads nowhere.\"}");
        assertThat(report.at("/problems/2").has("line")).isFalse();
    }

    @Test
    void formatsAreFoundByTheirNames() {
        assertThat(Format.of(" SARIF ")).contains(Format.SARIF);
        assertThat(Format.of("xml")).isEmpty();
        assertThat(Format.words()).isEqualTo("json, sarif, github");
    }
}
