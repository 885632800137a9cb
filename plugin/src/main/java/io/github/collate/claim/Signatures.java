package io.github.collate.claim;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.TypeParamType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The functions and operators that claims have, with their types. They are CEL's own as far as facts need them; beside its numbers
 * stand those of facts, which know their unit, and dates of which only the month or the year is known.
 */
final class Signatures {

    /** The number of a fact. */
    static final CelType NUMBER = OpaqueType.create("number");
    static final CelType DATE = OpaqueType.create("date");

    private static final CelType ANY = TypeParamType.create("A");
    private static final CelType ANY_LIST = ListType.create(ANY);
    private static final List<CelType> NUMBERS = List.of(NUMBER, SimpleType.INT, SimpleType.DOUBLE);

    private final Map<String, List<CelOverloadDecl>> overloads = new LinkedHashMap<>();
    private int count;

    private Signatures() {}

    /**
     * Those of some names.
     *
     * @param subjects the types of subjects, which can be told from each other
     */
    static List<CelFunctionDecl> of(Collection<CelType> subjects, Set<String> names) {
        return all(subjects).stream().filter(known -> names.contains(known.name())).toList();
    }

    private static List<CelFunctionDecl> all(Collection<CelType> subjects) {
        Signatures signatures = new Signatures();
        subjects.forEach(signatures::identity);
        signatures.logic();
        signatures.comparisons();
        signatures.arithmetic();
        signatures.texts();
        signatures.lists();
        signatures.made();
        List<CelFunctionDecl> functions = new ArrayList<>();
        signatures.overloads.forEach((name, own) -> functions.add(CelFunctionDecl.newFunctionDeclaration(name, own)));
        return functions;
    }

    /** The names that an author may call, CEL's macros among them. */
    static Set<String> names() {
        Set<String> names = new TreeSet<>(Set.of("all", "exists", "exists_one", "filter", "map", "has", "subject"));
        all(Set.of()).stream().map(CelFunctionDecl::name).filter(known -> known.matches("\\w+")).forEach(names::add);
        return names;
    }

    private void global(String name, CelType result, CelType... parameters) {
        overloads.computeIfAbsent(name, known -> new ArrayList<>())
                .add(CelOverloadDecl.newGlobalOverload("collate_" + ++count, result, parameters));
    }

    private void member(String name, CelType result, CelType... parameters) {
        overloads.computeIfAbsent(name, known -> new ArrayList<>())
                .add(CelOverloadDecl.newMemberOverload("collate_" + ++count, result, parameters));
    }

    private void identity(CelType subject) {
        equality(subject, subject);
        membership(subject, subject);
    }

    private void logic() {
        global("_&&_", SimpleType.BOOL, SimpleType.BOOL, SimpleType.BOOL);
        global("_||_", SimpleType.BOOL, SimpleType.BOOL, SimpleType.BOOL);
        global("!_", SimpleType.BOOL, SimpleType.BOOL);
        global("@not_strictly_false", SimpleType.BOOL, SimpleType.BOOL);
        global("_?_:_", ANY, SimpleType.BOOL, ANY, ANY);
    }

    private void comparisons() {
        for (CelType same : List.of(SimpleType.BOOL, SimpleType.STRING, DATE)) {
            equality(same, same);
            membership(same, same);
        }
        for (CelType left : NUMBERS) {
            for (CelType right : NUMBERS) {
                equality(left, right);
                membership(left, right);
            }
        }
        for (String equality : List.of("_==_", "_!=_")) {
            global(equality, SimpleType.BOOL, DATE, SimpleType.STRING);
            global(equality, SimpleType.BOOL, SimpleType.STRING, DATE);
        }
        for (String order : List.of("_<_", "_<=_", "_>_", "_>=_")) {
            for (CelType left : NUMBERS) {
                NUMBERS.forEach(right -> global(order, SimpleType.BOOL, left, right));
            }
            global(order, SimpleType.BOOL, SimpleType.STRING, SimpleType.STRING);
            global(order, SimpleType.BOOL, DATE, DATE);
            global(order, SimpleType.BOOL, DATE, SimpleType.STRING);
            global(order, SimpleType.BOOL, SimpleType.STRING, DATE);
        }
    }

    /** Of values, and of lists of them; CEL's one equality for all types would leave no room for numbers of several kinds. */
    private void equality(CelType left, CelType right) {
        for (String equality : List.of("_==_", "_!=_")) {
            global(equality, SimpleType.BOOL, left, right);
            global(equality, SimpleType.BOOL, ListType.create(left), ListType.create(right));
        }
    }

    private void membership(CelType item, CelType listed) {
        global("@in", SimpleType.BOOL, item, ListType.create(listed));
    }

    private void arithmetic() {
        for (CelType left : NUMBERS) {
            for (CelType right : NUMBERS) {
                CelType result = left.equals(NUMBER) || right.equals(NUMBER) ? NUMBER : left.equals(right) ? left : SimpleType.DOUBLE;
                for (String operator : List.of("_+_", "_-_", "_*_", "_/_")) {
                    global(operator, result, left, right);
                }
            }
            global("-_", left, left);
        }
        global("_%_", SimpleType.INT, SimpleType.INT, SimpleType.INT);
    }

    private void texts() {
        global("_+_", SimpleType.STRING, SimpleType.STRING, SimpleType.STRING);
        for (String question : List.of("contains", "startsWith", "endsWith", "matches")) {
            member(question, SimpleType.BOOL, SimpleType.STRING, SimpleType.STRING);
        }
        global("matches", SimpleType.BOOL, SimpleType.STRING, SimpleType.STRING);
        global("size", SimpleType.INT, SimpleType.STRING);
        member("size", SimpleType.INT, SimpleType.STRING);
    }

    private void lists() {
        global("_+_", ANY_LIST, ANY_LIST, ANY_LIST);
        global("_[_]", ANY, ANY_LIST, SimpleType.INT);
        global("size", SimpleType.INT, ANY_LIST);
        member("size", SimpleType.INT, ANY_LIST);
        for (CelType item : NUMBERS) {
            for (String one : List.of("min", "max", "sum")) {
                member(one, item, ListType.create(item));
            }
        }
    }

    private void made() {
        global("date", DATE, SimpleType.STRING);
        member("year", SimpleType.INT, DATE);
        global("number", NUMBER, SimpleType.INT, SimpleType.STRING);
        global("number", NUMBER, SimpleType.DOUBLE, SimpleType.STRING);
    }
}
