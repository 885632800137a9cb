package io.github.collate.view;

import java.util.List;

/**
 * What every page may show, under the name {@code site}.
 *
 * @param host {@code site.host} without a slash at its end
 * @param basePath the path part of the host with a slash at both ends: {@code /} or {@code /REPO/}
 * @param asOf the day that staleness is counted from
 */
public record SiteView(String title, String description, String host, String basePath, DateView asOf,
        List<CollectionView> collections) {

    public SiteView {
        collections = List.copyOf(collections);
    }
}
