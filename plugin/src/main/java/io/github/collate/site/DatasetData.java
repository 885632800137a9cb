package io.github.collate.site;

import io.github.collate.collection.Attribute;
import io.github.collate.collection.Collection;
import io.github.collate.collection.PartialDate;
import java.util.List;
import java.util.Map;

/** schema.org's {@code Dataset}, for a collection: what is measured, and where the values can be had. */
final class DatasetData {

    private final Site site;

    DatasetData(Site site) {
        this.site = site;
    }

    Map<String, Object> of(Collection collection, Page page) {
        Identity identity = site.identity();
        String address = identity.address(page.path());
        return Fields.of("@type", "Dataset",
                "@id", address,
                "url", address,
                "name", collection.title(),
                "description", page.about().isEmpty() ? collection.title() + ", compared side by side" : page.about(),
                "license", identity.license(),
                "isAccessibleForFree", true,
                "creator", Creator.of(identity),
                "dateModified", page.updated().map(PartialDate::machine),
                "variableMeasured", collection.attributes().stream().map(DatasetData::variable).toList(),
                "distribution", List.of(
                        download("application/json", identity.address(Addresses.json(collection.id()))),
                        download("text/csv", identity.address(Addresses.csv(collection.id())))));
    }

    private static Map<String, Object> variable(Attribute attribute) {
        return Fields.of("@type", "PropertyValue", "propertyID", attribute.id().text(), "name", attribute.title(),
                "description", attribute.about().isEmpty() ? attribute.basis() : attribute.about(),
                "unitText", attribute.unit());
    }

    private static Map<String, Object> download(String format, String address) {
        return Fields.of("@type", "DataDownload", "encodingFormat", format, "contentUrl", address);
    }
}
