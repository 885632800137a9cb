package com.example.dropin;

import java.util.Locale;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;

/** A markup engine of another third party, in a second jar: writes the text in small letters. */
public final class WhisperEngine extends MarkupEngine {

    @Override
    public void processBody(ParserContext context) {
        context.setBody(context.getBody().toLowerCase(Locale.ROOT));
    }
}
