package io.github.collate.jbake;

import io.github.collate.bake.State;
import io.github.collate.text.PackedInput;
import io.github.collate.text.PackedOutput;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes.Status;

/**
 * In which order documents of a type follow each other, for bakes that make few of them: what {@link Neighbours} says, by the names of files.
 *
 * @param types the documents of each type, newest first
 */
record Sequence(List<List<Place>> types) {

    private static final String TABLE = "sequence";

    /**
     * A document.
     *
     * @param file as the document names it
     * @param published whether others may name it as their neighbour
     */
    record Place(String file, boolean published) {}

    /** The files of the published documents before and after one; the older is the previous one. */
    record Beside(Optional<String> previous, Optional<String> next) {}

    static Sequence of(MemoryStore store) {
        return new Sequence(store.unrendered().stream().map(DocumentModel::getType).distinct()
                .map(type -> store.ofType(type, false).stream()
                        .map(document -> new Place(String.valueOf(document.getFile()), Status.PUBLISHED.equals(document.getStatus()))).toList())
                .toList());
    }

    /** What is beside the document of a file; empty when it is not known. */
    Optional<Beside> beside(String file) {
        for (List<Place> places : types) {
            Optional<String> next = Optional.empty();
            for (int i = 0; i < places.size(); i++) {
                Place place = places.get(i);
                if (place.file().equals(file)) {
                    return Optional.of(new Beside(places.subList(i + 1, places.size()).stream().filter(Place::published).map(Place::file)
                            .findFirst(), next));
                }
                next = place.published() ? Optional.of(place.file()) : next;
            }
        }
        return Optional.empty();
    }

    static Optional<Sequence> load(State state) {
        return state.table(TABLE).filter(bytes -> bytes.length > 0).map(PackedInput::new)
                .map(in -> new Sequence(in.all(() -> in.all(() -> new Place(in.text(), in.flag())))));
    }

    static void forget(State state) throws IOException {
        state.putTable(TABLE, new byte[0]);
    }

    void save(State state) throws IOException {
        PackedOutput out = new PackedOutput();
        out.all(types, places -> out.all(places, place -> out.text(place.file()).flag(place.published())));
        state.putTable(TABLE, out.toBytes());
    }
}
