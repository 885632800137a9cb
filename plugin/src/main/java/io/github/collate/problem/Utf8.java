package io.github.collate.problem;

import io.github.collate.text.Position;
import io.github.collate.text.SourceFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes the author's files strictly, since a replaced character would change what somebody wrote without a word. */
public final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What Java puts in the place of malformed bytes; where it is missing, there were none. */
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /**
     * The file's text without a byte order mark; or nothing, and a problem {@code not-utf-8} at the first byte that is not
     * UTF-8.
     */
    public static Optional<SourceFile> decode(String path, byte[] bytes, Problems problems) {
        if (isAscii(bytes)) {
            return Optional.of(new SourceFile(path, new String(bytes, StandardCharsets.ISO_8859_1)));
        }
        String quick = new String(bytes, StandardCharsets.UTF_8);
        if (quick.indexOf(REPLACEMENT) < 0) {
            return Optional.of(new SourceFile(path, withoutMark(quick)));
        }
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean malformed = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), out, true)
                .isError();
        String text = withoutMark(out.flip().toString());
        if (malformed) {
            problems.error(endOf(path, text), "not-utf-8",
                    "The file is not UTF-8 from here on. Save it as UTF-8 in your editor.");
            return Optional.empty();
        }
        return Optional.of(new SourceFile(path, text));
    }

    /** Asked of a whole file, which without the help of the full compiler takes half the time of Java's own search for the first that is not. */
    private static boolean isAscii(byte[] bytes) {
        int all = 0;
        for (byte some : bytes) {
            all |= some;
        }
        return all >= 0;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Position endOf(String path, String text) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineFeedFollows = i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || c == '\r' && !lineFeedFollows) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Position(path, line, text.length() - lineStart + 1);
    }
}
