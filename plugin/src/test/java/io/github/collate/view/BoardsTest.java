package io.github.collate.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.collate.subject.Sample;
import io.github.collate.view.BoardView.GroupTally;
import io.github.collate.view.BoardView.Tally;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BoardsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /** Of the ten attributes of the sample only ad_share can go stale, after 365 days. */
    private final BoardView board = new Views(Sample.data()
            .withFacts("fresh", "ad_share: {value: 1, as_of: 2026-11, source: b}\npay: {value: 2, source: a}\nowner: {unknown: true}")
            .withFacts("mixed", "ad_share: {disputed: [{value: 1, as_of: 2020, source: [a, b]}, {value: 2, as_of: 2026}]}\n"
                    + "monthly_users: {undisclosed: true}\nfeed: {not-applicable: true}")
            .withFacts("undated", "ad_share: {value: 3, source: a}")
            .read(), DAY, Surroundings.NONE).board();
    private final BoardView.Section section = board.sections().get(0);

    @Test
    void eachSortOfFactIsCountedForEachGroupAndSubject() {
        assertThat(tally("economy", "fresh")).isEqualTo(new Tally(2, 2, 2, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0));
        assertThat(tally("economy", "mixed")).isEqualTo(new Tally(2, 1, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0, 1));
        assertThat(tally("economy", "undated")).isEqualTo(new Tally(2, 1, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1));
        assertThat(tally("standing", "fresh")).isEqualTo(new Tally(8, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 7));
        assertThat(tally("standing", "mixed")).isEqualTo(new Tally(8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 6));
    }

    @Test
    void totalsAreTheSumsOfTheirRowsAndColumns() {
        assertThat(section.all().total()).isEqualTo(sum(section.groups().stream().map(GroupTally::total).toList()))
                .isEqualTo(sum(section.all().subjects().stream().map(BoardView.SubjectTally::tally).toList()))
                .isEqualTo(new Tally(30, 4, 3, 2, 1, 1, 1, 1, 1, 1, 1, 1, 23));
        assertThat(section.all().total().facts()).isEqualTo(7);
        assertThat(section.all().total().unsourced()).isEqualTo(1);
    }

    @Test
    void factsThatNeedWorkAreLinked() {
        assertThat(section.work()).extracting(work -> work.id() + " " + work.number() + " " + work.subjects().stream()
                        .flatMap(one -> one.facts().stream()).map(Link::href).collect(Collectors.joining(" ")))
                .containsExactly("unsourced 1 platforms/mixed.html#ad_share", "stale 1 platforms/mixed.html#ad_share",
                        "undated 1 platforms/undated.html#ad_share", "disputed 1 platforms/mixed.html#ad_share",
                        "unknown 1 platforms/fresh.html#owner");
    }

    @Test
    void aListOfWorkEndsBeforeItIsAnotherCopyOfTheRecord() {
        Sample many = Sample.data();
        for (int i = 0; i < 310; i++) {
            many.withFacts("s" + i, "owner: Somebody");
        }
        BoardView.Work unsourced = new Views(many.read(), DAY, Surroundings.NONE).board().sections().get(0).work().get(0);
        assertThat(List.of(unsourced.number(), unsourced.subjects().size(), unsourced.more())).containsExactly(310, 300, 10);
    }

    @Test
    void programsGetTheSameCounts() throws IOException {
        JsonNode json = new ObjectMapper().readTree(BoardJson.of(board, "2026-11-23"));
        assertThat(json.get("as_of").asText()).isEqualTo("2026-11-23");
        assertThat(json.at("/collections/0/total/absent").asInt()).isEqualTo(23);
        assertThat(json.at("/collections/0/groups/0/subjects/1/counts/disputed").asInt()).isEqualTo(1);
        assertThat(json.at("/collections/0/subjects/1/page").asText()).isEqualTo("platforms/mixed.html");
    }

    private Tally tally(String group, String subject) {
        return section.groups().stream().filter(one -> one.id().equals(group)).flatMap(one -> one.subjects().stream())
                .filter(one -> one.subject().title().equals(subject)).findFirst().orElseThrow().tally();
    }

    private static Tally sum(List<Tally> tallies) {
        return tallies.stream().reduce(Tally.NONE, Tally::plus);
    }
}
