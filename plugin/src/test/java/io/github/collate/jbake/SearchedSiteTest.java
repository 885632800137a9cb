package io.github.collate.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.browser.Browser;
import io.github.collate.browser.ServedSite;
import io.github.collate.search.Entry;
import io.github.collate.search.Index;
import io.github.collate.search.Shelf;
import io.github.collate.search.Wanted;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The search of the site at the root of this repository, to which a page with a wicked title was added. */
class SearchedSiteTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String WICKED = "<img src=x onerror=\"document.title='taken'\"> Quokka";

    @TempDir
    private static Path folder;

    private static ServedSite served;
    private static Path site;

    @BeforeAll
    static void bake() throws IOException {
        for (String part : List.of("assets", "content", "data", "templates", "jbake.properties")) {
            copy(ROOT, part, folder);
        }
        Files.writeString(folder.resolve("content/quokka.md"), "title=" + WICKED + "\ntype=page\nstatus=published\n~~~~~~\n"
                + "A quokka says `</script><script>document.title='taken'</script>`.\n");
        Files.writeString(folder.resolve("content/secret.md"), "title=Wombat\ntype=page\nstatus=draft\n~~~~~~\nA wombat.\n");
        served = new ServedSite("/REPO/");
        site = folder.resolve("target/site");
        assertThat(TestSite.report(bake(Map.of("site.host", served.root().toString().replaceAll("/$", ""))))).doesNotContain("  error  ");
        served.serve(site);
    }

    private static Outcome bake(Map<String, String> overrides) throws IOException {
        return new Oven().bake(new Order(folder, site, folder.resolve("target/collate"), Map.of(), overrides,
                LocalDate.of(2026, 11, 23), Instant.parse("2026-11-23T12:00:00Z"), false));
    }

    private static void copy(Path from, String part, Path to) throws IOException {
        if (!Files.exists(from.resolve(part))) {
            return;
        }
        try (Stream<Path> files = Files.walk(from.resolve(part))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void theIndexIsSmall() throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.list(site.resolve("search"))) {
            for (Path file : files.toList()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
                    zip.write(Files.readAllBytes(file));
                }
                bytes += out.size();
            }
        }
        assertThat(bytes).isBetween(10_000L, 150_000L);
    }

    @Test
    void essaysSubjectsAttributesAndSourcesAreFoundWithTheirKind() {
        try (Browser browser = Browser.open(1280, 900)) {
            assertThat(search(browser, "Dreamina")).startsWith("Dreamina subject");
            assertThat(search(browser, "closed communities")).startsWith("Did the closed AI communities fail? essay");
            assertThat(browser.all("#results p mark")).isNotEmpty();
            assertThat(search(browser, "back on day 30")).startsWith("Back on day 30 attribute");
            assertThat(search(browser, "Sherwood")).contains(" source");
        }
    }

    @Test
    void aSlipOfTheFingerIsForgiven() {
        try (Browser browser = Browser.open(1280, 900)) {
            for (String slip : List.of("retentoin", "retenton", "retenttion", "ertention", "ret\u00e9ntion")) {
                assertThat(search(browser, slip)).as(slip).isNotEmpty();
                assertThat(browser.all("#results mark")).as(slip).extracting(mark -> mark.getText().toLowerCase(Locale.ROOT)).contains("retention");
            }
            assertThat(search(browser, "dreamnia")).startsWith("Dreamina subject");
            assertThat(search(browser, "xyzzyplugh")).isEmpty();
            assertThat(browser.find("#found").getText()).isEqualTo("Nothing found.");
            assertThat(browser.find("#nothing").getText()).startsWith("Try fewer words");
            assertThat(browser.all("#nothing a")).extracting(WebElement::getText).contains("list of essays", "Platforms");
            assertThat(search(browser, "retenton")).isNotEmpty();
            assertThat(browser.find("#found").getText()).contains("No page has “retenton”; this is for “retention”");
            assertThat(browser.find("#nothing").isDisplayed()).isFalse();
        }
    }

    @Test
    void aNameInTwoWordsIsFoundInOneAndANumberIsNoBeginning() {
        try (Browser browser = Browser.open(1280, 900)) {
            assertThat(search(browser, "tik tok")).startsWith("TikTok subject");
            assertThat(browser.find("#found").getText()).doesNotContain("No page has");
            assertThat(search(browser, "back on day 30")).startsWith("Back on day 30 attribute");
            assertThat(browser.all("#results mark")).extracting(WebElement::getText).contains("30").doesNotContain("300");
        }
    }

    /**
     * Lucene puts words in the order of their code points, the browser compares units of UTF-16: a letter beyond 16 bits is two of them, which come before the
     * last of those within.
     */
    @Test
    void wordsOfLettersBeyondSixteenBitsAreFoundAmongAllOthers() throws IOException {
        StringBuilder deseret = new StringBuilder();
        for (int word = 0; word < 4_000; word++) {
            deseret.append(' ');
            for (int rest = word + 40_000; rest > 0; rest /= 40) {
                deseret.appendCodePoint(0x10428 + rest % 40);
            }
        }
        Path wide = folder.resolve("wide");
        for (String part : List.of("search.html", "css", "js")) {
            copy(site, part, wide);
        }
        index(new Entry("Beyond", "beyond.html", "essay", List.of(), "lion \uFA0E" + deseret), wide);
        assertThat(Files.readString(wide.resolve("search/index.js"))).as("a file of words that begins beyond 16 bits").contains(",\"\ud801");
        try (ServedSite other = new ServedSite("/WIDE/").serve(wide); Browser browser = Browser.open(1280, 900)) {
            for (String word : List.of("lion", "\uFA0E", deseret.substring(1, 7), deseret.substring(deseret.lastIndexOf(" ") + 1))) {
                assertThat(search(other, browser, word)).as(word).isEqualTo("Beyond essay");
                assertThat(browser.find("#found").getText()).as(word).isEqualTo("1 page.");
            }
        }
    }

    private static void index(Entry page, Path wide) throws IOException {
        Index.Hands alone = new Index.Hands() {
            @Override
            public <A, B> List<B> map(List<A> items, Function<A, B> step) {
                return items.stream().map(step).toList();
            }
        };
        try (Index index = Index.open(folder.resolve("wide index"), "", true)) {
            index.hold(List.of(new Wanted(page.href(), "", () -> page)), alone);
            index.write("search/", new WrittenFiles(wide));
        }
    }

    /** A shelf that was empty. */
    private record WrittenFiles(Path folder) implements Shelf {

        @Override
        public boolean has(String path, String print) {
            return false;
        }

        @Override
        public void keep(String path) {
            throw new AssertionError(path);
        }

        @Override
        public void put(String path, String print, String text) {
            try {
                Files.createDirectories(folder.resolve(path).getParent());
                Files.writeString(folder.resolve(path), text);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    @Test
    void fewPagesAreFollowedByThoseThatLackAWordAndSayWhich() {
        try (Browser browser = Browser.open(1280, 900)) {
            assertThat(search(browser, "quokka tiktok ")).contains("TikTok subject");
            assertThat(browser.all("#results .lacking")).extracting(WebElement::getText).contains("Without “quokka”.", "Without “tiktok”.");
        }
    }

    @Test
    void aTitleIsNeverReadAsHtmlAndDraftsAreNotFound() {
        try (Browser browser = Browser.open(1280, 900)) {
            assertThat(search(browser, "quokka")).startsWith(WICKED);
            assertThat(browser.all("#results img, #results script")).isEmpty();
            assertThat(browser.run("return document.title")).isNotEqualTo("taken");
            assertThat(browser.find("#results p").getText()).contains("</script>");
            assertThat(search(browser, "wombat")).isEmpty();
        }
    }

    @Test
    void keysLeadToTheSearchThroughItsResultsAndBack() {
        try (Browser browser = Browser.open(390, 800)) {
            browser.visit(served.root() + "platforms/tiktok.html");
            browser.find("body").sendKeys("/");
            browser.await("the search is open", "return location.pathname.endsWith('/REPO/search.html') && document.activeElement.id === 'q'");
            browser.press("creator / pay");
            assertThat(browser.find("#q").getDomProperty("value")).as("a slash is a letter here").isEqualTo("creator / pay");
            browser.await("results", "return document.querySelectorAll('#results li').length > 1 && location.search === '?q=creator%20%2F%20pay'");
            browser.press(Keys.ARROW_DOWN);
            browser.press(Keys.ARROW_DOWN);
            assertThat(browser.run("return [...document.querySelectorAll('#results a')].indexOf(document.activeElement)")).isEqualTo(1L);
            browser.press(Keys.ESCAPE);
            assertThat(browser.run("return document.activeElement.id")).isEqualTo("q");
            browser.press(Keys.ENTER);
            browser.await("the first result", "return document.activeElement === document.querySelector('#results a')");
            String first = browser.find("#results a").getDomProperty("href");
            browser.press(Keys.ENTER);
            browser.await("its page", "return location.href === arguments[0]", first);
        }
    }

    @Test
    void itWorksFromAFolder() {
        try (Browser browser = Browser.open(1280, 900)) {
            browser.visit(site.resolve("search.html").toUri() + "?q=dreamina");
            browser.await("results", "return document.querySelectorAll('#results li').length > 0");
            assertThat(browser.find("#results a").getText()).isEqualTo("Dreamina");
        }
    }

    @Test
    void withoutScriptsItSaysWhereElseToLook() {
        try (Browser browser = Browser.withoutJavaScript(1280, 900)) {
            browser.visit(served.root() + "search.html");
            assertThat(browser.find("noscript").getText()).startsWith("This search needs JavaScript.");
            assertThat(browser.all("noscript a")).extracting(WebElement::getText).contains("list of essays", "tags", "Platforms");
        }
    }

    @Test
    void aSiteMayDoWithoutIt() throws IOException {
        Path other = folder.resolve("target/other");
        Path settings = folder.resolve("jbake.properties");
        Files.writeString(settings, Files.readString(settings) + "\nrender.search=false\n");
        Outcome outcome = new Oven().bake(new Order(folder, other, folder.resolve("target/work"), Map.of(), Map.of(),
                LocalDate.of(2026, 11, 23), Instant.parse("2026-11-23T12:00:00Z"), false));

        assertThat(TestSite.report(outcome)).doesNotContain("  error  ");
        assertThat(other.resolve("search.html")).doesNotExist();
        assertThat(other.resolve("search")).doesNotExist();
    }

    /** The titles and kinds of what is found, a line each. */
    private static String search(Browser browser, String words) {
        return search(served, browser, words);
    }

    private static String search(ServedSite where, Browser browser, String words) {
        browser.visit(where.root() + "search.html?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        browser.await("an answer", "return document.getElementById('found').textContent !== ''");
        return String.join("\n", browser.all("#results li").stream()
                .map(item -> item.findElement(By.cssSelector("a")).getText() + " "
                        + item.findElement(By.cssSelector(".kind")).getText()).toList());
    }
}
