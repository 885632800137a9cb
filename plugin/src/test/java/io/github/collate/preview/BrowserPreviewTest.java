package io.github.collate.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.browser.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The preview as an author sees it. */
class BrowserPreviewTest {

    private static final String PANEL = "return document.querySelector('collate-preview').shadowRoot.querySelector('#problems:not([hidden]) #panel')";
    private static final String LISTENS = "return document.querySelector('collate-preview') !== null && document.readyState === 'complete'";

    @TempDir
    private Path folder;
    private LiveSite site;
    private Browser browser;

    @BeforeEach
    void open() throws IOException, PortTaken {
        browser = Browser.open(1000, 800);
        site = LiveSite.open(folder);
    }

    @AfterEach
    void close() throws IOException, InterruptedException {
        if (browser != null) {
            browser.close();
        }
        if (site != null) {
            site.close();
        }
    }

    private void visit(String path) {
        browser.visit(site.at(path));
        browser.await("the page listens", LISTENS);
        browser.run("window.here = true");
    }

    @Test
    void anEditReloadsThePageAndKeepsItsPlace() throws IOException {
        visit("first.html");
        browser.run("scrollTo(0, 700)");
        site.write("content/first.md", LiveSite.post("First", "published", "Hello again."));
        browser.await("the new text", "return document.body.innerText.includes('Hello again.')");
        browser.await("the old place", "return scrollY === 700");
        assertThat(browser.run("return window.here === undefined")).isEqualTo(true);
    }

    @Test
    void anEditOfAnotherPageLeavesThisOneAlone() throws IOException {
        visit("first.html");
        site.write("content/second.md", LiveSite.post("Second", "published", "Other."));
        site.write("assets/css/a.css", "h1 { color: rgb(7, 8, 9) }");
        browser.await("the style that was written after it",
                "return getComputedStyle(document.querySelector('h1')).color === 'rgb(7, 8, 9)'");
        assertThat(browser.run("return window.here")).isEqualTo(true);
    }

    @Test
    void aStyleIsSwappedWithoutAReload() throws IOException {
        visit("first.html");
        browser.run("scrollTo(0, 700)");
        site.write("assets/css/a.css", "@import 'b.css'; h1 { color: rgb(4, 5, 6) }");
        browser.await("the new style", "return getComputedStyle(document.querySelector('h1')).color === 'rgb(4, 5, 6)'");
        assertThat(browser.run("return window.here && scrollY")).isEqualTo(700L);
        browser.await("the old style gone", "return document.querySelectorAll('link[rel=stylesheet]:not([data-collate-marks])').length === 1");
    }

    @Test
    void aStyleThatChangesWhileItIsSwappedLeavesOneBehind() throws IOException {
        visit("first.html");
        for (int i = 10; i < 16; i++) {
            site.write("assets/css/a.css", "h1 { color: rgb(" + i + ", 0, 0) }");
            browser.await("the style", "return getComputedStyle(document.querySelector('h1')).color === 'rgb(" + i + ", 0, 0)'");
        }
        browser.await("one style", "return document.querySelectorAll('link[rel=stylesheet]:not([data-collate-marks])').length === 1");
        assertThat(browser.run("return window.here")).isEqualTo(true);
    }

    @Test
    void anImportedStyleIsSwappedToo() throws IOException {
        visit("first.html");
        site.write("assets/css/b.css", "body { min-height: 6000px }");
        browser.await("the new style", "return getComputedStyle(document.body).minHeight === '6000px'");
        assertThat(browser.run("return window.here")).isEqualTo(true);
    }

    @Test
    void problemsLieOverThePageUntilTheyAreMended() throws IOException {
        visit("first.html");
        String template = Files.readString(folder.resolve("templates/post.ftl"));
        site.write("templates/post.ftl", template.replace("</@f.page>", "\n${content.nothing}</@f.page>"));
        browser.await("the panel", PANEL + " !== null");
        assertThat((String) browser.run(PANEL + ".innerText")).contains("templates/post.ftl:2:3", "2  ${content.nothing}");
        assertThat(browser.run("return window.here && document.querySelector('h1').innerText")).isEqualTo("First");
        site.write("templates/post.ftl", template);
        browser.await("no panel", PANEL + " === null");
        assertThat(browser.run("return window.here")).isEqualTo(true);
    }

    @Test
    void thePanelIsHiddenByEscapeAndComesWithTheNextFault() throws IOException {
        visit("first.html");
        site.write("content/second.md", "nothing at all");
        browser.await("the panel", PANEL + " !== null");
        browser.press(Keys.ESCAPE);
        browser.await("no panel", PANEL + " === null");
        site.write("content/second.md", "nothing at all\nand more");
        browser.await("the panel again", PANEL + " !== null");
    }

    @Test
    void aPageThatIsLoadedWhileTheSiteIsBrokenShowsItWithoutScriptToo() throws IOException {
        visit("first.html");
        site.write("content/second.md", "nothing at all");
        browser.await("the panel", PANEL + " !== null");
        visit("second.html");
        assertThat(browser.run(PANEL + " !== null")).isEqualTo(true);
        try (Browser plain = Browser.withoutJavaScript(800, 600)) {
            plain.visit(site.at("second.html"));
            assertThat(plain.find("collate-preview").getShadowRoot().findElement(By.cssSelector("#panel")).getText())
                    .contains("content/second.md");
        }
    }

    @Test
    void draftsAreShownAndMarked() throws IOException {
        visit("index.html");
        String marked = "return [...document.querySelectorAll('a[data-collate-draft]')].map(a => a.innerText).join()";
        browser.await("the mark", marked + " === 'Third'");
        browser.await("the word behind it", "return getComputedStyle(document.querySelector('a[data-collate-draft]'), '::after').content === '\" Draft\"'");
        visit("third.html");
        String draft = "return !document.querySelector('collate-preview').shadowRoot.getElementById('draft').hidden";
        browser.await("the mark of the page", draft);
        assertThat(browser.run(marked)).as("a page's links within itself").isEqualTo("");
        site.write("content/third.md", LiveSite.post("Third", "published", "Not yet."));
        browser.await("no mark", draft + " === false");
    }

    @Test
    void aPageThatIsNotThereYetAppears() throws IOException {
        visit("fourth.html");
        assertThat(browser.find("#lost").getText()).isEqualTo("Lost");
        site.write("content/fourth.md", LiveSite.post("Fourth", "published", "Here."));
        browser.await("the page", "return document.querySelector('h1')?.innerText === 'Fourth'");
    }
}
