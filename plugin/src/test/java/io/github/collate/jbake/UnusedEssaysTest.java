package io.github.collate.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.essay.EssayFile;
import io.github.collate.essay.Header;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnusedEssaysTest {

    private static EssayFile essay(String body) {
        return new EssayFile("essay.md", new Header(Map.of(), "post", "published", Optional.empty(), List.of()), body, 1);
    }

    @Test
    void anEssayIsGivenAwayOnce() {
        UnusedEssays essays = new UnusedEssays(100);
        essays.put("one", essay("text"));
        assertThat(essays.take("one")).contains(essay("text"));
        assertThat(essays.take("one")).isEmpty();
    }

    @Test
    void theFirstOnesStayAndRoomComesBackWithEachThatGoes() {
        UnusedEssays essays = new UnusedEssays(10);
        essays.put("first", essay("123456"));
        essays.put("second", essay("123456"));
        assertThat(essays.take("second")).isEmpty();
        assertThat(essays.take("first")).isPresent();
        essays.put("third", essay("1234567890"));
        assertThat(essays.take("third")).isPresent();
    }

    @Test
    void whatIsClearedLeavesAllOfTheRoom() {
        UnusedEssays essays = new UnusedEssays(10);
        essays.put("first", essay("123456"));
        essays.clear();
        essays.put("second", essay("1234567890"));
        assertThat(essays.take("first")).isEmpty();
        assertThat(essays.take("second")).isPresent();
    }
}
