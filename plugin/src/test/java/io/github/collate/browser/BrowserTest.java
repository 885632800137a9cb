package io.github.collate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BrowserTest {

    private static final String PAGE = page("<p id=a>plain</p><script>document.getElementById('a').textContent = 'scripted'</script>");

    @Test
    void aPhoneIsAsNarrowAsAsked() {
        try (Browser browser = Browser.open(390, 844)) {
            browser.visit(page("<p>x"));
            assertThat(browser.run("return innerWidth")).isEqualTo(390L);
        }
    }

    @Test
    void scriptsRunOnlyForReadersWhoAllowThem() {
        try (Browser browser = Browser.open(800, 600)) {
            browser.visit(PAGE);
            assertThat(browser.find("#a").getText()).isEqualTo("scripted");
        }
        try (Browser browser = Browser.withoutJavaScript(800, 600)) {
            browser.visit(PAGE);
            assertThat(browser.find("#a").getText()).isEqualTo("plain");
        }
    }

    @Test
    void coloursAreThoseTheReaderPrefers() {
        try (Browser browser = Browser.open(800, 600)) {
            browser.visit(page("<p>x"));
            browser.prefer("dark");
            assertThat(browser.run("return matchMedia('(prefers-color-scheme: dark)').matches")).isEqualTo(true);
            browser.prefer("light");
            assertThat(browser.run("return matchMedia('(prefers-color-scheme: dark)').matches")).isEqualTo(false);
        }
    }

    private static String page(String body) {
        return "data:text/html;charset=utf-8," + URLEncoder.encode("<!doctype html>" + body, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
