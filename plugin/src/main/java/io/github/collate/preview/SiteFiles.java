package io.github.collate.preview;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files of a baked site by the paths of requests, and nothing that lies outside of its folder. */
record SiteFiles(Path root, String index) {

    /**
     * A path that a request names, its characters decoded.
     *
     * @param raw as it was sent, without the path that the site is served under
     * @return parts between {@code /}; empty when it is malformed, or could mean another place than its letters say
     */
    static Optional<String> path(String raw) {
        List<String> parts = new ArrayList<>();
        for (String part : raw.split("/", -1)) {
            Optional<String> decoded = decode(part).filter(SiteFiles::isPlain);
            if (decoded.isEmpty()) {
                return Optional.empty();
            }
            parts.add(decoded.get());
        }
        return Optional.of(String.join("/", parts));
    }

    private static Optional<String> decode(String part) {
        try {
            byte[] bytes = URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.ISO_8859_1)
                    .getBytes(StandardCharsets.ISO_8859_1);
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (IllegalArgumentException | CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(String part) {
        return !part.equals(".") && !part.equals("..") && part.chars().noneMatch(c -> c == '/' || c == '\\' || c < ' ');
    }

    /** The file at a path, or a folder's index. */
    Optional<Path> file(String path) {
        return regular(path.isEmpty() || path.endsWith("/") ? path + index : path);
    }

    /** Whether the path names a folder that has an index, so that it is missing only its last slash. */
    boolean isFolder(String path) {
        return !path.isEmpty() && !path.endsWith("/") && regular(path + "/" + index).isPresent();
    }

    /** Links are followed as long as they stay within the site. */
    private Optional<Path> regular(String path) {
        if (path.startsWith("/") || path.contains("//")) {
            return Optional.empty();
        }
        try {
            Path real = root.resolve(path).toRealPath();
            return real.startsWith(root.toRealPath()) && Files.isRegularFile(real) ? Optional.of(real) : Optional.empty();
        } catch (IOException | InvalidPathException missing) {
            return Optional.empty();
        }
    }
}
