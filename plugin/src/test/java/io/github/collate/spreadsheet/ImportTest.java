package io.github.collate.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.problem.Problem;
import io.github.collate.problem.Problems;
import io.github.collate.subject.Dataset;
import io.github.collate.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImportTest {

    private static final List<SourceFile> SOURCES = List.of(new SourceFile("data/sources/all.yaml", "survey: {title: Survey}\n"));

    private final Problems problems = new Problems();

    private Imported imported(String csv, String source) {
        Wanted wanted = new Wanted("data", Optional.empty(), Optional.empty(), Optional.of(source).filter(id -> !id.isEmpty()), Optional.empty());
        return Import.of(new SourceFile("Video apps.csv", csv), SOURCES, wanted, problems).orElseGet(() -> new Imported(Map.of(), 0, List.of()));
    }

    private static String file(Imported imported, String name) {
        return new String(imported.files().getOrDefault("data/video-apps/" + name, "(none)".getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    private String report() {
        return problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    private String guessed(String header, String... cells) {
        Imported made = imported("Name," + header + "\n" + IntStream.range(0, cells.length)
                .mapToObj(i -> "n" + i + ",\"" + cells[i].replace("\"", "\"\"") + "\"\n").collect(Collectors.joining()), "");
        assertThat(report()).isEmpty();
        return made.told().get(0).replaceFirst(", from .*? a value", "").replaceFirst("^\\S+  ", "")
                + " " + file(made, "n0.yaml").replaceFirst("(?s).*facts:\\n  \\S+ ", "").strip();
    }

    @Test
    void aRowIsASubjectAndAColumnAnAttribute() {
        Imported made = imported("Name,Tags,URL,Users (million),Free plan,About\nSee & Say,\"fast; new\",https://example.org/,1.5,yes,\"Says \"\"hi\"\"\"\nÉtude,,,2,no,\n", "survey");
        assertThat(report()).isEmpty();
        assertThat(made.subjects()).isEqualTo(2);
        assertThat(file(made, "see-say.yaml")).isEqualTo("""
                title: See & Say
                tags: ["fast", "new"]
                about: "Says \\"hi\\""
                url: "https://example.org/"
                source: survey
                facts:
                  users: 1.5
                  free_plan: yes
                """);
        assertThat(file(made, "étude.yaml")).contains("title: Étude\n", "users: 2\n");
        assertThat(file(made, "_collection.yaml")).isEqualTo("""
                title: Video apps
                singular: video app
                groups:
                  facts: {title: Facts}
                attributes:
                  users:
                    title: Users
                    group: facts
                    type: number
                    unit: million
                  free_plan:
                    title: Free plan
                    group: facts
                    type: yes-no
                """);
        assertThat(made.told()).containsExactly("users  number in million, from \"Users (million)\": 2 of 2 rows have a value",
                "free_plan  yes-no, from \"Free plan\": 2 of 2 rows have a value");
    }

    @Test
    void typesAreGuessedOfWholeColumns() {
        assertThat(guessed("A", "12", "0.5")).isEqualTo("number 12");
        assertThat(guessed("A", "1,200", "3")).isEqualTo("integer 1200");
        assertThat(guessed("A", "1,5", "2,25")).isEqualTo("number 1.5");
        assertThat(guessed("A", "50 %", "7.5%")).isEqualTo("percent 50");
        assertThat(guessed("Share (%)", "50")).isEqualTo("percent 50");
        assertThat(guessed("A", "$1,200.50", "$3")).isEqualTo("money; \"$\" was taken for USD \"1200.50 USD\"");
        assertThat(guessed("A", "9 €", "EUR 12")).isEqualTo("money \"9 EUR\"");
        assertThat(guessed("Price (EUR)", "9")).isEqualTo("money \"9 EUR\"");
        assertThat(guessed("A", "2025-03", "2025-03-01")).isEqualTo("date \"2025-03\"");
        assertThat(guessed("A", "1.3.2025")).isEqualTo("date \"2025-03-01\"");
        assertThat(guessed("Founded", "2017")).isEqualTo("date \"2017\"");
        assertThat(guessed("A", "2017", "2018")).isEqualTo("integer 2017");
        assertThat(guessed("A", "Yes", "FALSE")).isEqualTo("yes-no yes");
        assertThat(guessed("A", "https://example.org/a")).isEqualTo("link \"https://example.org/a\"");
        assertThat(guessed("A", "12", "many")).isEqualTo("text \"12\"");
        assertThat(guessed("A", "007", "12")).isEqualTo("text \"007\"");
        assertThat(guessed("A", "03/04/2025")).startsWith("text; looks like dates");
        assertThat(guessed("A", "true #1: x")).isEqualTo("text \"true #1: x\"");
    }

    @Test
    void aCellMaySayThatThereIsNoValue() {
        Imported made = imported("Name,A\na,12\nb,\nc,unknown\nd,N/A\ne,undisclosed\nf,-\n", "");
        assertThat(report()).isEmpty();
        assertThat(file(made, "b.yaml")).isEqualTo("title: b\n");
        assertThat(file(made, "c.yaml")).contains("a: {unknown: true}");
        assertThat(file(made, "d.yaml")).contains("a: {not-applicable: true}");
        assertThat(file(made, "e.yaml")).contains("a: {undisclosed: true}");
        assertThat(file(made, "f.yaml")).isEqualTo("title: f\n");
    }

    @Test
    void semicolonsGoWithDecimalCommasAndDoubtIsTold() {
        Imported made = imported("Name;A;B\na;1,5;1.500\nb;2,25;2.000\n", "");
        assertThat(report()).isEmpty();
        assertThat(file(made, "a.yaml")).contains("  a: 1.5\n  b: \"1.500\"\n");
        assertThat(made.told().get(1)).contains("text", "cannot be told");
    }

    @Test
    void problemsHaveTheirPlace() {
        imported("Name,Ad share,ad-share,,End\nA b,1,2,x,y\na B,1,2\n,3,4\nc,\"1\n\n2\",3,4,5,6\n", "servey");
        assertThat(report()).isEqualTo("""
                Video apps.csv:1:15  error  duplicate-column
                    "ad-share" and "Ad share" in column 6 of the line would be one attribute. Rename one of them.
                Video apps.csv:1:24  error  unnamed-column
                    This column has no name in the first row. Name it there.
                Video apps.csv:3:1  error  duplicate-name
                    "a B" and "A b" in line 2 would both be the subject a-b. Rename one, or give them ids in a column "id".
                Video apps.csv:4:1  error  unnamed-subject
                    This row has no name in the column "Name". Give it one, or remove the row.
                Video apps.csv:7:10  error  row-length
                    This row has 6 cells, and the header has 5. Put a cell that has the mark between cells in it into quotes, or name the column.
                data/sources  error  unknown-source
                    "servey" is not a source. Did you mean "survey"? Add it in a file there, or leave jbake.source out.""");
    }

    @Test
    void aTableThatIsNoneIsExplained() {
        imported("", "");
        imported("Name,A\n", "");
        imported("Name,A\n\"x\"y,1\n", "");
        imported("subject,subject_title,group,attribute,value\na,A,g,x,1\n", "");
        assertThat(problems.all()).extracting(Problem::rule).containsExactlyInAnyOrder("empty-csv", "empty-csv", "csv-syntax", "downloaded-csv");
    }

    @Test
    void aSourceMustBeKnown() {
        imported("Name,A\na,1\n", "servey");
        assertThat(report()).contains("unknown-source", "Did you mean \"survey\"?");
    }

    @Test
    void namesAreTakenFromTheColumnThatIsAskedFor() {
        Wanted wanted = new Wanted("data", Optional.of("apps"), Optional.of("App"), Optional.empty(), Optional.empty());
        Imported made = Import.of(new SourceFile("x.csv", "No,App\n1,One\n2,Two\n"), SOURCES, wanted, problems).orElseThrow();
        assertThat(made.files()).containsOnlyKeys("data/apps/_collection.yaml", "data/apps/one.yaml", "data/apps/two.yaml");
        Wanted other = new Wanted("data", Optional.of("sources"), Optional.of("Appp"), Optional.empty(), Optional.empty());
        assertThat(Import.of(new SourceFile("x.csv", "No,App\n1,One\n"), SOURCES, other, problems)).isEmpty();
        assertThat(problems.all()).extracting(Problem::rule).containsExactlyInAnyOrder("unknown-column", "bad-id");
    }

    @Test
    void whateverStandsInACellComesOutOfTheDataAgain() {
        String odd = "yes: #no {a} [b] \"c\" 'd' \\ & * ! | > % @ ` \u00e9\u2028\uFEFF \n\t line";
        Imported made = imported("Name,Note,Other\n\"" + odd.replace("\"", "\"\"") + "\",\"" + odd.replace("\"", "\"\"") + "\",x\n", "");
        assertThat(report()).isEmpty();
        List<SourceFile> files = new ArrayList<>();
        made.files().forEach((path, bytes) -> files.add(new SourceFile(path, new String(bytes, StandardCharsets.UTF_8))));
        Problems found = new Problems();
        Dataset data = Dataset.read("data", files, found);
        assertThat(found.all()).isEmpty();
        assertThat(data.subjects()).singleElement().satisfies(subject -> {
            assertThat(subject.title()).isEqualTo(odd);
            assertThat(subject.facts().values().iterator().next().statements().get(0).value().orElseThrow().text()).isEqualTo(odd);
        });
    }
}
