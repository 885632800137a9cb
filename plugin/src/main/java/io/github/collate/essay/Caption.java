package io.github.collate.essay;

import java.util.List;
import java.util.function.Function;

/**
 * The caption of a comparison: plain text in which facts may be quoted by name.
 *
 * @param texts what stands before, between and after the facts
 * @param facts quoted facts and differences, one fewer than texts
 */
public record Caption(List<String> texts, List<Reference> facts) {

    public Caption {
        texts = List.copyOf(texts);
        facts = List.copyOf(facts);
        if (texts.size() != facts.size() + 1) {
            throw new IllegalArgumentException(facts.size() + " facts among " + texts.size() + " texts");
        }
    }

    /** The caption with each fact in words. */
    public String text(Function<Reference, String> words) {
        StringBuilder text = new StringBuilder(texts.get(0));
        for (int i = 0; i < facts.size(); i++) {
            text.append(words.apply(facts.get(i))).append(texts.get(i + 1));
        }
        return text.toString();
    }
}
