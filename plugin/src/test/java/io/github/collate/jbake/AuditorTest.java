package io.github.collate.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.collate.audit.Audit;
import io.github.collate.audit.AuditedFigure;
import io.github.collate.audit.AuditedFigure.Fate;
import io.github.collate.audit.JsonReport;
import io.github.collate.audit.Report;
import io.github.collate.problem.Problem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditorTest {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void facts() {
        site = TestSite.withData(folder).file("data/things/a.yaml", """
                title: Thing A
                facts:
                  size: {value: 1234, source: s}
                  maker: {value: Studio 7, source: s}
                  share:
                    value: 50
                    as_of: 2025
                    source: s
                    history:
                      - {value: 40, as_of: 2023, source: s, kind: changed}
                  price: {value: 19.99 USD, source: s}
                  length: {value: 90 s, source: s}
                  born: {value: 2016-09, source: s}
                  origin: {value: hand, source: s}
                  parts: {value: [wheel 1, wheel 2], source: s}
                """).file("data/things/b2.yaml", """
                title: Thing B 2
                facts:
                  size:
                    disputed:
                      - {value: 300, as_of: 2024, source: s}
                      - {value: 400, as_of: 2025, source: s}
                  share: {value: 20, source: s}
                  price: {unknown: true}
                """);
    }

    private Audited run() throws IOException {
        return new Auditor().audit(new Order(folder, folder.resolve("target/site"), folder.resolve("target/collate"), Map.of(), Map.of(),
                LocalDate.of(2026, 11, 23), Instant.parse("2026-11-23T12:00:00Z"), false));
    }

    private Audit audit(String body) throws IOException {
        site.file("content/first.md", TestSite.post("First", "2026-01-01", body));
        Audited audited = run();
        assertThat(audited.problems()).filteredOn(Problem::isError).isEmpty();
        return audited.audit().orElseThrow();
    }

    private static List<String> figures(Audit audit) {
        return audit.figures().stream().map(figure -> figure.fate().word() + " " + figure.text()).toList();
    }

    @Test
    void aHandTypedCopyOfAFactIsCaughtAndAQuoteIsNot() throws IOException {
        Audit typed = audit("Of all of it [[a]] gives\nits makers 50 % of [@s] what comes in, *or* 1,234 things.");
        Audit bound = audit("Of all of it [[a]] gives\nits makers {{a.share}} of [@s] what comes in, *or* {{a.size}} things.");

        assertThat(figures(typed)).containsExactly("typed 50 %", "typed 1,234");
        assertThat(typed.coverage().percent()).isEqualByComparingTo("0");
        assertThat(typed.coverage().reaches(ALL)).isFalse();
        assertThat(new Report(typed).faults()).hasSize(2).element(0).asString()
                .startsWith("content/first.md:8:12  warning  unbound-figure\n    \"50 %\" equals a.share and does not move with it.");
        assertThat(typed.figures().get(1).position().toString()).isEqualTo("content/first.md:8:45");
        assertThat(figures(bound)).containsExactly("moved 50 %", "moved 1,234");
        assertThat(bound.coverage().reaches(ALL)).isTrue();
        assertThat(new Report(bound).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"50 %", "50 percent", "40 %", "USD 19.99", "$19.99", "19.99 dollars", "1,234", "1234", "90 seconds", "1 min 30 s",
            "September 2016", "2016-09"})
    void aCopyIsCaughtHoweverItIsWritten(String figure) throws IOException {
        Audit audit = audit("The [[a]]: " + figure + ".");
        assertThat(audit.figures()).singleElement().satisfies(found -> {
            assertThat(found.fate()).isEqualTo(Fate.TYPED);
            assertThat(figure).startsWith(found.text());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"51 %", "50 things", "USD 50", "in 2016", "October 2016", "1,235", "4,000 watch hours", "Thing B 2", "the 50th",
            "`50 %`", "[there](https://example.org/50)", "https://example.org/1234"})
    void whatIsNoFactIsNotHeldToBeOne(String text) throws IOException {
        Audit audit = audit("The [[a]]: " + text + ".");
        assertThat(audit.figures(Fate.TYPED)).isEmpty();
        assertThat(audit.coverage().reaches(ALL)).isTrue();
    }

    @Test
    void aFactOfASubjectThatTheEssayDoesNotNameIsNoCopy() throws IOException {
        assertThat(figures(audit("Some give 20 %, writes [[a]]."))).containsExactly("free 20 %");
        assertThat(figures(audit("Some give 20 %, writes [[a]].\n\nNot so Thing B 2."))).containsExactly("typed 20 %");
    }

    @Test
    void everyWayToQuoteMovesItsFigures() throws IOException {
        site.file("jbake.properties", "site.host=https://example.org\nmarkdown.extensions=TABLES\n");
        Audit audit = audit("""
                # On {{a.share}}

                - {{a.share|date}} after {{a.share|earlier}}, {{a.share - b2.share}} more, [{{a.price}}](x.html)
                - {{a.size|value}}, {{b2.size}}, {{b2.size|2024}}, {{a.share|2023|@s}}
                - {{a.length}}, {{a.born}}, {{a.maker}}, {{a.parts}}, {{a.origin}}, {{b2.price}}

                | a | b |
                |---|---|
                | {{a.share}} | {{a.size}} |

                ```compare
                attributes: [size, share, price]
                caption: Of {{a.share}} and 1,234
                ```
                """);
        assertThat(audit.figures()).filteredOn(figure -> figure.fate() != Fate.MOVED).extracting(AuditedFigure::text)
                .containsExactly("1,234");
        assertThat(audit.figures(Fate.MOVED)).hasSize(19);
        assertThat(audit.figures(Fate.TYPED).map(figure -> figure.position().toString())).containsExactly("content/first.md:17:1");
        assertThat(audit.essays().get(0).tables()).singleElement().satisfies(table -> {
            assertThat(table.moved()).isEqualTo(6);
            assertThat(table.stuck()).isEmpty();
        });
        assertThat(audit.essays().get(0).blocks()).extracting(block -> block.kind())
                .containsExactly("heading", "list item", "list item", "list item", "table cell", "table cell", "caption");
    }

    @Test
    void aDifferenceOfAFactAndItselfIsStuck() throws IOException {
        Audit audit = audit("It is {{a.size - a.size}} more.");
        assertThat(figures(audit)).containsExactly("stuck 0");
        assertThat(new Report(audit).faults()).singleElement().asString().contains("first.md:7:7  warning  stuck-figure");
    }

    @Test
    void aClaimHoldsTheFiguresThatItNames() throws IOException {
        Audit audit = audit("""
                [It gives 50 %, more than any of the two that give 10 % or 7 % at the least.]{claim="a.share == 50 && things.size() == 2 \
                && things.all(p, p.share >= 10)"}

                [It gives 50 %.]{claim="a.share > 30"}

                [It gives 50 %.]{claim="a.share > 49"}
                """);
        assertThat(figures(audit)).containsExactly("held 50 %", "held 10 %", "free 7 %", "held two", "typed 50 %", "held 50 %");
        assertThat(audit.vacuous()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.share == a.share", "a.share >= 0 || a.share < 0", "!has(a.born) || a.born > '0001' || true",
            "a.maker != 'Nobody at all'", "things.all(p, p.id != 'c')"})
    void aClaimThatNothingMakesFalseIsVacuousAndHoldsNothing(String expression) throws IOException {
        Audit audit = audit("[It gives 50 %.]{claim=\"" + expression + "\"}");
        assertThat(audit.vacuous()).hasSize(1);
        assertThat(figures(audit)).containsExactly("typed 50 %");
        assertThat(new Report(audit).faults()).element(1).asString()
                .startsWith("content/first.md:7:1  warning  vacuous-claim\n    No change of the data makes this claim false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.share > 30", "a.born < '2017'", "a.maker == 'Studio 7'", "a.origin == 'hand'", "a.origin != 'machine'",
            "has(a.born)", "!has(b2.price)", "!has(b2.born)", "things.exists(p, p.share > 10)", "b2.size > 200", "a.parts.size() == 2 && 'wheel 1' in a.parts",
            "things.size() == 2", "a.length < 100 && a.price < number(20, 'USD')", "a.share >= b2.share"})
    void aClaimThatSomeChangeMakesFalseIsNotVacuous(String expression) throws IOException {
        Audit audit = audit("[So it is.]{claim=\"" + expression + "\"}");
        assertThat(audit.vacuous()).isEmpty();
        assertThat(audit.claims()).isEqualTo(1);
    }

    @Test
    void aFigureMarkedAsNoFactIsListedAndDoesNotCount() throws IOException {
        Audit audit = audit("The [[a]] says <span class=\"no-fact\">50 %</span> of something else.");
        assertThat(figures(audit)).containsExactly("aside 50 %");
        assertThat(audit.coverage().reaches(ALL)).isTrue();
        assertThat(String.join("\n", new Report(audit).summary())).contains("1 are marked as none");
    }

    @Test
    void draftsAreLeftOutAndEssaysWithoutFiguresPass() throws IOException {
        site.file("content/draft.md", "title=Draft\ndate=2026-01-02\ntype=post\nstatus=draft\n~~~~~~\n[[a]] 50 %\n");
        Audit audit = audit("No figure here.");
        assertThat(audit.drafts()).isEqualTo(1);
        assertThat(audit.figures()).isEmpty();
        assertThat(audit.coverage().percent()).isEqualByComparingTo("100");
    }

    @Test
    void factsOnWhichNothingLeansAreNamed() throws IOException {
        Audit audit = audit("{{a.share}} [So.]{claim=\"a.size > 3\"}\n\n```compare\nattributes: [maker, size]\n```\n");
        assertThat(audit.facts()).isEqualTo(11);
        assertThat(audit.alone()).containsExactly("a.price", "a.length", "a.born", "a.origin", "a.parts", "b2.share", "b2.price");
    }

    @Test
    void nothingIsWritten() throws IOException {
        site.file("content/first.md", TestSite.post("First", "2026-01-01", "{{a.share}}"));
        Map<String, String> unbaked = files();
        run();
        assertThat(files()).isEqualTo(unbaked);
        site.bake();
        Map<String, String> baked = files();
        run();
        assertThat(files()).isEqualTo(baked).containsKey("target/collate/state.mv");
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.getLastModifiedTime(file) + " " + Files.size(file));
            }
        }
        return files;
    }

    @Test
    void errorsOfTheSiteAreToldAndNothingIsAudited() throws IOException {
        site.file("content/first.md", TestSite.post("First", "2026-01-01", "{{a.shore}}"));
        Audited audited = run();
        assertThat(audited.audit()).isEmpty();
        assertThat(audited.problems()).extracting(Problem::rule).contains("unknown-attribute");
    }

    @Test
    void aComponentThatFailsIsToldAsInABake() throws IOException {
        site.file("templates/components/fact.ftlh", "${nothing}").file("content/first.md",
                TestSite.post("First", "2026-01-01", "{{a.share}}"));
        Audited audited = run();
        assertThat(audited.audit()).isEmpty();
        assertThat(audited.problems()).singleElement().satisfies(problem -> assertThat(problem.position().file()).contains("components/fact.ftlh"));
    }

    @Test
    void aSiteWithoutCollectionsHasNothingToAudit() throws IOException {
        Path other = folder.resolve("plain");
        TestSite.plain(other);
        Audited audited = new Auditor().audit(new Order(other, other.resolve("site"), other.resolve("work"), Map.of(), Map.of(),
                LocalDate.of(2026, 11, 23), Instant.EPOCH, false));
        assertThat(audited.problems()).isEmpty();
        assertThat(audited.audit()).isEmpty();
    }

    @Test
    void theReportForProgramsHoldsEveryFigure() throws IOException {
        Audit audit = audit("The [[a]] gives 50 % and {{a.size}}.\n\n[x]{claim=\"a.share == a.share\"}");
        JsonNode json = new ObjectMapper().readTree(JsonReport.of(audit));
        assertThat(json.at("/coverage/percent").decimalValue()).isEqualByComparingTo("50");
        assertThat(json.at("/essays/0/blocks/0/figures/0/fate").asText()).isEqualTo("typed");
        assertThat(json.at("/essays/0/blocks/0/figures/0/facts/0").asText()).isEqualTo("a.share");
        assertThat(json.at("/essays/0/blocks/0/figures/0/line").asInt()).isEqualTo(7);
        assertThat(json.at("/essays/0/blocks/0/figures/1/fate").asText()).isEqualTo("moved");
        assertThat(json.at("/vacuous/0/expression").asText()).isEqualTo("a.share == a.share");
        assertThat(JsonReport.of(audit)).isEqualTo(JsonReport.of(run().audit().orElseThrow()));
    }
}
