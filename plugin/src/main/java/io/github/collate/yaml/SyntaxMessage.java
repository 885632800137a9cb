package io.github.collate.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What the engine found wrong, and what an author can do about the kinds that happen often. */
final class SyntaxMessage {

    private static final Map<String, String> HINTS = hints();

    private SyntaxMessage() {}

    static String of(MarkedYamlEngineException syntax) {
        String found = found(syntax);
        String hint = HINTS.entrySet().stream()
                .filter(entry -> found.contains(entry.getKey()))
                .map(entry -> " " + entry.getValue())
                .findFirst()
                .orElse("");
        return "This is not YAML: " + found + "." + hint;
    }

    /** Whether something that was opened is not closed before the end: then its start is the place to look at. */
    static boolean isAboutTheEnd(MarkedYamlEngineException syntax) {
        String found = found(syntax);
        return found.contains("unexpected end of stream") || found.contains("<stream end>");
    }

    private static String found(MarkedYamlEngineException syntax) {
        String found = syntax.getProblem() == null ? "it cannot be read" : syntax.getProblem();
        return found.replaceAll("\\(Do not use .* for indentation\\)", "")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("\\.$", "");
    }

    private static Map<String, String> hints() {
        Map<String, String> hints = new LinkedHashMap<>();
        hints.put("mapping values are not allowed",
                "A text that holds \": \" needs quotes, and keys of one map stand in one column.");
        hints.put("expected <block end>", "Keys of one map, and the - of one list, stand in one column.");
        hints.put("cannot start any token", "A text that starts with @, `, % or a tab needs quotes.");
        hints.put("could not find expected ':'", "A key is followed by a colon and a space.");
        hints.put("found unexpected end of stream", "A quote or bracket is opened and not closed.");
        hints.put("expected the node content", "A value is missing here, or a bracket is opened and not closed.");
        hints.put("expected ',' or", "A bracket is opened and not closed, or a comma is missing.");
        hints.put("unexpected character found", "A text that starts with *, & or ! needs quotes.");
        hints.put("expected '<document start>'", "Nothing may follow a line of three dots or the end of the one value.");
        hints.put("did not find expected alphabetic", "A text that starts with *, & or ! needs quotes.");
        return hints;
    }
}
