package io.github.collate.claim;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import io.github.collate.claim.Operand.Items;
import io.github.collate.claim.Operand.Text;
import io.github.collate.claim.Operand.Thing;
import io.github.collate.collection.Attribute;
import io.github.collate.collection.Collection;
import io.github.collate.collection.CollectionId;
import io.github.collate.collection.Type;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names that claims have for the data: each collection by its id, a list of its subjects, and each subject by its id, both
 * with {@code _} for {@code -}. A subject whose name another thing bears, or whose id is no name in CEL, has none; {@code subject("id")}
 * and {@code subject("collection/id")} reach every one.
 */
final class Vocabulary implements CelTypeProvider {

    private static final String NAME = "[A-Za-z_][A-Za-z0-9_]*";
    /** CEL keeps these for itself; section "Syntax" of its language definition. */
    private static final Set<String> RESERVED = Set.of("as", "break", "const", "continue", "else", "false", "for", "function", "if",
            "import", "in", "let", "loop", "package", "namespace", "null", "return", "true", "var", "void", "while",
            // These would be taken for types.
            "bool", "bytes", "double", "int", "list", "map", "null_type", "string", "type", "uint", "number", "date");
    private static final Map<String, CelType> OWN = Map.of("id", SimpleType.STRING, "title", SimpleType.STRING,
            "tags", ListType.create(SimpleType.STRING));
    private static final String LIST_OF = "list of ";
    private static final String TYPE_OF = "subject of ";
    /** An author cannot write it, since it is no name. */
    private static final String UNNAMED = "@subject ";

    private final Dataset data;
    private final Map<String, CelType> types = new LinkedHashMap<>();
    private final Map<CollectionId, Map<String, Attribute>> attributes = new HashMap<>();
    private final Map<String, Collection> collections = new LinkedHashMap<>();
    private final Map<String, Subject> subjects = new LinkedHashMap<>();
    private final Map<String, List<Subject>> byId = new HashMap<>();
    private final Map<String, Operand> values = new HashMap<>();

    Vocabulary(Dataset data) {
        this.data = data;
        data.collections().forEach(this::add);
        Set<String> taken = new TreeSet<>(collections.keySet());
        Set<String> twice = new TreeSet<>();
        data.subjects().forEach(subject -> {
            String name = name(subject.id().text());
            if (!taken.add(name)) {
                twice.add(name);
            }
            byId.computeIfAbsent(subject.id().text(), id -> new ArrayList<>()).add(subject);
        });
        data.subjects().forEach(subject -> {
            String name = name(subject.id().text());
            if (!twice.contains(name) && name.matches(NAME) && !RESERVED.contains(name)) {
                subjects.put(name, subject);
            }
        });
    }

    private void add(Collection collection) {
        Map<String, Attribute> own = new LinkedHashMap<>();
        collection.attributes().forEach(attribute -> own.put(attribute.id().text(), attribute));
        attributes.put(collection.id(), own);
        Set<String> fields = new TreeSet<>(OWN.keySet());
        fields.addAll(own.keySet());
        String type = TYPE_OF + collection.id();
        types.put(type, StructType.create(type, ImmutableSet.copyOf(fields), field -> Optional.ofNullable(own.get(field))
                .map(attribute -> type(attribute.type())).or(() -> Optional.ofNullable(OWN.get(field)))));
        String name = name(collection.id().text());
        if (name.matches(NAME) && !RESERVED.contains(name)) {
            collections.put(name, collection);
        }
    }

    private static String name(String id) {
        return id.replace('-', '_');
    }

    private static CelType type(Type type) {
        return type.word().startsWith(LIST_OF) ? ListType.create(single(type.word().substring(LIST_OF.length())))
                : single(type.word());
    }

    private static CelType single(String word) {
        return switch (word) {
            case "yes-no" -> SimpleType.BOOL;
            case "date" -> Signatures.DATE;
            case "text", "link", "choice" -> SimpleType.STRING;
            default -> Signatures.NUMBER;
        };
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return ImmutableList.copyOf(types.values());
    }

    @Override
    public Optional<CelType> findType(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** The names that an author may write. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(collections.keySet());
        names.addAll(subjects.keySet());
        return names;
    }

    /** The type of what bears a name. */
    Optional<CelType> typeOf(String name) {
        if (collections.containsKey(name)) {
            return Optional.of(ListType.create(typeOf(collections.get(name).id())));
        }
        return named(name).map(subject -> typeOf(subject.collection()));
    }

    private CelType typeOf(CollectionId collection) {
        return types.get(TYPE_OF + collection);
    }

    /** The collection whose subjects a type is of. */
    Optional<Collection> collection(CelType type) {
        return data.collections().stream().filter(known -> type.name().equals(TYPE_OF + known.id())).findFirst();
    }

    /** The collection, when the site has but one. */
    Optional<Collection> onlyCollection() {
        return data.collections().size() == 1 ? Optional.of(data.collections().get(0)) : Optional.empty();
    }

    /** The attributes and own fields of a collection's subjects. */
    Set<String> fields(Collection collection) {
        Set<String> fields = new TreeSet<>(attributes.get(collection.id()).keySet());
        fields.addAll(OWN.keySet());
        return fields;
    }

    /** What bears a name. */
    Optional<Operand> value(String name) {
        if (!values.containsKey(name)) {
            Optional<Operand> value = Optional.ofNullable(collections.get(name))
                    .<Operand>map(found -> new Items(data.subjects(found.id()).stream().<Operand>map(Thing::new).toList()))
                    .or(() -> named(name).map(Thing::new));
            value.ifPresent(found -> values.put(name, found));
        }
        return Optional.ofNullable(values.get(name));
    }

    private Optional<Subject> named(String name) {
        return name.startsWith(UNNAMED) ? lookup(name.substring(UNNAMED.length())).stream().findFirst()
                : Optional.ofNullable(subjects.get(name));
    }

    /** The subjects that {@code id} or {@code collection/id} means; one, when it is well chosen. */
    List<Subject> lookup(String written) {
        int slash = written.indexOf('/');
        List<Subject> all = byId.getOrDefault(written.substring(slash + 1), List.of());
        return slash < 0 ? all
                : all.stream().filter(subject -> subject.collection().text().equals(written.substring(0, slash))).toList();
    }

    /** The ids of all subjects. */
    Set<String> ids() {
        return new TreeSet<>(byId.keySet());
    }

    /** The subjects that an expression names, in the order of its text. */
    List<Subject> subjects(CelAbstractSyntaxTree tree) {
        return Trees.names(tree.getExpr()).flatMap(name -> named(name).stream()).toList();
    }

    /** The collections that an expression names. */
    List<CollectionId> collections(CelAbstractSyntaxTree tree) {
        return Trees.names(tree.getExpr()).filter(collections::containsKey).map(name -> collections.get(name).id()).toList();
    }

    /** The name under which {@code subject("…")} is known to the checker. */
    static String unnamed(Subject subject) {
        return UNNAMED + subject.collection() + "/" + subject.id();
    }

    /** The fact of a subject that a field means; nothing when it is a field of the subject itself. */
    Optional<ReadFact> fact(Subject subject, String field) {
        return Optional.ofNullable(attributes.get(subject.collection()).get(field))
                .map(attribute -> new ReadFact(subject, attribute));
    }

    /** What a subject says of itself. */
    static Operand own(Subject subject, String field) {
        return switch (field) {
            case "id" -> new Text(subject.id().text());
            case "title" -> new Text(subject.title());
            default -> new Items(subject.tagNames().stream().<Operand>map(Text::new).toList());
        };
    }
}
