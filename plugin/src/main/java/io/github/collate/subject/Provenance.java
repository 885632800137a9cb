package io.github.collate.subject;

import io.github.collate.collection.Dates;
import io.github.collate.collection.PartialDate;
import io.github.collate.problem.Problems;
import io.github.collate.source.Bibliography;
import io.github.collate.source.SourceId;
import io.github.collate.yaml.Fields;
import java.util.List;
import java.util.Optional;

/**
 * Reads sources and dates, and fills in what a subject's file gives for all its facts.
 *
 * @param defaultSources for statements that name none
 * @param defaultChecked for statements that name none
 */
record Provenance(Bibliography bibliography, List<SourceId> defaultSources, Optional<PartialDate> defaultChecked,
        Problems problems) {

    Provenance {
        defaultSources = List.copyOf(defaultSources);
    }

    /** With what stands at the head of a subject's file as defaults. */
    static Provenance of(Fields subject, Bibliography bibliography, Problems problems) {
        Provenance bare = new Provenance(bibliography, List.of(), Optional.empty(), problems);
        return new Provenance(bibliography, bare.namedSources(subject), bare.date(subject, "checked"), problems);
    }

    Provenance withoutDefaults() {
        return new Provenance(bibliography, List.of(), Optional.empty(), problems);
    }

    List<SourceId> sources(Fields fields) {
        return fields.has("source") ? namedSources(fields) : defaultSources;
    }

    /** Those that are named, without any default. */
    List<SourceId> namedSources(Fields fields) {
        return fields.textOrTexts("source").stream()
                .flatMap(written -> bibliography.find(written, problems).stream())
                .distinct()
                .toList();
    }

    Optional<PartialDate> date(Fields fields, String key) {
        return fields.scalar(key).flatMap(written -> Dates.read(written, problems));
    }

    /** When it was checked; a check that comes before the value held is reported as a warning. */
    Optional<PartialDate> checked(Fields fields, Optional<PartialDate> asOf) {
        Optional<PartialDate> checked = fields.has("checked") ? date(fields, "checked") : defaultChecked;
        if (asOf.isPresent() && checked.isPresent() && asOf.get().start().isAfter(checked.get().end())) {
            problems.warning(fields.at("as_of"), "checked-before-as-of", "This held on " + asOf.get().text()
                    + ", and was checked before, on " + checked.get().text() + ". One of the two dates is wrong.");
        }
        return checked;
    }
}
