package io.github.collate.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** schema.org's {@code BreadcrumbList}, for pages that stand below another: subjects, attributes, rankings, comparisons and sources. */
final class Breadcrumbs {

    private Breadcrumbs() {}

    static Optional<Map<String, Object>> of(Site site, Page page) {
        return parent(site, page).map(parent -> {
            List<Map<String, Object>> items = new ArrayList<>();
            items.add(item(1, site.identity().title(), site.identity().host() + "/"));
            items.add(item(2, parent.title(), site.identity().address(parent.path())));
            items.add(item(3, page.title(), site.identity().address(page.path())));
            return Fields.of("@type", "BreadcrumbList", "itemListElement", items);
        });
    }

    private static Optional<Page> parent(Site site, Page page) {
        return switch (page.kind()) {
            case SUBJECT, ATTRIBUTE, RANKING -> site.page(new PagePath(page.path().text().replaceFirst("/.*", "/index.html")));
            case COMPARISON -> site.page(Addresses.comparisons());
            case SOURCE -> site.page(Addresses.sources());
            case CORRECTIONS -> site.page(Addresses.changes());
            default -> Optional.empty();
        };
    }

    private static Map<String, Object> item(int position, String name, String address) {
        return Fields.of("@type", "ListItem", "position", position, "name", name, "item", address);
    }
}
