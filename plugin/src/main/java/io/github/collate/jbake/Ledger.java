package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import io.github.collate.bake.Stamp;
import io.github.collate.bake.State;
import io.github.collate.text.PackedInput;
import io.github.collate.text.PackedOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every file that a bake wrote, with what it rests on. A page holds in the next bake when its own content and all that it read
 * have the fingerprints they had, and nobody touched its file.
 */
final class Ledger {

    private static final String TABLE = "pages";

    private final Map<String, Entry> entries;
    private final Map<Read, Fingerprint> prints;
    private final Lists lists;

    /**
     * What reads of lists rest on beside the essays.
     *
     * @param reads those of lists that show nothing but essays by their keys
     * @param others of all documents that are no essays; {@link Fingerprint#NONE} when they cannot be compared
     */
    record Lists(Set<Read> reads, Fingerprint others) {

        static final Lists NONE = new Lists(Set.of(), Fingerprint.NONE);
    }

    /**
     * A file of the site.
     *
     * @param own of the page's own content, or of the file it is a copy of
     * @param reads what else it showed
     * @param output the stamp of the file in the site
     */
    record Entry(Fingerprint own, Set<Read> reads, Stamp output) {}

    /** @param prints of all reads of the entries */
    Ledger(Map<String, Entry> entries, Map<Read, Fingerprint> prints, Lists lists) {
        this.entries = entries;
        this.prints = prints;
        this.lists = lists;
    }

    /** The fingerprints of lists that show nothing but essays by their keys, as long as all other documents are the same. */
    Map<Read, Fingerprint> lists(Fingerprint others) {
        return others.equals(Fingerprint.NONE) || !others.equals(lists.others()) ? Map.of()
                : prints.entrySet().stream().filter(print -> lists.reads().contains(print.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** All lists that show nothing but essays by their keys, with their fingerprints, when nothing but essays has changed. */
    Map<Read, Fingerprint> lists() {
        return lists(lists.others());
    }

    /** Fingerprints of all that pages read. */
    Map<Read, Fingerprint> prints() {
        return prints;
    }

    /** The same with other entries, and with the fingerprints of what these read, in the place of those that it has. */
    Ledger with(Map<String, Entry> others, Map<Read, Fingerprint> more) {
        if (others.isEmpty()) {
            return this;
        }
        Map<String, Entry> all = new HashMap<>(entries);
        all.putAll(others);
        Map<Read, Fingerprint> known = new LinkedHashMap<>(prints);
        more.forEach(known::putIfAbsent);
        return new Ledger(all, known, lists);
    }

    Map<String, Entry> entries() {
        return entries;
    }

    Optional<Entry> entry(String path) {
        return Optional.ofNullable(entries.get(path));
    }

    Optional<Fingerprint> print(Read read) {
        return Optional.ofNullable(prints.get(read));
    }

    /** Whether the command line says what it said of all that pages showed of it. */
    boolean hasSettingsOf(Order order) {
        return prints.entrySet().stream().filter(print -> print.getKey().kind() == Read.Kind.SETTING)
                .allMatch(print -> print.getValue().equals(Machine.setting(print.getKey().name(), order)));
    }

    /** Whether all files in the site are still those that were written. */
    boolean isUntouched(Path site) {
        return entries.entrySet().parallelStream().allMatch(entry -> isUntouched(site, entry.getKey(), entry.getValue()));
    }

    /** Whether the file in the site is still the one that was written. */
    static boolean isUntouched(Path site, String path, Entry entry) {
        return Stamp.of(site.resolve(path)).filter(entry.output()::looksLike).isPresent();
    }

    static Ledger load(State state) {
        Amendments since = Amendments.load(state);
        return state.table(TABLE).map(bytes -> read(new PackedInput(bytes))).orElseGet(() -> new Ledger(Map.of(), Map.of(), Lists.NONE))
                .with(since.pages(), since.prints());
    }

    private static Ledger read(PackedInput in) {
        Map<Read, Fingerprint> prints = new LinkedHashMap<>();
        Set<Read> lasting = new HashSet<>();
        Fingerprint others = Fingerprint.read(in);
        in.all(() -> {
            Read read = Read.read(in);
            prints.put(read, Fingerprint.read(in));
            return in.flag() && lasting.add(read);
        });
        List<Read> numbered = List.copyOf(prints.keySet());
        List<Set<Read>> sets = in.all(() -> Set.copyOf(in.all(() -> at(numbered, in.count()))));
        Map<String, Entry> entries = new HashMap<>();
        in.all(() -> entries.put(in.text(), new Entry(Fingerprint.read(in), at(sets, in.count()), Stamp.read(in))));
        return new Ledger(entries, prints, new Lists(lasting, others));
    }

    private static <T> T at(List<T> list, int index) {
        if (index >= list.size()) {
            throw new PackedInput.Malformed("no entry " + index);
        }
        return list.get(index);
    }

    /** Many pages read the same, so the reads, and the sets of them, are written once. */
    void save(State state) throws IOException {
        Map<Read, Integer> numbers = new HashMap<>();
        prints.keySet().forEach(read -> numbers.put(read, numbers.size()));
        Map<Set<Read>, Integer> sets = new LinkedHashMap<>();
        entries.values().forEach(entry -> sets.putIfAbsent(entry.reads(), sets.size()));
        PackedOutput out = new PackedOutput();
        lists.others().write(out);
        out.all(prints.entrySet(), print -> {
            print.getKey().write(out);
            print.getValue().write(out);
            out.flag(lists.reads().contains(print.getKey()));
        });
        out.all(new ArrayList<>(sets.keySet()), set -> out.all(set, read -> out.count(numbers.get(read))));
        out.all(entries.entrySet(), entry -> {
            out.text(entry.getKey());
            entry.getValue().own().write(out);
            out.count(sets.get(entry.getValue().reads()));
            entry.getValue().output().write(out);
        });
        state.putTable(TABLE, out.toBytes());
    }
}
