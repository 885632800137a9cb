package io.github.collate.yaml;

import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/** Reads YAML 1.2 of the core schema: {@code no} and {@code yes} are words, and nothing becomes a date. */
public final class Yaml {

    private static final int CODE_POINTS = 20_000_000;

    private final Position start;
    private final String text;
    private final Lines lines;
    private final Problems problems;

    private Yaml(Position start, String text, Problems problems) {
        this.start = start;
        this.text = text;
        this.lines = new Lines(start, text);
        this.problems = problems;
    }

    /**
     * The file's one document; or nothing, and a problem that says why. A node may come with problems too, as when a key is
     * there twice (the first one counts).
     *
     * @param file path from the site's root
     */
    public static Optional<Node> read(String file, String text, Problems problems) {
        return read(new Position(file, 1, 1), text, problems);
    }

    /**
     * Reads YAML that stands inside another file.
     *
     * @param start where its first character stands; its other lines are taken to start in the same column
     */
    public static Optional<Node> read(Position start, String text, Problems problems) {
        return new Yaml(start, text, problems).read();
    }

    private Optional<Node> read() {
        LoadSettings settings = LoadSettings.builder().setCodePointLimit(CODE_POINTS).setLabel(start.file()).build();
        try {
            Optional<Node> node = document(new Parse(settings).parseString(text).iterator());
            if (node.isEmpty()) {
                problems.error(start, "empty-file", "There is no YAML here, only white space or comments.");
            }
            return node;
        } catch (Unreadable unreadable) {
            problems.add(unreadable.problem());
        } catch (MarkedYamlEngineException syntax) {
            report(syntax);
        } catch (ReaderException character) {
            problems.error(lines.atIndex(text, character.getPosition()), "yaml-syntax",
                    "The character U+%04X is not allowed in YAML. Remove it.".formatted(character.getCodePoint()));
        } catch (YamlVersionException version) {
            problems.error(start, "yaml-syntax", "YAML is read as version 1.2 here. Remove the line that starts with %YAML.");
        } catch (YamlEngineException limit) {
            problems.error(start, "yaml-syntax", "This cannot be read as YAML: " + limit.getMessage());
        }
        return Optional.empty();
    }

    private Optional<Node> document(Iterator<Event> events) {
        Optional<Node> node = Optional.empty();
        boolean started = false;
        while (events.hasNext()) {
            Event event = events.next();
            if (event.getEventId() != Event.ID.DocumentStart) {
                continue;
            }
            if (started) {
                problems.error(lines.at(event.getStartMark().orElseThrow()), "yaml-documents",
                        "A second document starts here. Keep one document in a file: remove the line with ---.");
                return node;
            }
            started = true;
            node = Optional.of(new Composer(events, lines, problems).compose(events.next()))
                    .filter(found -> !(found instanceof Scalar scalar && scalar.isNull()));
        }
        return node;
    }

    private void report(MarkedYamlEngineException syntax) {
        var mark = SyntaxMessage.isAboutTheEnd(syntax)
                ? syntax.getContextMark().or(syntax::getProblemMark)
                : syntax.getProblemMark().or(syntax::getContextMark);
        Position position = mark.map(lines::at).orElse(start);
        if (mark.isPresent() && lines.isIndentedByTab(mark.get().getLine())) {
            problems.error(position, "yaml-tab", "The line is indented by a tab. YAML is indented by spaces: use two.");
            return;
        }
        problems.error(position, "yaml-syntax", SyntaxMessage.of(syntax));
    }
}
