package io.github.collate.maven;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;

/** Where a person looks on while the goal runs, so that a line may be written over. */
final class Screen {

    private Screen() {}

    /**
     * The terminal's screen; none when input or output goes elsewhere, in Maven's batch mode, or where a machine reads along: {@code CI}
     * is set, or the terminal says of itself that it is dumb.
     */
    static Optional<PrintWriter> of(boolean interactive, Map<String, String> environment, Optional<Console> console) {
        return isFit(interactive, environment) ? console.filter(Screen::isTerminal).map(Console::writer) : Optional.empty();
    }

    static boolean isFit(boolean interactive, Map<String, String> environment) {
        boolean machine = !environment.getOrDefault("CI", "false").equals("false") || "dumb".equals(environment.get("TERM"));
        return interactive && !machine;
    }

    /** Java 22 to 24 have a console whether or not there is a terminal, and a method that tells, which older ones lack. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException older) {
            return true;
        }
    }
}
