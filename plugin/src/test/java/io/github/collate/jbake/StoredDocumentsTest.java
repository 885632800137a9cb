package io.github.collate.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jbake.model.DocumentModel;
import org.junit.jupiter.api.Test;

class StoredDocumentsTest {

    @Test
    void keysOfMapsAreTextsAtAnyDepth() {
        DocumentModel document = new DocumentModel();
        document.put("map", Map.of(7, List.of(Map.of(true, "x"))));
        assertThat(StoredDocuments.stored(document).get("map")).isEqualTo(Map.of("7", List.of(Map.of("true", "x"))));
    }

    @Test
    void arraysAreListsAndNothingStaysNothing() {
        DocumentModel document = new DocumentModel();
        document.setTags(new String[] {"a", "b"});
        document.put("list", Arrays.asList(1, null));
        DocumentModel stored = StoredDocuments.stored(document);
        assertThat(stored.get("tags")).isEqualTo(List.of("a", "b"));
        assertThat(stored.getTags()).containsExactly("a", "b");
        assertThat(stored.get("list")).isEqualTo(Arrays.asList(1, null));
    }
}
