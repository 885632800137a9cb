package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import io.github.collate.view.HeadView;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jbake.model.DocumentModel;
import org.jbake.template.ModelExtractors;
import org.jbake.template.NoModelExtractorException;
import org.jbake.template.model.TemplateModel;

/** What reads would read in this bake, as fingerprints; empty for what cannot be compared. May be used by many threads. */
final class ReadPrints implements ValuePrint.DocumentPrints {

    private final MemoryStore store;
    private final TemplateSources templates;
    private final Map<String, Object> configuration;
    private final Fingerprint data;
    private final Function<String, Fingerprint> commandLine;
    private final Map<Read, Optional<Fingerprint>> prints = new ConcurrentHashMap<>();
    private final Map<DocumentModel, Optional<Fingerprint>> documents = Collections.synchronizedMap(new IdentityHashMap<>());
    private final RecordPrints records;
    private final Map<Class<?>, List<Method>> components = new ConcurrentHashMap<>();

    /**
     * @param config as templates see it
     * @param data of all collections, subjects and sources, and of the day
     * @param commandLine what it says of a key of {@code config}
     * @param records those of views that are known
     */
    ReadPrints(MemoryStore store, TemplateSources templates, Map<String, Object> config, Fingerprint data,
            Function<String, Fingerprint> commandLine, RecordPrints records) {
        this.records = records;
        this.commandLine = commandLine;
        this.store = store;
        this.templates = templates;
        this.configuration = config;
        this.data = data;
    }

    Optional<Fingerprint> of(Read read) {
        Optional<Fingerprint> known = prints.get(read);
        if (known == null) {
            known = store.shared(() -> make(read));
            prints.put(read, known);
        }
        return known;
    }

    private Optional<Fingerprint> make(Read read) {
        return switch (read.kind()) {
            case MOMENT -> Optional.empty();
            case TEMPLATE -> templates.isUntraced(read.name()) ? Optional.empty() : Optional.of(templates.text(read.name()));
            case TEMPLATE_NAMES -> Optional.of(templates.names());
            case EVERY_TEMPLATE -> templates.anyUntraced() ? Optional.empty() : Optional.of(templates.all());
            case LIST -> store.listPrints().of(read, this::list);
            case DATA_FILE -> value(store.getDocumentByUri(read.name()));
            case SITE -> site(read.name());
            case SETTING -> Optional.of(commandLine.apply(read.name()));
            case EVERYTHING -> value(store.all()).map(all -> new Fingerprint.Maker().add(all).add(data).done());
        };
    }

    private Optional<Fingerprint> site(String part) {
        Object site = store.extras().model().get(RecordedSite.NAME);
        return value(RecordedSite.part(site, part).orElse(site));
    }

    /** What lists rest on beside the essays; where no essay is told apart from others, nobody will ask. */
    Ledger.Lists lists() {
        return store.all().stream().noneMatch(LazyDocument.class::isInstance) ? Ledger.Lists.NONE : new Ledger.Lists(store.listPrints().lasting(), others());
    }

    /** Of all documents that are no essays; {@link Fingerprint#NONE} when they cannot be compared. */
    Fingerprint others() {
        return value(store.all().stream().filter(document -> !(document instanceof LazyDocument)).toList()).orElse(Fingerprint.NONE);
    }

    private ListPrints.Made list(Read read) {
        TemplateModel model = new TemplateModel();
        model.setConfig(configuration);
        if (!read.tag().isEmpty()) {
            model.setTag(read.tag());
        }
        if (read.paged()) {
            model.setNumberOfPages(0);
        }
        store.setStart(read.start());
        store.setLimit(read.limit());
        try {
            return ModelExtractors.getInstance().extractAndTransform(store, read.name(), model, (key, value) -> print(read, value));
        } catch (NoModelExtractorException gone) {
            return ListPrints.Made.NONE;
        } finally {
            store.resetPagination();
        }
    }

    private ListPrints.Made print(Read read, Object value) {
        if (!(value instanceof Collection<?> items)) {
            return ListPrints.Made.NONE;
        }
        ValuePrint print = new ValuePrint(this).add(items.size());
        boolean whole = read.keys().contains(Read.EVERY_KEY);
        // Names of tags are shown whole and change with documents that are listed in another way.
        boolean lasting = !whole || items.stream().allMatch(String.class::isInstance);
        int left = read.extent();
        for (Object item : items) {
            if (left-- <= 0) {
                break;
            }
            lasting &= isStored(item) || item instanceof String || item instanceof Map<?, ?> entry && lists(entry, read.keys());
            if (whole || !(item instanceof Map<?, ?>)) {
                print.add(item);
            } else {
                Optional<Fingerprint> values = values((Map<?, ?>) item, read.keys());
                if (values.isEmpty()) {
                    return ListPrints.Made.NONE;
                }
                print.add(values.get());
            }
        }
        return new ListPrints.Made(print.done(), lasting);
    }

    private static boolean isStored(Object item) {
        return item instanceof LazyDocument document && document.isStored();
    }

    /** Whether all that is shown of an entry that is no document, such as a tag, are names, and keys of documents that a store has. */
    private static boolean lists(Map<?, ?> entry, List<String> keys) {
        return !(entry instanceof DocumentModel) && keys.stream().allMatch(key -> {
            Object value = entry.get(Read.outer(key));
            return Read.isWithin(key)
                    ? !Read.shown(key).equals(Read.EVERY_KEY) && value instanceof Collection<?> documents
                            && documents.stream().allMatch(ReadPrints::isStored)
                    : value instanceof String;
        });
    }

    /** Of the values of some keys; many lists show the same ones of a document. */
    private Optional<Fingerprint> values(Map<?, ?> item, List<String> keys) {
        if (item instanceof LateDocument document) {
            return values(document::printable, keys);
        }
        return item instanceof LazyDocument document ? document.print(keys, () -> values(document::printable, keys)) : values(item::get, keys);
    }

    private Optional<Fingerprint> values(Function<String, Object> item, List<String> keys) {
        ValuePrint print = new ValuePrint(this);
        keys.forEach(key -> print.add(Read.isWithin(key) ? within(item.apply(Read.outer(key)), Read.shown(key)) : item.apply(key)));
        return print.done();
    }

    /** What a key of documents that an entry lists would show of them. */
    private static Object within(Object list, String key) {
        if (!(list instanceof Collection<?> documents) || key.equals(Read.EVERY_KEY)) {
            return list;
        }
        return key.equals(Read.SIZE) ? documents.size() : documents.stream().map(each -> value(each, key)).toList();
    }

    private static Object value(Object document, String key) {
        if (document instanceof LazyDocument lazy) {
            return lazy.printable(key);
        }
        return document instanceof Map<?, ?> map ? map.get(key) : document;
    }

    private Optional<Fingerprint> value(Object value) {
        return new ValuePrint(this).add(value).done();
    }

    @Override
    public Optional<Fingerprint> of(DocumentModel document) {
        if (document instanceof LazyDocument lazy && lazy.isStored()) {
            return lazy.print(() -> new ValuePrint(this).addEntries(document).done());
        }
        Optional<Fingerprint> known = documents.get(document);
        if (known == null) {
            known = new ValuePrint(this).addEntries(document).done();
            documents.put(document, known);
        }
        return known;
    }

    @Override
    public Optional<Fingerprint> of(Record value) {
        return records.of(value, () -> new ValuePrint(this).addFields(value).done());
    }

    @Override
    public List<Method> components(Class<?> record) {
        return components.computeIfAbsent(record, ValuePrint::componentsOf);
    }

    /** Of all in a page's own model. */
    Optional<Fingerprint> own(Map<String, Object> model) {
        ValuePrint print = new ValuePrint(this);
        model.forEach((key, value) -> {
            print.add(key);
            if (value instanceof DocumentModel content) {
                print.addEntries(content);
            } else {
                print.add(value);
            }
        });
        return print.done();
    }

    /** Of a page and what stands in its head. */
    Optional<Fingerprint> of(Fingerprint page, Optional<HeadView> head) {
        return value(Arrays.asList(page, head));
    }

    /** Of a document and what a page says of its neighbours; where there is none, it is null. */
    Optional<Fingerprint> own(DocumentModel document, DocumentModel previous, DocumentModel next) {
        ValuePrint print = new ValuePrint(this).add(document);
        for (DocumentModel neighbour : new DocumentModel[] {previous, next}) {
            print.add(neighbour == null ? null
                    : Arrays.asList(neighbour.getUri(), neighbour.getNoExtensionUri(), neighbour.getTitle()));
        }
        return print.done();
    }
}
