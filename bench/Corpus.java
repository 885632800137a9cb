import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Writes a corpus of essays of about 8 KB, with headings, lists, links and a table, each with 3 of 100 tags, as a site of JBake
 * and as one of Hugo, with like templates: post, index, archive, tag pages, feed, sitemap. The same arguments give the same
 * bytes.
 *
 * <p>Usage: {@code java Corpus.java FOLDER ESSAYS}
 */
public final class Corpus {

    private static final int TAGS = 100;
    private static final int TARGET = 8 * 1024;
    private static final String[] WORDS = ("feed clip maker viewer follow return share price month figure source table claim curve "
            + "launch prompt remix comment stream gift fund rate view channel model tool product market phone camera city "
            + "friend family kitchen street music dance voice face story answer question number record archive study report "
            + "paper essay reader writer editor page column row cell value basis unit date year week day hour minute second "
            + "and of the in to with from for on at by as but or so yet while since because where when which that this").split(" ");

    private final Path folder;
    private final int essays;
    private final Random random = new Random(42);

    private Corpus(Path folder, int essays) {
        this.folder = folder;
        this.essays = essays;
    }

    public static void main(String[] arguments) {
        new Corpus(Path.of(arguments[0]), Integer.parseInt(arguments[1])).write();
    }

    private void write() {
        jbake();
        hugo();
        for (int i = 0; i < essays; i++) {
            essay(i);
        }
    }

    private void essay(int number) {
        String title = "Essay " + number + ": " + phrase(4);
        LocalDate date = LocalDate.of(2000, 1, 1).plusDays(number);
        List<String> tags = tags();
        String body = body(number);
        String path = "posts/" + number / 1000 + "/essay-" + number + ".md";
        file("jbake/content/" + path, "title=" + title + "\ndate=" + date + "\ntype=post\nstatus=published\ntags="
                + String.join(",", tags) + "\n~~~~~~\n" + body);
        file("hugo/content/" + path, "---\ntitle: \"" + title + "\"\ndate: " + date + "\ntags: [" + String.join(", ", tags)
                + "]\n---\n" + body);
    }

    private String body(int number) {
        StringBuilder text = new StringBuilder();
        for (int section = 1; text.length() < TARGET; section++) {
            text.append("## ").append(phrase(5)).append("\n\n").append(paragraph()).append("\n\n");
            if (section % 3 == 1) {
                text.append("- **").append(phrase(2)).append("**: ").append(phrase(9)).append("\n- ").append(phrase(8))
                        .append("\n- see [").append(phrase(3)).append("](https://example.org/").append(number).append('/')
                        .append(section).append(")\n\n");
            }
            if (section == 2) {
                text.append("| ").append(phrase(1)).append(" | ").append(phrase(1)).append(" | share |\n|---|---|---:|\n");
                for (int row = 0; row < 6; row++) {
                    text.append("| ").append(phrase(2)).append(" | ").append(phrase(3)).append(" | ").append(random.nextInt(100))
                            .append(" |\n");
                }
                text.append('\n');
            }
            text.append(paragraph()).append("\n\n");
        }
        return text.toString();
    }

    private String paragraph() {
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < 5; sentence++) {
            String words = phrase(9 + random.nextInt(9));
            text.append(Character.toUpperCase(words.charAt(0))).append(words.substring(1));
            text.append(sentence == 2 ? ", *" + phrase(2) + "* and `" + phrase(1) + "`. " : ". ");
        }
        return text.toString().strip();
    }

    private String phrase(int words) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            chosen.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return String.join(" ", chosen);
    }

    private List<String> tags() {
        Set<String> chosen = new LinkedHashSet<>();
        while (chosen.size() < 3) {
            chosen.add("tag-" + random.nextInt(TAGS));
        }
        return List.copyOf(chosen);
    }

    private void jbake() {
        file("jbake/jbake.properties", """
                site.host=https://example.org
                render.sitemap=true
                render.tagsindex=true
                template.tagsindex.file=tagsindex.ftl
                template.tag.file=tag.ftl
                markdown.extensions=TABLES,FENCED_CODE_BLOCKS
                """);
        file("jbake/templates/post.ftl", """
                <!doctype html><html><head><meta charset="utf-8"><title>${content.title}</title></head><body>
                <h1>${content.title}</h1><p><time>${content.date?string("yyyy-MM-dd")}</time></p>
                ${content.body}
                <ul><#list content.tags as tag><li><a href="${content.rootpath}tags/${tag}.html">${tag}</a></li></#list></ul>
                <#if content.previousContent??><a href="${content.rootpath}${content.previousContent.uri}">${content.previousContent.title}</a></#if>
                <#if content.nextContent??><a href="${content.rootpath}${content.nextContent.uri}">${content.nextContent.title}</a></#if>
                </body></html>
                """);
        file("jbake/templates/page.ftl", "${content.body}");
        String list = """
                <!doctype html><html><head><meta charset="utf-8"><title>%s</title></head><body><h1>%s</h1><ul>
                <#list %s as post><li><a href="${content.rootpath}${post.uri}">${post.title}</a> ${post.date?string("yyyy-MM-dd")}</li>
                </#list></ul></body></html>
                """;
        file("jbake/templates/index.ftl", """
                <!doctype html><html><head><meta charset="utf-8"><title>Corpus</title></head><body><h1>Corpus</h1><ul>
                <#list published_posts as post><#if post?index == 10><#break></#if><li><a href="${content.rootpath}${post.uri}">${post.title}</a></li>
                </#list></ul></body></html>
                """);
        file("jbake/templates/archive.ftl", String.format(list, "Archive", "Archive", "published_posts"));
        file("jbake/templates/tag.ftl", String.format(list, "${tag}", "${tag}", "tag_posts"));
        file("jbake/templates/tagsindex.ftl", """
                <!doctype html><html><body><ul><#list tags as tag><li><a href="${content.rootpath}${tag.uri}">${tag.name}</a> ${tag.tagged_posts?size}</li>
                </#list></ul></body></html>
                """);
        file("jbake/templates/feed.ftl", """
                <?xml version="1.0"?><rss version="2.0"><channel><title>Corpus</title><#list published_posts as post><#if post?index == 20><#break></#if>
                <item><title>${post.title}</title><link>${config.site_host}/${post.uri}</link></item></#list></channel></rss>
                """);
        file("jbake/templates/sitemap.ftl", """
                <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><#list published_content as page>
                <url><loc>${config.site_host}/${page.uri}</loc><lastmod>${page.date?string("yyyy-MM-dd")}</lastmod></url></#list></urlset>
                """);
    }

    private void hugo() {
        file("hugo/hugo.toml", """
                baseURL = "https://example.org/"
                title = "Corpus"
                disableKinds = ["section"]
                uglyURLs = true
                [taxonomies]
                tag = "tags"
                [markup.highlight]
                noClasses = true
                """);
        file("hugo/layouts/_default/single.html", """
                <!doctype html><html><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>
                <h1>{{ .Title }}</h1><p><time>{{ .Date.Format "2006-01-02" }}</time></p>
                {{ .Content }}
                <ul>{{ range .Params.tags }}<li><a href="/tags/{{ . }}.html">{{ . }}</a></li>{{ end }}</ul>
                {{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
                {{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
                </body></html>
                """);
        file("hugo/layouts/index.html", """
                <!doctype html><html><head><meta charset="utf-8"><title>Corpus</title></head><body><h1>Corpus</h1><ul>
                {{ range first 10 .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
                {{ end }}</ul></body></html>
                """);
        file("hugo/layouts/_default/taxonomy.html", """
                <!doctype html><html><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1><ul>
                {{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Date.Format "2006-01-02" }}</li>
                {{ end }}</ul></body></html>
                """);
        file("hugo/layouts/_default/terms.html", """
                <!doctype html><html><body><ul>{{ range .Data.Terms.ByCount }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ .Count }}</li>
                {{ end }}</ul></body></html>
                """);
        file("hugo/layouts/archive/single.html", """
                <!doctype html><html><head><meta charset="utf-8"><title>Archive</title></head><body><h1>Archive</h1><ul>
                {{ range where .Site.RegularPages "Type" "posts" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Date.Format "2006-01-02" }}</li>
                {{ end }}</ul></body></html>
                """);
        file("hugo/content/archive.md", "---\ntitle: Archive\ntype: archive\n---\n");
        file("hugo/layouts/_default/rss.xml", """
                <?xml version="1.0"?><rss version="2.0"><channel><title>Corpus</title>{{ range first 20 .Site.RegularPages }}
                <item><title>{{ .Title }}</title><link>{{ .Permalink }}</link></item>{{ end }}</channel></rss>
                """);
        file("hugo/layouts/_default/sitemap.xml", """
                <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{{ range .Site.RegularPages }}
                <url><loc>{{ .Permalink }}</loc><lastmod>{{ .Date.Format "2006-01-02" }}</lastmod></url>{{ end }}</urlset>
                """);
    }

    private void file(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
