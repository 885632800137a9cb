package io.github.collate.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/**
 * A site whose author has made a choice for every key of the formats of data, for the order of keys, for names of files and for ids. Each choice has
 * a name, and what is chosen follows from it, from the seed, and from how often it was made anew; an edit makes one of them anew and writes
 * what follows from all.
 */
final class EditedChoices implements Edited {

    private static final List<String> WORDS = List.of("alpha", "beta", "gamma", "größer", "delta");
    private static final List<String> DAYS = List.of("2026-11-23", "2026-11-24", "2027-03-02");
    private static final List<String> KINDS = List.of("changed", "corrected", "verified");

    private final Path folder;
    private final TestSite site;
    private final Random random;
    private final long seed;
    private final boolean committed;
    private final Map<String, Integer> anew = new HashMap<>();
    private final Set<String> made = new LinkedHashSet<>();
    private Map<String, String> written = Map.of();
    private int commits;

    /** @param committed whether the site tells changes that only its commits know */
    EditedChoices(Path folder, Random random, boolean committed) {
        this.folder = folder;
        this.site = new TestSite(folder);
        this.random = random;
        this.seed = random.nextLong();
        this.committed = committed;
        write();
        commit();
    }

    @Override
    public TestSite site() {
        return site;
    }

    /** Facts have most of the choices, and all that is said once matters to more pages. */
    @Override
    public void edit() {
        if (committed && random.nextInt(6) == 0) {
            commit();
            return;
        }
        boolean rare = random.nextInt(2) == 0;
        List<String> some = made.stream().filter(name -> rare != name.contains("/fact/")).toList();
        String name = some.get(random.nextInt(some.size()));
        anew.merge(name, 1, Integer::sum);
        write();
    }

    /** What was made anew so far, for messages. */
    @Override
    public String toString() {
        return new TreeMap<>(anew).toString();
    }

    @Override
    public Order order(Path output, Path work) {
        LocalDate today = LocalDate.parse(any("day", DAYS));
        boolean past = chance("past", 8);
        return new Order(folder, output, work, Map.of(), chance("said", 3) ? Map.of("motto", word("said/motto")) : Map.of(),
                past ? LocalDate.of(2025, 6, 30) : today, Instant.parse("2026-11-23T12:00:00Z"), false, today);
    }

    private void commit() {
        if (!committed) {
            return;
        }
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.add().addFilepattern("data").call();
            git.add().addFilepattern("data").setUpdate(true).call();
            PersonIdent author = new PersonIdent("A", "a@example.org", Instant.parse("2026-01-01T00:00:00Z").plusSeconds(200_000L * commits++),
                    ZoneOffset.UTC);
            git.commit().setMessage("x").setSign(false).setAuthor(author).setCommitter(author).call();
        } catch (GitAPIException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private int number(String name, int bound) {
        made.add(name);
        return new Random(seed ^ 0x9E3779B97F4A7C15L * (name.hashCode() * 1_000L + anew.getOrDefault(name, 0))).nextInt(bound);
    }

    private boolean chance(String name, int of) {
        return number(name, of) == 0;
    }

    private <T> T any(String name, List<T> items) {
        return items.get(number(name, items.size()));
    }

    private String word(String name) {
        return any(name, WORDS);
    }

    private String maybe(String name, String text) {
        return chance(name, 2) ? text : "";
    }

    private <T> List<T> shuffled(String name, List<T> items) {
        List<T> all = new ArrayList<>(items);
        Collections.shuffle(all, new Random(number(name, 6)));
        return all;
    }

    private void write() {
        Map<String, String> files = files();
        try {
            for (String gone : written.keySet()) {
                if (!files.containsKey(gone)) {
                    Files.deleteIfExists(folder.resolve(gone));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        files.forEach((path, text) -> {
            if (!text.equals(written.get(path))) {
                site.file(path, text);
            }
        });
        written = files;
    }

    private Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        files.put("jbake.properties", "site.host=https://example.org\nsite.title=Site\nsite.cards=" + (seed % 2 == 0) + "\nrender.search="
                + (seed % 3 == 0) + "\nsite.repository=https://github.com/a/b\nmotto=none\n" + (committed ? "site.history=git\n" : ""));
        files.putAll(collection("things", 4, attributes()));
        files.putAll(collection("makers", 2, attributes().subList(0, 3)));
        files.putAll(sources());
        IntStream.range(0, 3).forEach(i -> files.put("content/e" + i + any("essay/" + i + "/name", List.of("", "-more")) + ".md", essay("essay/" + i, "post")));
        files.put("content/about.md", essay("page", "page"));
        files.put("templates/page.ftlh", template());
        if (chance("component", 4)) {
            files.put("templates/components/fact.ftlh", "${fact.text} " + word("component/word"));
        }
        return files;
    }

    private record Attribute(String id, String type) {}

    private List<Attribute> attributes() {
        return List.of(attribute("price", "money"), attribute("share", "percent"), attribute("size", "number"), attribute("note", "text"),
                attribute("origin", "choice"), attribute("born", "date"), attribute("users", "integer"), attribute("length", "duration"),
                attribute("open", "yes-no"), attribute("home", "link"), attribute("parts", "list of text"));
    }

    private Attribute attribute(String id, String type) {
        return new Attribute(any("rename/" + id, List.of(id, id, id + "_b")), type);
    }

    private List<String> subjects(String collection, int most) {
        return IntStream.range(0, most).filter(i -> i < 2 || !chance(collection + "/gone/" + i, 4))
                .mapToObj(i -> any(collection + "/id/" + i, (collection.equals("things") ? List.of("one", "two", "three", "four") : List.of("one", "acme")).get(i), collection.charAt(0) + "-" + i)).toList();
    }

    private String any(String name, String usual, String other) {
        return any(name, List.of(usual, usual, other));
    }

    private Map<String, String> collection(String collection, int most, List<Attribute> attributes) {
        Map<String, String> files = new LinkedHashMap<>();
        List<String> subjects = subjects(collection, most);
        files.put("data/" + collection + "/_collection.yaml", definition(collection, subjects, attributes));
        subjects.forEach(id -> files.put("data/" + collection + "/" + id + any(collection + "/ending/" + id, List.of(".yaml", ".yaml", ".yml")),
                subject(collection + "/" + id, attributes)));
        return files;
    }

    private String definition(String at, List<String> subjects, List<Attribute> attributes) {
        List<String> groups = shuffled(at + "/groups", List.of("  all: {title: " + word(at + "/all") + maybe(at + "/all/about", ", about: " + word(at + "/all/says")) + "}\n",
                "  rest: {title: Rest}\n"));
        String listed = shuffled(at + "/attributes", attributes).stream().map(attribute -> "  " + attribute.id() + ": {title: "
                + word(at + "/title/" + attribute.id()) + ", group: " + any(at + "/group/" + attribute.id(), List.of("all", "rest")) + ", type: "
                + attribute.type() + options(at + "/" + attribute.id(), attribute) + "}\n").collect(Collectors.joining());
        String first = subjects.get(0);
        return String.join("", shuffled(at + "/keys", List.of("title: " + word(at + "/title") + "\n", "singular: " + word(at + "/singular") + "\n",
                maybe(at + "/about", "about: " + word(at + "/says") + "\n"), maybe(at + "/order", "order: [" + any(at + "/first", subjects) + "]\n"),
                "groups:\n" + String.join("", groups), "attributes:\n" + listed,
                subjects.size() < 2 ? "" : "comparisons:\n  - subjects: [" + first + ", " + subjects.get(1) + "]\n" + comparison(at + "/pair", attributes)
                        + (subjects.size() < 3 ? "" : maybe(at + "/pair2", "  - subjects: [" + subjects.get(2) + ", " + first + "]\n"
                        + comparison(at + "/second", attributes))),
                at.equals("things") ? rankings(at, subjects, attributes) : "")));
    }

    private String options(String at, Attribute attribute) {
        String unit = switch (attribute.type()) {
            case "money" -> maybe(at + "/unit", ", unit: " + any(at + "/currency", List.of("USD", "EUR")));
            case "number", "integer" -> maybe(at + "/unit", ", unit: " + any(at + "/units", List.of("kg", "users")));
            case "choice" -> ", choices: {" + String.join(", ", shuffled(at + "/choices", List.of("hand: " + word(at + "/hand"), "machine: Machine"))) + "}";
            default -> "";
        };
        return unit + maybe(at + "/about", ", about: " + word(at + "/says")) + maybe(at + "/basis", ", basis: of " + word(at + "/of"))
                + maybe(at + "/max", ", max_age: " + any(at + "/age", List.of("90d", "12m", "1y")))
                + maybe(at + "/better", ", better: " + any(at + "/which", List.of("lower", "higher")));
    }

    private String comparison(String at, List<Attribute> attributes) {
        return maybe(at + "/title", "    title: " + word(at + "/titled") + "\n") + maybe(at + "/about", "    about: " + word(at + "/says") + "\n")
                + maybe(at + "/verdict", "    verdict: " + word(at + "/judged") + "\n")
                + maybe(at + "/attributes", "    attributes: [all.*, " + any(at + "/attribute", attributes).id() + "]\n");
    }

    private String rankings(String at, List<String> subjects, List<Attribute> attributes) {
        String choice = attributes.get(4).id();
        return "rankings:\n  " + any(at + "/ranking", List.of("dear", "large")) + ":\n    title: " + word(at + "/ranked") + "\n"
                + maybe(at + "/ranking/about", "    about: " + word(at + "/ranking/says") + "\n")
                + maybe(at + "/ranking/subjects", "    subjects: [" + String.join(", ", subjects.subList(0, 2)) + "]\n") + "    attributes:\n"
                + "      - {attribute: " + attributes.get(1).id() + ", weight: " + any(at + "/weight", List.of("1", "2.5")) + ", better: "
                + any(at + "/ranking/better", List.of("lower", "higher")) + ", scale: [0, " + any(at + "/most", List.of("50", "100")) + "]"
                + maybe(at + "/least", ", least: 0.5") + maybe(at + "/mostly", ", most: 4") + "}\n"
                + maybe(at + "/open", "      - {attribute: " + attributes.get(8).id() + ", weight: 1, better: " + any(at + "/open/better", List.of("yes", "no")) + "}\n")
                + maybe(at + "/origin", "      - {attribute: " + choice + ", weight: 1, scale: {hand: " + any(at + "/hands", List.of("0", "0.5", "1"))
                        + ", machine: 1}}\n");
    }

    private List<String> sourceIds() {
        return IntStream.range(0, 4).mapToObj(i -> any("source/id/" + i, "s" + i, "S-" + i)).toList();
    }

    private String source(String name) {
        return any(name, sourceIds());
    }

    private Map<String, String> sources() {
        List<String> ids = sourceIds();
        boolean list = chance("sources/csl", 4);
        String last = ids.get(3);
        String yaml = shuffled("sources/order", list ? ids.subList(0, 3) : ids).stream().map(id -> {
            String at = "source/" + id;
            return id + ":\n  title: " + word(at + "/title") + "\n" + String.join("", shuffled(at + "/keys", List.of(
                    maybe(at + "/type", "  type: " + any(at + "/typed", List.of("webpage", "book", "report")) + "\n"),
                    maybe(at + "/described", "  title-is-description: true\n"), maybe(at + "/publisher", "  publisher: " + word(at + "/by") + "\n"),
                    maybe(at + "/container", "  container-title: " + word(at + "/in") + "\n"),
                    maybe(at + "/author", "  author: [{family: " + word(at + "/family") + ", given: A}]\n"),
                    maybe(at + "/url", "  URL: https://example.org/" + any(at + "/address", List.of("a", "b")) + "\n"),
                    maybe(at + "/issued", "  issued: " + any(at + "/day", List.of("2025", "2025-03", "2025-03-01")) + "\n"),
                    maybe(at + "/accessed", "  accessed: 2026-01-0" + (1 + number(at + "/seen", 9)) + "\n"),
                    maybe(at + "/archive", "  archive-url: https://archive.example.org/" + any(at + "/archived", List.of("a", "b")) + "\n"),
                    maybe(at + "/kind", "  kind: " + any(at + "/which", List.of("official", "press", "secondary", "essay")) + "\n"),
                    maybe(at + "/note", "  note: " + word(at + "/says") + "\n"))));
        }).collect(Collectors.joining());
        Map<String, String> files = new LinkedHashMap<>();
        files.put("data/sources/" + any("sources/name", List.of("all", "web")) + ".yaml", yaml);
        if (list) {
            files.put("data/sources/list.json", "[{\"id\": \"" + last + "\", \"type\": \"book\", \"title\": \"" + word("csl/title")
                    + "\", \"publisher\": \"" + word("csl/by") + "\", \"issued\": {\"date-parts\": [[2024, " + (1 + number("csl/month", 9)) + "]]}}]\n");
        }
        return files;
    }

    private String subject(String at, List<Attribute> attributes) {
        boolean flow = chance(at + "/flow", 4);
        String facts = shuffled(at + "/facts", attributes).stream()
                .filter(attribute -> attribute.type().equals("money") || !chance(at + "/fact/" + attribute.id() + "/gone", 4))
                .map(attribute -> (flow ? "" : maybe(at + "/fact/" + attribute.id() + "/comment", "  # aside\n") + "  ") + attribute.id() + ": "
                        + fact(at + "/fact/" + attribute.id(), attribute))
                .collect(Collectors.joining(flow ? ", " : "\n"));
        int happened = List.of("things/one", "things/t-0").contains(at) ? 2 : number(at + "/events", 3);
        String events = IntStream.range(0, happened).mapToObj(i -> "  - {date: 202" + (3 + i + 2 * number(at + "/event/" + i, 2)) + "-0"
                + (1 + number(at + "/month/" + i, 9)) + ", text: " + word(at + "/what/" + i) + maybe(at + "/noted/" + i, ", note: " + word(at + "/says/" + i))
                + maybe(at + "/sourced/" + i, ", source: " + source(at + "/source/" + i)) + "}\n").collect(Collectors.joining());
        return any(at + "/head", List.of("", "# aside\n", "\n\n")) + String.join("", shuffled(at + "/keys", List.of(
                "title: " + word(at + "/title") + "\n", maybe(at + "/tagged", "tags: [" + any(at + "/tag", List.of("a", "b c")) + ", d]\n"),
                maybe(at + "/about", "about: " + word(at + "/abouts") + "\n"),
                maybe(at + "/url", "url: https://example.org/" + any(at + "/address", List.of("a", "b")) + "\n"),
                maybe(at + "/defaulted", "source: " + source(at + "/default") + "\n"),
                maybe(at + "/checked", "checked: 2026-0" + (1 + number(at + "/checked/month", 9)) + "-01\n"),
                "facts:\n" + (flow ? "  {" + facts + "}" : facts) + "\n",
                events.isEmpty() ? "" : "events:\n" + events)));
    }

    private String fact(String at, Attribute attribute) {
        return switch (number(at + "/state", 9)) {
            case 0, 1 -> value(at, attribute);
            case 2 -> "{" + any(at + "/none", List.of("unknown", "undisclosed", "not-applicable")) + ": true" + said(at) + "}";
            case 3 -> "{disputed: [{value: " + value(at, attribute) + said(at) + "}, {value: " + value(at + "/other", attribute) + said(at + "/other") + "}]"
                    + maybe(at + "/disputed", ", note: " + word(at + "/why")) + history(at, attribute) + "}";
            default -> "{value: " + value(at, attribute) + measured(at, attribute) + said(at) + history(at, attribute) + "}";
        };
    }

    private String measured(String at, Attribute attribute) {
        boolean measured = List.of("money", "percent", "number", "integer", "duration", "date").contains(attribute.type());
        return (measured ? maybe(at + "/qualified", ", qualifier: " + any(at + "/qualifier", List.of("about", "over", "under", "up-to", "at-least"))) : "")
                + (List.of("number", "integer").contains(attribute.type()) ? maybe(at + "/united", ", unit: " + any(at + "/unit", List.of("kg", "users"))) : "")
                + (chance(at + "/based", 4) ? ", basis: of " + word(at + "/basis") : "");
    }

    private String said(String at) {
        return maybe(at + "/dated", ", as_of: " + any(at + "/as_of", List.of("2025", "2025-03", "2026-10-20", "2026-08-25")))
                + maybe(at + "/checked", ", checked: 2026-0" + (1 + number(at + "/checked/month", 9)) + "-05")
                + maybe(at + "/recorded", ", recorded: 2026-0" + (1 + number(at + "/recorded/month", 9)) + "-06")
                + maybe(at + "/sourced", ", source: " + any(at + "/sources", List.of(source(at + "/source"), "[" + source(at + "/source") + "]")))
                + maybe(at + "/noted", ", note: " + word(at + "/note")) + maybe(at + "/quoted", ", quote: " + word(at + "/quote"));
    }

    private String history(String at, Attribute attribute) {
        int steps = number(at + "/steps", 4);
        return steps == 0 || steps > 2 ? "" : ", history: [" + IntStream.range(0, steps).mapToObj(i -> "{value: " + value(at + "/step/" + i, attribute)
                + ", as_of: 202" + (2 + i) + "-0" + (1 + number(at + "/step/" + i + "/month", 9)) + maybe(at + "/step/" + i + "/kinded", ", kind: "
                + any(at + "/step/" + i + "/kind", KINDS)) + maybe(at + "/step/" + i + "/sourced", ", source: " + source(at + "/step/" + i + "/source"))
                + maybe(at + "/step/" + i + "/noted", ", note: " + word(at + "/step/" + i + "/note")) + "}").collect(Collectors.joining(", ")) + "]";
    }

    private String value(String at, Attribute attribute) {
        int number = 1 + number(at + "/value", 9);
        return switch (attribute.type()) {
            case "money" -> number + any(at + "/currency", List.of(" USD", " EUR"));
            case "text" -> word(at + "/value");
            case "choice" -> any(at + "/value", List.of("hand", "machine"));
            case "date" -> "2020-0" + number;
            case "duration" -> number + " min";
            case "yes-no" -> any(at + "/value", List.of("yes", "no"));
            case "link" -> "https://example.org/" + number;
            case "list of text" -> "[" + word(at + "/value") + ", x]";
            default -> String.valueOf(number);
        };
    }

    private String essay(String at, String type) {
        List<String> things = subjects("things", 4);
        List<Attribute> attributes = attributes();
        String price = attributes.get(0).id();
        String share = attributes.get(1).id();
        String text = IntStream.range(0, number(at + "/sentences", 4)).mapToObj(i -> {
            String subject = any(at + "/subject/" + i, things);
            return " " + any(at + "/sentence/" + i, List.of("See [[things/" + subject + "]].", "It is {{things/" + subject + "." + price + "}}.",
                    "So [@" + source(at + "/cited/" + i) + "].", "[[makers/" + subjects("makers", 2).get(0) + "|They]] say {{things/" + subject + "." + price
                            + "|date}}.", "[It is.]{claim=\"has(subject('things/" + subject + "')." + share + ") || true\"}"));
        }).collect(Collectors.joining());
        return "title=" + word(at + "/title") + "\ndate=2026-01-0" + (1 + number(at + "/day", 3)) + "\ntype=" + type + "\nstatus="
                + any(at + "/status", List.of("published", "published", "draft")) + "\ntags=" + any(at + "/tag", List.of("a", "a,b c"))
                + maybe(at + "/summary", "\nsummary=" + word(at + "/sums")) + "\n~~~~~~\n" + word(at + "/says") + text
                + maybe(at + "/table", "\n\n```compare\ncollection: things\nsubjects: [" + String.join(", ", things.subList(0, 2)) + "]\nattributes: ["
                        + any(at + "/rows", List.of("all.*", price, share)) + "]\n```\n")
                + maybe(at + "/chart", "\n\n```chart\nkind: timeline\ncollection: things\n```\n") + "\n";
    }

    /** Shows of the data what lists, functions and tables of templates show, each for itself. */
    private String template() {
        List<String> parts = List.of("<#list site.collections as c>${c.title} ${c.facts} <#list c.subjects as s>${s.title}</#list></#list>",
                "<@compare collection=\"things\"/>", "<@compare collection=\"makers\"/>", "<@chart kind=\"timeline\" collection=\"things\"/>",
                "<#list published_subjects as s>${s.title}<#list s.subject.groups as g><#list g.entries as e>${e.fact.text}</#list></#list></#list>",
                "<#list published_sources as s>${s.title} ${s.source.ref.publisher} ${s.source.facts?size}</#list>",
                "<#list published_attributes as a>${a.title}<#list a.attribute.parts as p>${p.title}<#list p.entries as e>${e.subject.title} ${e.fact.text}</#list></#list></#list>",
                "<#list published_comparisons as c>${c.title} ${c.comparisonPage.verdict}</#list>",
                "<#list published_rankings as r>${r.title} ${r.ranking.standings?size} ${r.freshness.facts!0}</#list>",
                "<#list tags as t>${t.name} ${t.tagged_documents?size}</#list>", "${config.motto}", "<#list published_content as c>${c.title} ${c.summary!}</#list>",
                "${(data.get('things/one.yaml').title)!'none'}", "${site.asOf.text} ${site.tense}", "<#list published_pages as p>${p.body}</#list>");
        return "${content.title} " + IntStream.range(0, 3).mapToObj(i -> any("template/" + i, parts)).collect(Collectors.joining("\n"));
    }
}
