package io.github.collate.card;

import io.github.collate.collection.Attribute;
import io.github.collate.collection.Collection;
import io.github.collate.essay.FactReference;
import io.github.collate.problem.Problems;
import io.github.collate.site.Addresses;
import io.github.collate.site.Essay;
import io.github.collate.site.Kind;
import io.github.collate.site.Page;
import io.github.collate.site.PagePath;
import io.github.collate.site.QuotedFact;
import io.github.collate.site.References;
import io.github.collate.site.Site;
import io.github.collate.subject.Statement;
import io.github.collate.subject.Subject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The cards of a site: one for each published essay, each subject and each comparison page. What its title or the site's holds in
 * letters that the fonts do not have gets no card, and pages show the site's own picture; signs that are no letters, such as emoji,
 * are left out. The fonts have Latin, Greek and Cyrillic letters.
 */
public final class Cards {

    private static final String FOLDER = "cards/";
    private static final Set<String> WORDS = Set.of("yes-no", "choice");

    private final Site site;
    private final References references;
    private final Map<PagePath, Card> cards = new LinkedHashMap<>();

    private Cards(Site site) {
        this.site = site;
        this.references = References.of(site);
    }

    /** By the paths of the pages. */
    public static Map<PagePath, Card> of(Site site) {
        Cards made = new Cards(site);
        made.site.essays().values().stream().filter(Essay::published).forEach(made::essay);
        made.site.data().collections().forEach(made::collection);
        return Collections.unmodifiableMap(made.cards);
    }

    /** Where the card of a page lies: {@code cards/platforms/tiktok.png}. */
    public static String path(PagePath page) {
        String text = page.text();
        int dot = text.lastIndexOf('.');
        return FOLDER + (dot > text.lastIndexOf('/') ? text.substring(0, dot) : text) + ".png";
    }

    private void essay(Essay essay) {
        Map<String, Integer> often = new HashMap<>();
        Map<String, Card.Figure> quoted = new LinkedHashMap<>();
        essay.body().references().stream()
                .filter(FactReference.class::isInstance).map(FactReference.class::cast)
                .filter(fact -> fact.variant() != FactReference.Variant.EARLIER)
                .forEach(fact -> references.fact(fact, new Problems()).ifPresent(found -> figure(found, fact).ifPresent(figure -> {
                    String id = found.fact().id().toString();
                    often.merge(id, 1, Integer::sum);
                    quoted.putIfAbsent(id, figure);
                })));
        List<Card.Figure> figures = quoted.entrySet().stream().sorted(Comparator.comparingInt(entry -> -often.get(entry.getKey())))
                .map(Map.Entry::getValue).toList();
        add(essay.path(), site.page(essay.path()).flatMap(Page::updated).map(date -> date.text()).orElse(""), essay.title(), figures);
    }

    private static Optional<Card.Figure> figure(QuotedFact quoted, FactReference reference) {
        List<Statement> said = reference.choice().isMade() ? quoted.said(reference.choice()) : quoted.fact().statements();
        return said.size() == 1 ? figure(said.get(0), quoted.subject().title() + ": " + quoted.attribute().title(), quoted.attribute()) : Optional.empty();
    }

    /** A number with its unit; dates and words are none. */
    private static Optional<Card.Figure> figure(Statement said, String label, Attribute attribute) {
        boolean number = attribute.type().isMeasured() && !attribute.type().word().equals("date") && said.value().isPresent();
        return number ? Optional.of(new Card.Figure((said.text() + " " + said.unitBesideText()).strip(), label)) : Optional.empty();
    }

    private void collection(Collection collection) {
        for (Subject subject : site.data().subjects(collection.id())) {
            add(Addresses.of(subject), collection.title(), subject.title(), figures(collection, subject));
        }
        collection.comparisons().forEach(asked -> site.page(Addresses.of(asked)).filter(page -> page.kind() == Kind.COMPARISON)
                .ifPresent(page -> add(page.path(), collection.title(), page.title(), shared(collection, asked.subjects().stream()
                        .flatMap(id -> site.data().subjects(collection.id()).stream().filter(subject -> subject.id().text().equals(id.text())))
                        .toList()))));
    }

    /** What most places of the site lean on. */
    private List<Card.Figure> figures(Collection collection, Subject subject) {
        return byUse(collection, List.of(subject)).stream()
                .flatMap(attribute -> subject.fact(attribute.id()).flatMap(fact -> fact.statement()).stream()
                        .flatMap(said -> figure(said, attribute.title(), attribute).stream()))
                .limit(Card.MOST).toList();
    }

    /** Values that all of the subjects have, of one unit and basis: numbers, then what two of them say differently in a word. */
    private List<Card.Figure> shared(Collection collection, List<Subject> subjects) {
        List<Card.Figure> numbers = new ArrayList<>();
        List<Card.Figure> words = new ArrayList<>();
        for (Attribute attribute : byUse(collection, subjects)) {
            List<Statement> said = subjects.stream().flatMap(subject -> subject.fact(attribute.id()).flatMap(fact -> fact.statement()).stream()).toList();
            boolean all = said.size() == subjects.size() && said.stream().allMatch(one -> one.isComparableTo(said.get(0)));
            if (all && figure(said.get(0), "", attribute).isPresent()) {
                numbers.add(new Card.Figure(together(said), attribute.title()));
            } else if (all && subjects.size() == 2 && WORDS.contains(attribute.type().word()) && !said.get(0).text().equals(said.get(1).text())) {
                words.add(new Card.Figure(together(said), attribute.title()));
            }
        }
        numbers.addAll(words);
        return numbers;
    }

    /** Both values of two, in the order of the title; of more the least and the greatest. */
    private static String together(List<Statement> said) {
        if (said.size() == 2) {
            return said.get(0).text() + " · " + said.get(1).text();
        }
        List<Statement> ordered = said.stream().sorted((one, other) -> one.compare(other).orElse(0)).toList();
        String low = ordered.get(0).text();
        String high = ordered.get(ordered.size() - 1).text();
        return low.equals(high) ? low : low + " to " + high;
    }

    private List<Attribute> byUse(Collection collection, List<Subject> subjects) {
        record Used(Attribute attribute, int times) {}
        return collection.attributes().stream()
                .map(attribute -> new Used(attribute, subjects.stream().mapToInt(subject -> site.leanings().on(subject, attribute).size()).sum()))
                .sorted(Comparator.comparingInt(used -> -used.times()))
                .map(Used::attribute).toList();
    }

    private void add(PagePath page, String kind, String title, List<Card.Figure> figures) {
        Optional<String> name = shown(Typeface.SERIF, title);
        Optional<String> owner = shown(Typeface.SANS, site.identity().title());
        if (name.isEmpty() || owner.isEmpty() || site.page(page).isEmpty()) {
            return;
        }
        List<Card.Figure> legible = figures.stream().filter(figure -> shown(Typeface.SERIF, figure.value()).isPresent()
                && shown(Typeface.SANS, figure.label()).isPresent()).limit(Card.MOST).toList();
        cards.put(page, new Card(owner.get(), shown(Typeface.SANS, kind).orElse(""), name.get(), legible));
    }

    /** The text without signs that the font does not have; nothing when letters or digits are missing, or all of it. */
    private static Optional<String> shown(Typeface face, String text) {
        StringBuilder shown = new StringBuilder();
        for (int letter : Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
            if (Character.isWhitespace(letter) || face.glyph(letter).isPresent()) {
                shown.appendCodePoint(letter);
            } else if (Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK) {
                return Optional.empty();
            }
        }
        return Optional.of(shown.toString().strip().replaceAll("\\s+", " ")).filter(all -> !all.isEmpty());
    }
}
