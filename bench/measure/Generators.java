import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The generators that this machine has, for the sites of a corpus. */
final class Generators {

    private static final String JVM = "-XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=15 -XX:+UseSerialGC -XX:-UsePerfData -XX:MetaspaceSize=128m";

    private final Options options;
    private final Path bench;
    private final Map<String, String> absent = new TreeMap<>();

    /** @param bench the folder of this benchmark in the repository */
    Generators(Options options, Path bench) {
        this.options = options;
        this.bench = bench;
    }

    /** Who cannot be measured here, by id, and what would have to be done. */
    Map<String, String> absent() {
        return absent;
    }

    /** Asks for each program; Eleventy is installed with npm into the work folder, and only there. */
    void look() throws IOException, InterruptedException {
        if (Program.says(List.of("hugo", "version")).isEmpty()) {
            absent.put("hugo", "hugo is not on the path (Debian: apt-get install hugo)");
        }
        if (options.only().contains("jekyll") && Program.says(List.of("jekyll", "--version")).isEmpty()) {
            absent.put("jekyll", "jekyll is not on the path (Debian: apt-get install jekyll)");
        }
        if (!options.only().contains("eleventy")) {
            return;
        }
        if (Program.says(List.of("npm", "--version")).isEmpty()) {
            absent.put("eleventy", "npm is not on the path (Debian: apt-get install npm)");
        } else if (!Files.exists(eleventy())) {
            Path folder = options.work().resolve("eleventy");
            Files.createDirectories(folder);
            Files.copy(bench.resolve("sites/eleventy/package.json"), folder.resolve("package.json"));
            System.err.println("Installing Eleventy with npm into " + folder);
            try {
                Program.run(List.of("npm", "install", "--no-package-lock", "--no-audit", "--no-fund"), folder);
            } catch (Program.Failed failed) {
                absent.put("eleventy", "npm could not install it: " + failed.getMessage());
            }
        }
    }

    private Path archive() {
        return options.work().resolve("classes.jsa");
    }

    /** Has Java keep the classes that a bake loads, ready to use; they are those of Maven and of the plugin, whatever the site. */
    void archiveClasses(Path corpus) throws IOException, InterruptedException {
        if (options.only().contains("archive")) {
            Files.deleteIfExists(archive());
            Generator maker = collate("archive", "", corpus.resolve("archive"), JVM,
                    "-XX:ArchiveClassesAtExit=" + archive() + " -Xlog:cds=off -Xlog:cds+dynamic=off", edit -> corpus, edit -> "index.html");
            maker.clean();
            maker.run();
        }
    }

    private Path eleventy() {
        return options.work().resolve("eleventy/node_modules/@11ty/eleventy/cmd.cjs");
    }

    /** Those that are wanted and there, for a folder that {@code Corpus.java} wrote. */
    List<Generator> essays(Path corpus, int essays) throws IOException {
        int number = essays / 2;
        String path = "posts/" + number / 1000 + "/essay-" + number;
        String dated = LocalDate.of(2000, 1, 1).plusDays(number) + "-essay-" + number + ".md";
        Function<Edit, String> page = edit -> edit == Edit.DATA ? "tags/tag-7.html" : path + ".html";
        List<Generator> all = new ArrayList<>();
        Function<Edit, Path> jbake = files(corpus.resolve("jbake"), "content/" + path + ".md", "data/notes.yaml", "templates/post.ftl");
        all.add(collate("collate", "Collate", corpus.resolve("collate"), JVM, "", jbake, page));
        all.add(collate("archive", "Collate, class archive", corpus.resolve("archive"), JVM + " -XX:SharedArchiveFile=" + archive(), "",
                jbake, page));
        all.add(collate("bare", "Collate, no jvm.config", corpus.resolve("bare"), "", "", jbake, page));
        if (essays <= options.stockLimit()) {
            all.add(maven("stock", "stock JBake", corpus.resolve("stock"), "", "", jbake, page));
        }
        all.add(hugo(corpus.resolve("hugo"), files(corpus.resolve("hugo"), "content/" + path + ".md", "data/notes.yaml",
                "layouts/_default/single.html"), page));
        Path eleventy = corpus.resolve("eleventy");
        all.add(new Generator("eleventy", "Eleventy", eleventy, List.of(eleventy.resolve("_site"), eleventy.resolve(".cache")),
                eleventy.resolve("_site"), List.of("node", eleventy().toString(), "--quiet"), Map.of(),
                files(eleventy, "content/" + path + ".md", "_data/notes.json", "_includes/post.njk"), page));
        Path jekyll = corpus.resolve("jekyll");
        all.add(new Generator("jekyll", "Jekyll", jekyll, List.of(jekyll.resolve("_site"), jekyll.resolve(".jekyll-cache")),
                jekyll.resolve("_site"), List.of("jekyll", "build", "--quiet"), Map.of(),
                files(jekyll, "_posts/" + dated, "_data/notes.yaml", "_layouts/post.html"), page));
        return wanted(all);
    }

    /** Those for a folder that {@code Subjects.java} wrote. */
    List<Generator> subjects(Path corpus) throws IOException {
        Function<Edit, Path> jbake = edit -> corpus.resolve("jbake/data/things/thing-7.yaml");
        Function<Edit, Path> hugo = edit -> corpus.resolve("hugo/data/things/thing-7.yaml");
        return wanted(List.of(collate("collate", "Collate", corpus.resolve("collate"), JVM, "", jbake, edit -> "things/thing-7.html"),
                hugo(corpus.resolve("hugo"), hugo, edit -> "things/thing-7.html")));
    }

    /** Collate in a heap of a given size, such as {@code -Xmx512m}. */
    Generator heap(Path corpus, String heap) throws IOException {
        return collate("collate", "Collate " + heap, corpus.resolve("collate"), JVM, heap, edit -> corpus, edit -> "index.html");
    }

    private List<Generator> wanted(List<Generator> all) {
        return all.stream().filter(each -> options.only().contains(each.id()) && !absent.containsKey(each.id())).toList();
    }

    private Generator hugo(Path site, Function<Edit, Path> files, Function<Edit, String> page) {
        return new Generator("hugo", "Hugo", site, List.of(site.resolve("public"), site.resolve("resources")), site.resolve("public"),
                List.of("hugo", "--quiet"), Map.of(), files, page);
    }

    private Generator collate(String id, String title, Path project, String jvm, String heap, Function<Edit, Path> files,
            Function<Edit, String> page) throws IOException {
        if (!id.equals("collate")) {
            Files.createDirectories(project);
            Files.writeString(project.resolve("pom.xml"), Files.readString(project.resolveSibling("collate").resolve("pom.xml")));
        }
        return maven(id, title, project, jvm, heap, files, page);
    }

    /** Each project has a {@code .mvn} of its own; otherwise Maven would take that of a folder above. */
    private Generator maven(String id, String title, Path project, String jvm, String heap, Function<Edit, Path> files,
            Function<Edit, String> page) throws IOException {
        Files.createDirectories(project.resolve(".mvn"));
        Files.writeString(project.resolve(".mvn/jvm.config"), jvm);
        List<String> command = new ArrayList<>(List.of("mvn", "-o", "-q", "-B"));
        command.addAll(options.maven());
        command.add("jbake:generate");
        Path target = project.resolve("target");
        return new Generator(id, title, project, List.of(target), target.resolve("site"), command,
                Map.of("MAVEN_OPTS", heap, "JAVA_TOOL_OPTIONS", ""), files, page);
    }

    private static Function<Edit, Path> files(Path site, String essay, String data, String template) {
        return edit -> site.resolve(edit == Edit.DATA ? data : edit == Edit.TEMPLATE ? template : essay);
    }
}
