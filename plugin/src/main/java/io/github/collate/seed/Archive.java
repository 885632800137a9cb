package io.github.collate.seed;

import io.github.collate.bake.NewFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A site in a zip archive, as {@code jbake.seedUrl} names it. As in stock JBake the folder that all of it lies in is left out, which is how
 * GitHub packs repositories. A symbolic link becomes a file that holds its target, so that none can lead out of the site.
 */
public final class Archive {

    private static final int MOST_FILES = 20_000;
    private static final long MOST_BYTES = 256L * 1024 * 1024;

    private final String address;
    private final Limits limits;

    /** @param bytes of the archive, and of all its files unpacked */
    record Limits(int files, long bytes) {}

    private Archive(String address, Limits limits) {
        this.address = address;
        this.limits = limits;
    }

    /**
     * The files of an archive.
     *
     * @param address begins with {@code https://}, {@code http://} or {@code file://}
     * @param offline whether servers may not be asked
     * @throws IOException when it cannot be read
     * @throws Refusal when it is no archive, too large, or has an entry that climbs out of the site's folder
     */
    public static SortedMap<String, byte[]> read(String address, boolean offline) throws IOException, Refusal {
        return read(address, offline, new Limits(MOST_FILES, MOST_BYTES));
    }

    static SortedMap<String, byte[]> read(String address, boolean offline, Limits limits) throws IOException, Refusal {
        Path zip = Files.createTempFile("collate-seed", ".zip");
        try {
            new Download(limits.bytes(), offline).get(address, zip);
            return new Archive(address, limits).unpack(zip);
        } finally {
            Files.deleteIfExists(zip);
        }
    }

    private SortedMap<String, byte[]> unpack(Path zip) throws IOException, Refusal {
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            List<ZipEntry> entries = new ArrayList<>();
            for (ZipEntry entry : archive.stream().toList()) {
                check(entry);
                if (!entry.isDirectory()) {
                    entries.add(entry);
                }
            }
            if (entries.isEmpty()) {
                throw new Refusal("The archive " + address + " has no files.");
            }
            if (entries.size() > limits.files()) {
                throw new Refusal("The archive " + address + " has more than " + limits.files() + " files.");
            }
            return read(archive, entries, shared(entries));
        } catch (ZipException | IllegalArgumentException malformed) {
            throw new Refusal(address + " is not a zip archive that can be read: " + malformed.getMessage() + ".");
        }
    }

    private void check(ZipEntry entry) throws Refusal {
        String name = entry.getName();
        if (!NewFiles.isWithin(entry.isDirectory() ? name.replaceFirst("/$", "") : name)) {
            throw new Refusal("The archive " + address + " has an entry \"" + name.replaceAll("\\p{Cntrl}", "?")
                    + "\", which is not a path within a site. Nothing was unpacked; do not trust it.");
        }
    }

    /** The folder that every file lies in, with its slash; empty when there is none. */
    private static String shared(List<ZipEntry> entries) {
        String first = entries.get(0).getName();
        String folder = first.substring(0, first.indexOf('/') + 1);
        return entries.stream().allMatch(entry -> entry.getName().startsWith(folder)) ? folder : "";
    }

    private SortedMap<String, byte[]> read(ZipFile archive, List<ZipEntry> entries, String folder) throws IOException, Refusal {
        SortedMap<String, byte[]> files = new TreeMap<>();
        long left = limits.bytes();
        for (ZipEntry entry : entries) {
            String path = entry.getName().substring(folder.length());
            byte[] bytes = bytes(archive, entry, left);
            left -= bytes.length;
            if (files.put(path, bytes) != null) {
                throw new Refusal("The archive " + address + " has two files " + path + ".");
            }
        }
        for (String path : files.keySet()) {
            if (files.tailMap(path + "/").keySet().stream().findFirst().filter(next -> next.startsWith(path + "/")).isPresent()) {
                throw new Refusal("The archive " + address + " has a file and a folder " + path + ".");
            }
        }
        return files;
    }

    /** The sizes that an archive tells may be lies, so what comes out is counted. */
    private byte[] bytes(ZipFile archive, ZipEntry entry, long left) throws IOException, Refusal {
        try (InputStream in = archive.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > left) {
                throw new Refusal("The archive " + address + " unpacks to more than " + limits.bytes() / 1024 / 1024 + " MB.");
            }
            return bytes;
        }
    }
}
