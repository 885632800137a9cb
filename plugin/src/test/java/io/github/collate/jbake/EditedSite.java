package io.github.collate.jbake;

import static io.github.collate.jbake.TestSite.post;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A small site and somebody who edits it at random; what they write is never a problem. */
final class EditedSite implements Edited {

    private static final List<String> WORDS = List.of("one", "two", "six", "ten", "Anna & Bert", "größer", "x");
    private static final List<String> TAGS = List.of("a", "b c", "ü", "d");
    private static final List<String> LISTS = List.of("published_posts", "all_content", "posts", "published_pages", "published_content");
    private static final List<String> PARTS = List.of(
            "${content.title!}", "<#list published_posts as p>${p.title}${p.tags[0]!}</#list>", "${published_posts?size}",
            "<#list published_posts as p><#if p?index == 1><#break></#if>${p.body}</#list>", "<#include \"part.ftl\">",
            "<#import \"macros.ftl\" as m><@m.mark/>", "${(data.get('plain.yml').name)!'none'}", "${config.site_motto!'no motto'}",
            "<#list tags as t>${t.name}:${t.tagged_posts?size};</#list>", "<#list alltags as t>${t};</#list>",
            "${db.getPublishedCount('post')}", "<#list published_posts as p>${p?keys?size}</#list>", "<#if published_posts?has_content>${published_posts?first.date?string('yyyy')}</#if>",
            "${(content.previousContent.title)!'-'}", "<#list published_posts?sort_by('title') as p>${p.uri}</#list>",
            "<#list all_content as p>${p.summary!}</#list>", "<#include \"missing.ftl\" ignore_missing=true>",
            "<#list tags as t>${t.name}<#list t.tagged_posts as p>${p.title}${p.date?string('yyyy')}</#list>;</#list>",
            "<#list tags as t><#list t.tagged_documents as p><#if p?index == 1><#break></#if><#list p?values as v><#if v?is_string>${v}</#if></#list></#list></#list>",
            "<#list pages as p>${p.body}</#list>", "${version}", "<#if tag??>${tag}<#list tag_posts as p>${p.title}</#list></#if>");
    private static final List<String> MODERN = List.of("${site.title}", "<#list site.collections as c>${c.title}${c.factCount!}</#list>",
            "<@compare attributes=[\"price\"]/>", "<#list published_subjects as s>${s.title}${s.subject.about}</#list>",
            "${content.head.title}", "<#list published_subjects as s><#list s.subject.groups as g>${g.entries?size}</#list></#list>",
            "<#list published_sources as s>${s.title}</#list>");

    private static final String LAPSED = " [There is a note.]{claim=\"has(one.note)\" until=2020} [Two is dear.]{claim=\"two.price > 4\" until=2020}";

    private static final List<String> BLOCKS = List.of(
            "```compare\ncollection: things\nattributes: [price, note]\ncaption: All {{two.price}}\n```",
            "```compare\ncollection: things\nsubjects: [one, two]\nattributes: [price]\n```",
            "```chart\nkind: bars\ncollection: things\nsubjects: [one, two]\nattributes: price\n```");

    private final Path folder;
    private final TestSite site;
    private final Random random;
    private final boolean data;

    /** @param data whether the site has a collection */
    EditedSite(Path folder, Random random, boolean data) {
        this.folder = folder;
        this.random = random;
        this.data = data;
        this.site = TestSite.plain(folder);
        site.file("templates/part.ftl", "part").file("templates/macros.ftl", "<#macro mark>mark</#macro>")
                .file("data/plain.yml", "name: plain\n").file("assets/a.css", "a {}")
                .file("content/about.md", post("About", "2026-01-05", "About.").replace("type=post", "type=page"));
        for (int i = 0; i < 3; i++) {
            essay("");
        }
        if (data) {
            writeData();
        }
        configuration();
    }

    private void writeData() {
        site.file("data/things/_collection.yaml", """
                title: Things
                singular: thing
                groups:
                  all: {title: All}
                attributes:
                  price: {title: Price, group: all, type: number, better: lower}
                  note: {title: Note, group: all, type: text}
                comparisons:
                  - subjects: [one, two]
                rankings:
                  dear:
                    title: Dear ones
                    subjects: [one, two]
                    attributes:
                      - {attribute: price, weight: 1, scale: [0, 10]}
                """);
        site.file("data/sources/s.yaml", "s1: {title: Source one, type: webpage, URL: \"https://example.org/\"}\n");
        site.file("templates/attribute.ftlh", "<#list content.attribute.parts as p><#list p.entries as e>${e.fact.text} </#list></#list>"
                + "<#list content.attribute.leaners as l>${l.title} </#list>");
        site.file("templates/board.ftlh", "<#list content.board.sections as s>${s.all.total.values} ${s.all.total.sourced}</#list>");
        for (String type : List.of("collection", "subject", "comparison", "comparisons", "source", "sources", "ranking")) {
            site.file("templates/" + type + ".ftlh", "${content.title} <#if content.ranking??>${content.ranking.whole} ${content.ranking.standings?size}</#if><#if content.comparisonPage??><@comparison view=content.comparisonPage.different/><#list content.comparisonPage.essays as one>${one.title}</#list></#if><#if content.subject??>${content.subject.about}"
                    + "<#list content.subject.groups as g><#list g.entries as e>${e.fact.text}<#list e.leanings.ways as w>${w.way} ${w.pages?first.title}</#list>"
                    + "</#list></#list><#list content.subject.mentions as m>${m.title}</#list></#if>");
        }
        site.file("templates/search.ftlh", "search");
        for (String type : List.of("changes", "corrections")) {
            site.file("templates/" + type + ".ftlh", "<#import 'components/changes.ftlh' as list><@list.months content.changes ''/>");
        }
        site.file("templates/post.ftlh", "<#import 'components/freshness.ftlh' as fresh>${content.title} ${content.body?no_esc} ${site.title}"
                + " <@fresh.line content.freshness site.asOf ''/>");
        try {
            Files.delete(folder.resolve("templates/post.ftl"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        subject("one");
        subject("two");
    }

    @Override
    public void edit() throws IOException {
        switch (random.nextInt(data ? 16 : 11)) {
            case 0, 1 -> essay(data && random.nextBoolean() ? LAPSED : "");
            case 2 -> {
                if (!essays().isEmpty()) {
                    Files.delete(any(essays()));
                }
            }
            case 3 -> {
                if (!essays().isEmpty()) {
                    Files.move(any(essays()), folder.resolve("content/renamed-" + random.nextInt(1000) + ".md"));
                }
            }
            case 4, 5 -> template();
            case 6 -> site.file("templates/part.ftl", word() + (random.nextBoolean() ? "<#include \"inner.ftl\" ignore_missing=true>" : ""));
            case 7 -> site.file(random.nextBoolean() ? "templates/inner.ftl" : "templates/missing.ftl", word());
            case 8 -> site.file("data/plain.yml", "name: " + word() + "\n").file("templates/macros.ftl", "<#macro mark>" + word() + "</#macro>");
            case 9 -> {
                site.file("assets/" + any(List.of("a.css", "b.css")), word());
                Files.deleteIfExists(folder.resolve("assets/b.css"));
            }
            case 10 -> {
                if (random.nextInt(3) == 0) {
                    configuration();
                } else {
                    spoilOutput();
                }
            }
            case 11 -> subject(any(List.of("one", "two")));
            case 12 -> extraSubject();
            case 13 -> component();
            case 14 -> essay("\n\n" + any(BLOCKS));
            default -> site.file("data/sources/s.yaml", "s1: {title: " + word() + ", type: webpage, URL: \"https://example.org/\"}\n");
        }
    }

    /** @param claim more text, which may be a warning */
    private void essay(String claim) {
        String references = data && random.nextBoolean() ? " See [[one]], {{one.price}} and [@s1]." : "";
        references += data && random.nextBoolean() ? " [Some {{one.price}} are dear.]{claim=\"things.filter(t, t.price > 4).size() >= 0\"}" : "";
        String summary = random.nextBoolean() ? "summary=" + word() + "\n" : "";
        String status = random.nextInt(4) == 0 ? "draft" : "published";
        site.file("content/e" + random.nextInt(6) + ".md", "title=" + word() + "\ndate=2026-01-0" + (1 + random.nextInt(4))
                + "\ntype=post\nstatus=" + status + "\ntags=" + any(TAGS) + "," + any(TAGS) + "\n" + summary + "~~~~~~\n" + word()
                + references + claim + "\n");
    }

    private void template() {
        String name = any(List.of("index", "archive", "tags", "post", "feed", "page"));
        boolean modern = data && name.equals("post");
        StringBuilder text = new StringBuilder(word()).append(" <#if content.body??>${content.body}</#if> ");
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(modern && random.nextBoolean() ? any(MODERN) : any(PARTS).replace("published_posts", any(LISTS))).append('\n');
        }
        site.file("templates/" + name + (modern ? ".ftlh" : ".ftl"), text.toString());
    }

    /** A component of the site's own comes, changes or goes; one that essays show. */
    private void component() throws IOException {
        String name = "templates/components/" + any(List.of("fact.ftlh", "chart.ftlh", "comparison.ftlh", "claim.ftlh"));
        if (!Files.deleteIfExists(folder.resolve(name))) {
            site.file(name, any(WORDS) + " ${rootpath} " + (name.contains("fact") ? "${fact.text}" : name.contains("claim") ? "${sentence}" : ""));
        }
    }

    private void configuration() {
        site.file("jbake.properties", "site.host=https://example.org\nsite.title=" + word() + "\nsite.motto=" + word()
                + "\nindex.paginate=" + random.nextBoolean() + "\nindex.posts_per_page=2\ntemplate.tag.file=tags.ftl\n"
                + "default.status=draft\n" + (data ? "template.defaults=" + random.nextBoolean() + "\n" : ""));
    }

    private void subject(String id) {
        site.file("data/things/" + id + ".yaml", "title: T" + id + "\nabout: " + word().replace("&", "and")
                + "\ntags: [" + any(List.of("a", "d")) + "]\nsource: s1\nfacts:\n  price: " + price() + "\n"
                + (random.nextBoolean() ? "  note: " + any(List.of("new", "old")) + "\n" : ""));
    }

    private String price() {
        int price = random.nextInt(9);
        return random.nextBoolean() ? String.valueOf(price) : "{value: " + price + ", as_of: 2026-0" + (1 + random.nextInt(8))
                + ", history: [{value: " + random.nextInt(9) + ", as_of: 2025, kind: " + any(List.of("changed", "corrected")) + "}]}";
    }

    private void extraSubject() throws IOException {
        if (!Files.deleteIfExists(folder.resolve("data/things/three.yaml"))) {
            subject("three");
        }
    }

    /** Somebody removes or changes a file of the baked site. */
    private void spoilOutput() throws IOException {
        Path file = site.output().resolve(any(site.pages()));
        if (random.nextBoolean()) {
            Files.delete(file);
        } else {
            Files.writeString(file, "spoilt");
        }
    }

    private List<Path> essays() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("content"))) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    @Override
    public TestSite site() {
        return site;
    }

    private String word() {
        return any(WORDS);
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
