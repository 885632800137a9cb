package io.github.collate.jbake;

import java.io.File;
import java.io.FileFilter;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jbake.app.FileUtil;
import org.jbake.app.configuration.JBakeConfiguration;

/** Files that are copied as they are: the asset folder's, then those under the content folder that no engine reads. */
final class Assets {

    private Assets() {}

    /** The files by the path they go to; where two go to one path, the content folder's wins, as in JBake. */
    static SortedMap<String, File> all(JBakeConfiguration config, Listing listing) {
        SortedMap<String, File> found = new TreeMap<>();
        FileFilter visible = file -> (!config.getAssetIgnoreHidden() || !file.isHidden())
                && (file.isFile() || FileUtil.directoryOnlyIfNotIgnored(file, listing.config()));
        collect(config.getAssetFolder(), "", visible, listing, found);
        collect(config.getContentFolder(), "", FileUtil.getNotContentFileFilter(listing.config()), listing, found);
        return found;
    }

    private static void collect(File folder, String path, FileFilter filter, Listing listing,
            SortedMap<String, File> found) {
        for (File child : listing.of(folder, filter)) {
            if (child.isFile()) {
                found.put(path + child.getName(), child);
            } else {
                collect(child, path + child.getName() + "/", filter, listing, found);
            }
        }
    }
}
