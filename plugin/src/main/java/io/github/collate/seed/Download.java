package io.github.collate.seed;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Gets an archive from where {@code jbake.seedUrl} says: a file, or a server. */
final class Download {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final long most;
    private final boolean offline;

    /** @param most how many bytes are taken at most */
    Download(long most, boolean offline) {
        this.most = most;
        this.offline = offline;
    }

    /**
     * Writes what is at an address to a file.
     *
     * @throws IOException when the connection breaks or the file cannot be written
     * @throws Refusal when there is nothing to be had there
     */
    void get(String address, Path to) throws IOException, Refusal {
        URI uri = uri(address);
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        switch (scheme) {
            case "file" -> copyFile(uri, address, to);
            case "http", "https" -> {
                if (offline) {
                    throw new Refusal("Maven works offline, and " + address + " is on a server. Leave out -o, or name a file:// address.");
                }
                copyAnswer(uri, address, to);
            }
            default -> throw new Refusal("jbake.seedUrl=" + address + " is not an address that begins with https://, http:// or file://.");
        }
    }

    private static URI uri(String address) throws Refusal {
        try {
            return new URI(address.strip());
        } catch (URISyntaxException malformed) {
            throw new Refusal("jbake.seedUrl=" + address + " is not an address: " + malformed.getReason() + ".");
        }
    }

    private void copyFile(URI uri, String address, Path to) throws IOException, Refusal {
        Path file;
        try {
            file = Path.of(uri);
        } catch (IllegalArgumentException | FileSystemNotFoundException malformed) {
            throw new Refusal("jbake.seedUrl=" + address + " does not name a file. Write it as file:///folder/site.zip");
        }
        if (!Files.isRegularFile(file)) {
            throw new Refusal("There is no file " + file + ". Correct jbake.seedUrl.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            copy(in, address, to);
        }
    }

    private void copyAnswer(URI uri, String address, Path to) throws IOException, Refusal {
        HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).connectTimeout(PATIENCE).build();
        try {
            HttpResponse<InputStream> answer = client.send(HttpRequest.newBuilder(uri).timeout(PATIENCE).build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream in = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw new Refusal(address + " was answered with status " + answer.statusCode() + ". Correct jbake.seedUrl.");
                }
                copy(in, address, to);
            }
        } catch (IllegalArgumentException noHost) {
            throw new Refusal("jbake.seedUrl=" + address + " names no server.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while " + address + " was read", stopped);
        }
    }

    private void copy(InputStream in, String address, Path to) throws IOException, Refusal {
        try (var out = Files.newOutputStream(to)) {
            byte[] buffer = new byte[64 * 1024];
            long size = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > most) {
                    throw new Refusal(address + " has more than " + most / 1024 / 1024 + " MB, which is more than the archive of a site should.");
                }
                out.write(buffer, 0, read);
            }
        }
    }
}
