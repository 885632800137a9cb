package io.github.collate.jbake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-1 of a file, which JBake's templates see as {@code content.sha1}. */
final class Digest {

    private Digest() {}

    /** Forty hexadecimal digits; empty when the file cannot be read, as in JBake. */
    static String sha1(File file) {
        try {
            return sha1(Files.readAllBytes(file.toPath()));
        } catch (IOException unreadable) {
            return "";
        }
    }

    static String sha1(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-1", impossible);
        }
    }
}
