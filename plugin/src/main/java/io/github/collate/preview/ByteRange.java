package io.github.collate.preview;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file that is asked for (RFC 9110, section 14).
 *
 * @param from the first byte, counted from 0
 * @param count how many; 0 when nothing of the file lies within
 */
record ByteRange(long from, long count) {

    private static final Pattern ONE = Pattern.compile("\\s*bytes\\s*=\\s*(\\d*)\\s*-\\s*(\\d*)\\s*", Pattern.CASE_INSENSITIVE);

    ByteRange {
        if (from < 0 || count < 0) {
            throw new IllegalArgumentException("no part of a file: " + from + "+" + count);
        }
    }

    /**
     * Reads a header {@code Range}.
     *
     * @param length of the whole file
     * @return empty when it is not understood or asks for several parts: then all is sent, as the rule allows
     */
    static Optional<ByteRange> of(String header, long length) {
        Matcher matcher = ONE.matcher(header);
        if (!matcher.matches() || matcher.group(1).isEmpty() && matcher.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (matcher.group(1).isEmpty()) {
            long suffix = number(matcher.group(2), length);
            return Optional.of(new ByteRange(length - suffix, suffix));
        }
        long from = number(matcher.group(1), length);
        long last = matcher.group(2).isEmpty() ? length - 1 : number(matcher.group(2), length - 1);
        if (!matcher.group(2).isEmpty() && new BigInteger(matcher.group(2)).compareTo(new BigInteger(matcher.group(1))) < 0) {
            return Optional.empty();
        }
        return Optional.of(new ByteRange(from, Math.max(0, last - from + 1)));
    }

    private static long number(String digits, long most) {
        return new BigInteger(digits).min(BigInteger.valueOf(most)).longValue();
    }

    /** The header {@code Content-Range} of the answer. */
    String header(long length) {
        return count == 0 ? "bytes */" + length : "bytes " + from + "-" + (from + count - 1) + "/" + length;
    }
}
