package io.github.collate.view;

import java.util.List;

/**
 * What every page may show, under the name {@code site}.
 *
 * @param host {@code site.host} without a slash at its end
 * @param basePath the path part of the host with a slash at both ends: {@code /} or {@code /REPO/}
 * @param asOf the day that staleness is counted from
 * @param tense {@code past} when the record is shown as it was on that day, {@code future} when the day is to come, else
 *     {@code present}
 * @param lists the pages that list changes and corrections of the record; none when the site has none
 */
public record SiteView(String title, String description, String host, String basePath, DateView asOf,
        String tense, List<CollectionView> collections, List<Link> lists) {

    public SiteView {
        collections = List.copyOf(collections);
        lists = List.copyOf(lists);
    }
}
