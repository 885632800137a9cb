package io.github.collate.jbake;

import java.io.File;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.FilenameUtils;
import org.jbake.app.FileUtil;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * A file under the content folder that an engine can read.
 *
 * @param file the file
 * @param uri its page's path from the site's root, as JBake makes it: the name's own letters encoded, the folders as they are
 */
record ContentFile(File file, String uri) {

    /** All content files, in JBake's order: sorted in each folder, folders in their place among the files. */
    static List<ContentFile> all(JBakeConfiguration config, Listing listing) {
        List<ContentFile> found = new ArrayList<>();
        collect(config.getContentFolder(), config, listing, found);
        return found;
    }

    private static void collect(File folder, JBakeConfiguration config, Listing listing, List<ContentFile> found) {
        for (File child : listing.of(folder, FileUtil.getFileFilter(config))) {
            if (child.isFile()) {
                found.add(new ContentFile(child, uri(child, config)));
            } else if (child.isDirectory()) {
                collect(child, config, listing, found);
            }
        }
    }

    String extension() {
        return FileUtil.fileExt(file);
    }

    private static String uri(File file, JBakeConfiguration config) {
        String path = FileUtil.asPath(file).replace(FileUtil.asPath(config.getContentFolder()), "");
        String name = URLEncoder.encode(FilenameUtils.getBaseName(path), StandardCharsets.UTF_8);
        String folderAndName = FilenameUtils.getPath(path) + name;
        String end = hasNoExtension(path, config) ? "/index" + config.getOutputExtension() : config.getOutputExtension();
        return folderAndName + end;
    }

    private static boolean hasNoExtension(String path, JBakeConfiguration config) {
        String prefix = config.getPrefixForUriWithoutExtension();
        return config.getUriWithoutExtension() && prefix != null && !prefix.isEmpty() && path.startsWith(prefix);
    }
}
