package io.github.collate.preview;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;

/** Lets a person at the terminal end the bakes with a blank line, and force one with any other, as in stock JBake. */
final class Keyboard {

    private final BufferedReader lines;
    private final Signals signals;
    private final boolean endsWithInput;

    /** @param endsWithInput whether the end of the input ends the bakes: so at a terminal, but not where there is no input at all */
    Keyboard(InputStream in, boolean endsWithInput, Signals signals) {
        this.lines = new BufferedReader(new InputStreamReader(in, Charset.defaultCharset()));
        this.signals = signals;
        this.endsWithInput = endsWithInput;
    }

    void start() {
        Thread thread = new Thread(this::read, "keyboard");
        thread.setDaemon(true);
        thread.start();
    }

    private void read() {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank()) {
                    signals.end();
                    return;
                }
                signals.everything();
            }
        } catch (IOException closed) {
            // The same as its end.
        }
        if (endsWithInput) {
            signals.end();
        }
    }
}
