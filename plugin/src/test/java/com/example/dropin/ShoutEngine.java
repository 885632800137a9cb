package com.example.dropin;

import java.util.Locale;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;

/** A markup engine of a third party: writes the text in capitals. */
public final class ShoutEngine extends MarkupEngine {

    @Override
    public void processHeader(ParserContext context) {
        context.getDocumentModel().put("shouted", context.getFileLines().size());
    }

    @Override
    public void processBody(ParserContext context) {
        context.setBody(context.getBody().toUpperCase(Locale.ROOT));
    }
}
