package io.github.collate.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.browser.Browser;
import io.github.collate.browser.ServedSite;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The ranking of the site at the root of this repository, as readers meet it. */
class RankedSiteTest {

    private static final String PAGE = "platforms/rankings/generators.html";

    @TempDir
    private static Path folder;

    private static ServedSite served;

    @BeforeAll
    static void bake() throws IOException {
        served = new ServedSite("/REPO/");
        Path site = folder.resolve("site");
        Outcome outcome = new Oven().bake(new Order(Path.of("..").toAbsolutePath().normalize(), site, folder.resolve("work"), Map.of(),
                Map.of("site.host", served.root().toString().replaceAll("/$", "")), LocalDate.of(2026, 11, 23),
                Instant.parse("2026-11-23T12:00:00Z"), false));
        assertThat(TestSite.report(outcome)).doesNotContain("  error  ");
        served.serve(site);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void thePageIsWholeWithoutScripts() throws IOException {
        Document page = Jsoup.connect(served.root() + PAGE).get();

        assertThat(page.select("#ranks tbody tr")).hasSize(7);
        assertThat(page.select(".scored tbody td a[href^=../../platforms/]")).hasSize(21);
        assertThat(page.select("#weighing input:not([hidden])")).isEmpty();
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(served.root() + PAGE);
        assertThat(page.select("script[type=application/ld+json]").html()).contains("BreadcrumbList", "Platforms");
        assertThat(Jsoup.connect(served.root() + "platforms/index.html").get().select("a[href$=rankings/generators.html]")).isNotEmpty();
        assertThat(Jsoup.connect(served.root() + "platforms/attributes/price_entry.html").get().select("a[href$=rankings/generators.html]"))
                .isNotEmpty();
        assertThat(Jsoup.connect(served.root() + "sitemap.xml").ignoreContentType(true).get().text()).contains(PAGE);
    }

    @Test
    void theReadersArithmeticIsThatOfTheBake() {
        List<String> baked;
        try (Browser plain = Browser.withoutJavaScript(1280, 900)) {
            plain.visit(served.root() + PAGE);
            baked = rows(plain);
        }
        try (Browser browser = Browser.open(1280, 900)) {
            browser.visit(served.root() + PAGE + "#weights=audio:10");
            assertThat(rows(browser)).isNotEqualTo(baked);
            browser.find("#reset").click();
            assertThat(rows(browser)).isEqualTo(baked);
            assertThat(browser.address()).doesNotContain("#");
        }
    }

    @Test
    void aLinkShowsTheWeightsThatItNames() {
        try (Browser browser = Browser.open(390, 900)) {
            browser.visit(served.root() + PAGE + "#weights=max_clip:0,audio:0");

            assertThat(rows(browser)).contains("1–3 Gemini 0.60", "2–4 Hailuo 0.50", "2–4 Luma Dream Machine 0.50", "1–7 Pika 0.00–1.00");
            assertThat(browser.find("#weighing tr:last-child .share").getText()).startsWith("100 %");
        }
    }

    @Test
    void weightsMoveByKeyboardAndTheOrderIsTold() {
        try (Browser browser = Browser.open(1280, 900)) {
            browser.visit(served.root() + PAGE);
            WebElement price = browser.find("[name=price_entry]");
            price.sendKeys(Keys.ARROW_RIGHT);

            assertThat(browser.address()).endsWith("#weights=price_entry:2.1");
            assertThat(browser.find("#told").getDomProperty("textContent")).startsWith("Order at these weights: ").contains("Kling");
            price.sendKeys(Keys.HOME);
            browser.find("[name=audio]").sendKeys(Keys.HOME);
            browser.find("[name=max_clip]").sendKeys(Keys.HOME);
            assertThat(browser.find("#nothing").isDisplayed()).isTrue();
        }
    }

    private static List<String> rows(Browser browser) {
        return browser.all("#ranks tbody tr").stream().map(row -> text(row, ".place") + " " + text(row, "th") + " " + text(row, ".score")).toList();
    }

    private static String text(WebElement row, String selector) {
        return row.findElement(By.cssSelector(selector)).getText();
    }
}
