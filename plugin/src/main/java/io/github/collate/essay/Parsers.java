package io.github.collate.essay;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.escaped.character.EscapedCharacterExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.CharSubSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * flexmark's parser with its costly parts left out where they find nothing to do. Two extensions walk all text of a parsed
 * document once more, for backslashes and for bare addresses; a text without the characters that they look for is parsed
 * without them, to the same tree. May be used by several threads.
 */
final class Parsers {

    private final DataHolder options;
    private final Map<Needs, Parser> parsers = new ConcurrentHashMap<>();

    /** Which of the costly extensions a text needs. */
    private record Needs(boolean backslashes, boolean addresses) {

        static Needs of(String text) {
            boolean backslashes = text.indexOf('\\') >= 0;
            return new Needs(backslashes, backslashes || mayHoldAddress(text));
        }

        /** An entity may stand for any part of an address. */
        private static boolean mayHoldAddress(String text) {
            return text.indexOf('@') >= 0 || text.indexOf('&') >= 0 || text.contains("://")
                    || text.toLowerCase(Locale.ROOT).contains("www.");
        }

        boolean includes(Extension extension) {
            return !(extension instanceof EscapedCharacterExtension && !backslashes
                    || extension instanceof AutolinkExtension && !addresses);
        }
    }

    Parsers(DataHolder options) {
        this.options = options;
    }

    /** The tree; its characters are an array, which flexmark reads faster than a string. */
    Document parse(String text) {
        return parsers.computeIfAbsent(Needs.of(text), this::parser).parse(CharSubSequence.of(text));
    }

    private Parser parser(Needs needs) {
        List<Extension> extensions = new ArrayList<>();
        for (Extension extension : Parser.EXTENSIONS.get(options)) {
            if (extension instanceof TablesExtension) {
                extensions.add(new TablesParserExtension());
            } else if (needs.includes(extension)) {
                extensions.add(extension);
            }
        }
        Parser parser = Parser.builder(new MutableDataSet(options).set(Parser.EXTENSIONS, extensions))
                .customInlineParserExtensionFactory(new CodeSpanParser.Factory())
                .build();
        warmUp(parser);
        return parser;
    }

    /**
     * A flexmark parser notes its special characters while it parses, in a set that all threads share. After one document
     * that meets them all, threads find nothing left to note.
     */
    private static void warmUp(Parser parser) {
        parser.parse("a | b\n---|---\n\\{{c}} | [[d]]\n");
    }
}
