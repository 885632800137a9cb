package io.github.collate.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.bake.Fingerprint;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jbake.model.DocumentModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MemoryStoreTest {

    private MemoryStore store;
    private LazyDocument one;
    private LazyDocument two;

    @BeforeEach
    void hold() {
        store = new MemoryStore(Extras.NONE);
        one = post("one", 1, "a");
        two = post("two", 2, "b");
        store.hold(List.of(one, two));
    }

    @Test
    void aDocumentTakesThePlaceOfTheOneThatWasListedAsIt() {
        assertThat(titles("post", "b")).containsExactly("two");
        store.hold(List.of(one, post("two", 2, "b", "other title")));
        assertThat(store.getPublishedPosts()).extracting(DocumentModel::getTitle).containsExactly("other title", "one");
        assertThat(titles("post", "b")).containsExactly("other title");
        assertThat(store.getDocumentByUri("two.html").get(0).getTitle()).isEqualTo("other title");
    }

    @Test
    void anotherDateOrTagOrdersTheListsAnew() {
        assertThat(titles("post", "a")).containsExactly("one");
        store.hold(List.of(post("one", 3, "b"), two));
        assertThat(store.getPublishedPosts()).extracting(DocumentModel::getTitle).containsExactly("one", "two");
        assertThat(titles("post", "a")).isEmpty();
        assertThat(titles("post", "b")).containsExactly("one", "two");
    }

    @Test
    void whatSomebodyElseDidToTheStoreIsGoneInTheNextBake() {
        store.deleteContent("one.html");
        assertThat(store.getPublishedPosts()).hasSize(1);
        store.hold(List.of(one, two));
        assertThat(store.getPublishedPosts()).hasSize(2);
    }

    @Test
    void aCloneIsADocumentOfItsOwn() {
        DocumentModel clone = (DocumentModel) two.clone();
        assertThat(clone).isEqualTo(two);
        clone.setStatus("draft");
        clone.setBody("Other text.");
        assertThat(clone.getStatus()).isEqualTo("draft");
        assertThat(clone.getBody()).isEqualTo("Other text.");
        assertThat(two.getStatus()).isEqualTo("published");
        assertThat(two.getBody()).isEmpty();
        assertThat(two.printable("body")).isEqualTo(Fingerprint.of("two"));
    }

    private List<String> titles(String type, String tag) {
        return store.getPublishedPostsByTag(tag).stream().filter(post -> post.getType().equals(type)).map(DocumentModel::getTitle).toList();
    }

    private static LazyDocument post(String name, long day, String tag) {
        return post(name, day, tag, name);
    }

    private static LazyDocument post(String name, long day, String tag, String title) {
        DocumentModel document = new DocumentModel();
        document.setType("post");
        document.setStatus("published");
        document.setTitle(title);
        document.setDate(new Date(day));
        document.setTags(new String[] {tag});
        document.setSourceUri(name + ".html");
        document.setUri(name + ".html");
        LazyDocument lazy = new LazyDocument(() -> "", () -> "", Fingerprint.of(title));
        lazy.putAll(document);
        return lazy.late().asStored();
    }
}
