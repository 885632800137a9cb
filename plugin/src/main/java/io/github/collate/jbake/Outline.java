package io.github.collate.jbake;

import io.github.collate.site.Page;
import io.github.collate.site.PagePath;
import io.github.collate.text.Position;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.util.PagingHelper;

/** What JBake writes of itself and what is copied, so that nothing else is written to the same paths. */
final class Outline {

    private static final Position CONFIGURATION = Position.ofFile("jbake.properties");

    private final Settings settings;
    private final DefaultJBakeConfiguration config;
    private final List<Page> pages = new ArrayList<>();

    private Outline(Settings settings) {
        this.settings = settings;
        this.config = settings.config();
    }

    /**
     * @param publishedPosts how many the index is to list
     * @param assets by the paths they are copied to
     */
    static List<Page> of(Settings settings, int publishedPosts, Map<String, File> assets) {
        Outline outline = new Outline(settings);
        outline.own(publishedPosts);
        assets.forEach((path, file) ->
                outline.add(path, "the file " + path, Position.ofFile(settings.pathOf(file))));
        Defaults.assets(outline.config, assets.keySet()).keySet()
                .forEach(path -> outline.add(path, "the plugin's file " + path, CONFIGURATION));
        return outline.pages;
    }

    private void own(int publishedPosts) {
        if (config.getRenderIndex()) {
            add(config.getIndexFileName(), "the index", CONFIGURATION);
            for (int page = 2; config.getPaginateIndex() && page <= indexPages(publishedPosts); page++) {
                add(page + "/" + config.getIndexFileName(), "page " + page + " of the index", CONFIGURATION);
            }
        }
        if (config.getRenderArchive()) {
            add(config.getArchiveFileName(), "the archive", CONFIGURATION);
        }
        if (config.getRenderFeed()) {
            add(config.getFeedFileName(), "the feed", CONFIGURATION);
        }
        if (config.getRenderSiteMap()) {
            add(config.getSiteMapFileName(), "the sitemap", CONFIGURATION);
        }
        if (config.getRenderError404()) {
            add(config.getError404FileName(), "the page for what is not found", CONFIGURATION);
        }
        if (config.getRenderTags() && config.getRenderTagsIndex()) {
            add(config.getTagPathName() + "/index" + config.getOutputExtension(), "the list of tags", CONFIGURATION);
        }
        if (settings.rendersRobots()) {
            add(Settings.ROBOTS_FILE, "the robots file", CONFIGURATION);
        }
    }

    private int indexPages(int publishedPosts) {
        return new PagingHelper(publishedPosts, config.getPostsPerPage()).getNumberOfPages();
    }

    private void add(String path, String what, Position source) {
        if (PagePath.isSafe(path)) {
            pages.add(Page.other(new PagePath(path), what, source));
        }
    }
}
