package io.github.collate.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentTextsTest {

    @Test
    void whatWasAskedForLongestAgoMakesRoom() {
        RecentTexts<String> texts = new RecentTexts<>(10, String::length);
        texts.put("a", "12345");
        texts.put("b", "12345");
        assertThat(texts.find("a")).contains("12345");
        texts.put("c", "1");
        assertThat(texts.find("b")).isEmpty();
        assertThat(texts.find("a")).contains("12345");
        assertThat(texts.find("c")).contains("1");
    }

    @Test
    void aTextThatTakesThePlaceOfAnotherIsCountedOnce() {
        RecentTexts<String> texts = new RecentTexts<>(10, String::length);
        texts.put("a", "12345");
        texts.put("a", "1234567");
        texts.put("b", "123");
        assertThat(texts.find("a")).contains("1234567");
        assertThat(texts.find("b")).contains("123");
    }

    @Test
    void aTextThatFindsNoRoomIsNotHeld() {
        RecentTexts<String> texts = new RecentTexts<>(3, String::length);
        texts.put("a", "12345");
        assertThat(texts.find("a")).isEmpty();
    }
}
