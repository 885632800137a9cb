package io.github.collate.jbake;

import java.io.File;
import java.io.FileFilter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.FilenameUtils;
import org.jbake.app.FileUtil;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * A file under the content folder that an engine can read.
 *
 * @param file the file
 * @param uri its page's path from the site's root, as JBake makes it: the name's own letters encoded, the folders as they are
 * @param extension the ending of its name, by which its engine is found; here, since each bake of a preview asks for it
 */
record ContentFile(File file, String uri, String extension) {

    ContentFile(File file, String uri) {
        this(file, uri, FileUtil.fileExt(file));
    }

    /** All content files, in JBake's order: sorted in each folder, folders in their place among the files. */
    static List<ContentFile> all(JBakeConfiguration config, Listing listing) {
        List<File> found = new ArrayList<>();
        collect(config.getContentFolder(), FileUtil.getFileFilter(listing.config()), listing, found);
        Addressing addressing = new Addressing(config);
        return found.parallelStream().map(file -> new ContentFile(file, addressing.uri(file))).toList();
    }

    /** The same for some of them. */
    static List<ContentFile> of(JBakeConfiguration config, List<File> files) {
        Addressing addressing = new Addressing(config);
        return files.stream().map(file -> new ContentFile(file, addressing.uri(file))).toList();
    }

    private static void collect(File folder, FileFilter filter, Listing listing, List<File> found) {
        for (File child : listing.of(folder, filter)) {
            if (child.isFile()) {
                found.add(child);
            } else if (child.isDirectory()) {
                collect(child, filter, listing, found);
            }
        }
    }

    /** What the configuration says of addresses; asked once, since it takes its time to answer. */
    private record Addressing(String root, String extension, boolean withoutExtension, String prefix) {

        Addressing(JBakeConfiguration config) {
            this(FileUtil.asPath(config.getContentFolder()), config.getOutputExtension(), config.getUriWithoutExtension(),
                    Optional.ofNullable(config.getPrefixForUriWithoutExtension()).orElse(""));
        }

        String uri(File file) {
            String path = FileUtil.asPath(file).replace(root, "");
            String name = URLEncoder.encode(FilenameUtils.getBaseName(path), StandardCharsets.UTF_8);
            return FilenameUtils.getPath(path) + name + (hasNoExtension(path) ? "/index" + extension : extension);
        }

        private boolean hasNoExtension(String path) {
            return withoutExtension && !prefix.isEmpty() && path.startsWith(prefix);
        }
    }
}
