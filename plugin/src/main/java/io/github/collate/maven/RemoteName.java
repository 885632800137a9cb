package io.github.collate.maven;

/**
 * A remote's name or address, as Maven fills it in. Maven shows the parameters of a goal with {@code -X} by their texts, and an
 * address may hold a token, so the text of this is not the address.
 */
public final class RemoteName {

    private String name = "origin";

    /** Called by Maven with what was written. */
    public void set(String written) {
        name = written.strip();
    }

    String name() {
        return name;
    }

    @Override
    public String toString() {
        return name.chars().allMatch(character -> Character.isLetterOrDigit(character) || "-_.".indexOf(character) >= 0) ? name
                : "an address";
    }
}
