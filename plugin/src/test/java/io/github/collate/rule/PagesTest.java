package io.github.collate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.rule.RenderedPage.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private static Pages pages(String host) {
        return new Examination().host(host)
                .page("index.html", Role.LIST, "<p id=start></p>")
                .page("essays/a.html", Role.READING, "<a name=old></a><p id=\"ümlaut\"></p><p id=twice></p><p id=twice></p>")
                .page("essays/b/index.html", Role.READING, "<p id=x></p>")
                .file("my notes.pdf").pages();
    }

    private static Pages.Target target(String link) {
        Pages pages = pages("https://Example.org/site/");
        RenderedPage page = pages.all().stream().filter(each -> each.path().equals("essays/a.html")).findFirst().orElseThrow();
        return pages.target(page, link);
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = true, value = {
        "'', essays/a.html", "#, essays/a.html", "#top, essays/a.html", "#TOP, essays/a.html", "#old, essays/a.html",
        "#twice, essays/a.html", "#%C3%BCmlaut, essays/a.html", "#ümlaut, essays/a.html", "a.html, essays/a.html",
        "./a.html?print=1#old, essays/a.html", "?print=1, essays/a.html", "../, index.html", "../index.html#start, index.html",
        "b/, essays/b/index.html", "b, essays/b/index.html", "b/#x, essays/b/index.html", "../essays/../my%20notes.pdf#page=2, my notes.pdf",
        "/site/, index.html", "/site, index.html", "/site/essays/a.html, essays/a.html", "https://example.org/site/essays/a.html#old, essays/a.html",
        "http://EXAMPLE.org/site, index.html", "//example.org/site/essays/b/, essays/b/index.html", "a.html#:~:text=some, essays/a.html",
        "' a.html ', essays/a.html"})
    void linksWithinTheSiteAreFollowed(String link, String path) {
        assertThat(target(link).fault()).isEmpty();
        assertThat(target(link).path()).contains(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "https://example.org/sites/x", "https://other.org/site/x", "//other.org/x",
        "mailto:a@example.org", "tel:+1", "javascript:void(0)", "data:image/png;base64,xx", "https://example.org:8080/site/x"})
    void linksOutOfTheSiteAreNotAskedFor(String link) {
        assertThat(target(link)).isEqualTo(Pages.Target.OUTSIDE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "c.html | \"c.html\" leads nowhere: the site has no essays/c.html. Did you mean \"essays/a.html\"?",
        "A.html | \"A.html\" leads nowhere: the site has no essays/A.html. Did you mean \"essays/a.html\"?",
        "../../x | \"../../x\" leads out of the site: it climbs above the root.",
        "/essays/a.html | \"/essays/a.html\" leads out of the site, which lies under /site/. Write the path from the page, or from the site's root with content.rootpath.",
        "a%2.html | \"a%2.html\" is no address: a % must be followed by two digits of a character.",
        "%FF.html | \"%FF.html\" is no address: a % must be followed by two digits of a character.",
        "#y | \"#y\" leads to essays/a.html, but nothing there has the id \"y\". Known: old, twice, ümlaut.",
        "https://example.org/site/gone | \"https://example.org/site/gone\" leads nowhere: the site has no gone."})
    void linksThatLeadNowhereAreToldWhy(String link, String fault) {
        assertThat(target(link).fault()).isEqualTo(fault);
        assertThat(target(link).path()).isEmpty();
    }

    @Test
    void theBaseOfAPageIsItsLinksBase() {
        Pages pages = pages("https://example.org/site");
        RenderedPage missing = Pages.read("404.html", Role.MISSING, java.util.Optional.empty(),
                io.github.collate.text.Position.ofFile("templates/404.ftlh"), "<base href=\"/site/\"><a href=\"essays/a.html\">a</a>");

        assertThat(pages.target(missing, "essays/a.html").path()).contains("essays/a.html");
        assertThat(pages.target(missing, "#start").path()).contains("index.html");
        assertThat(pages.target(missing, "a.html").isBroken()).isTrue();
    }

    @Test
    void aSiteAtTheRootOfItsHostMayBeLinkedFromTheRoot() {
        Pages pages = pages("https://example.org");
        RenderedPage page = pages.all().iterator().next();

        assertThat(pages.target(page, "/essays/a.html").path()).contains("essays/a.html");
        assertThat(pages.target(page, "https://example.org").path()).contains("index.html");
        assertThat(pages.target(page, "/x").isBroken()).isTrue();
    }

    @Test
    void aFileWhoseNameHoldsACodeIsToldApart() {
        Pages pages = new Examination().page("a.html", Role.READING, "").page("%C3%BC.html", Role.READING, "").pages();

        assertThat(pages.target("a.html", "", "%C3%BC.html").fault()).contains("the file's own name is \"%C3%BC.html\"");
    }
}
