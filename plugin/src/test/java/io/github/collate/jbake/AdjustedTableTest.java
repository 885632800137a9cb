package io.github.collate.jbake;

import static io.github.collate.jbake.TestSite.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.browser.Browser;
import io.github.collate.browser.ServedSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Adjusts comparison tables as readers do, in a real browser. */
class AdjustedTableTest {

    private static final int MANY = 60;

    private static final String HEADS = "return [...document.querySelectorAll('tbody th')].map(head => head.textContent)";
    private static final String REST = "return !document.querySelector('.moving, .later, .part')";

    private static final String LOOKS = """
            const done = arguments[arguments.length - 1], table = document.querySelector('.comparison table');
            const rows = () => [...table.querySelectorAll('tbody tr:not(.group)')];
            const skipped = row => !row.cells[1].checkVisibility({contentVisibilityAuto: true});
            const box = node => node.getBoundingClientRect();
            const looks = {
                window: () => [rows().filter(row => box(row).top < innerHeight && skipped(row)).length,
                    rows().some(row => box(row).top > innerHeight && box(row).top < 1.4 * innerHeight && skipped(row))],
                turned: () => [[...rows()[0].cells].slice(1).every((cell, i) => Math.abs(box(cell).left - box(table.tHead.rows[0].cells[i + 1]).left) < 1),
                    rows()[0].cells.length < 30],
                paper: () => {
                    const open = document.querySelector('.card').checkVisibility({contentVisibilityAuto: true});
                    dispatchEvent(new Event('beforeprint'));
                    return [open, document.querySelectorAll('.later, .part').length, Math.min(...rows().map(row => row.cells.length)) - 1];
                },
            };
            setTimeout(() => {
                eval(arguments[0]);
                if (arguments[1] === 'turned') done(looks.turned());
                requestAnimationFrame(() => {
                    const {port1, port2} = new MessageChannel();
                    port1.onmessage = () => done(looks[arguments[1]]());
                    port2.postMessage(0);
                });
            }, 300);
            """;

    @TempDir
    private static Path folder;

    private static ServedSite served;
    private static Browser browser;

    @BeforeAll
    static void bake() throws IOException {
        TestSite site = site();
        assertThat(report(site.bake())).doesNotContain("  error  ");
        browser = Browser.open(1280, 900);
        served = new ServedSite("/sub/");
        served.serve(site.output());
    }

    @AfterAll
    static void stop() {
        if (served != null) {
            browser.close();
            served.close();
        }
    }

    @BeforeEach
    void asOnADesk() {
        browser.resize(1280, 900);
    }

    private static TestSite site() {
        TestSite site = new TestSite(folder)
                .file("content/first.md", TestSite.post("First", "2026-01-01", "Hello."))
                .file("data/sources/all.yaml", "s: {title: Source S, URL: \"https://example.org/s\"}\n")
                .file("data/things/_collection.yaml", """
                        title: Things
                        singular: thing
                        order: [a, b, c, d, e]
                        groups: {one: {title: Group one}, two: {title: Group two}}
                        attributes:
                          size: {title: Size, group: one, type: number, basis: by hand, better: higher}
                          born: {title: Born, group: one, type: date}
                          maker: {title: Maker, group: two, type: text}
                          open: {title: Open, group: two, type: yes-no}
                        comparisons: [{subjects: [a, c], verdict: C is larger.}]
                        """)
                .file("data/things/a.yaml", "title: A\ntags: [red]\nsource: s\nfacts: {size: 9, born: 2020, maker: Us, open: yes}\n")
                .file("data/things/b.yaml", "title: B\ntags: [red, blue]\nsource: s\nfacts: {size: {unknown: true}, born: 2020-05, maker: Us, open: yes}\n")
                .file("data/things/c.yaml", "title: C\ntags: [blue]\nsource: s\nfacts: {size: 100, born: 2020, maker: Them, open: yes}\n")
                .file("data/things/d.yaml", "title: D\nsource: s\nfacts: {size: {value: 500, basis: by eye}, maker: Us, open: yes}\n")
                .file("data/things/e.yaml", "title: E\nsource: s\nfacts: {size: 20, maker: Us, open: yes}\n")
                .file("data/many/_collection.yaml", "title: Many\nsingular: one\ngroups: {main: {title: Main}}\nattributes:\n"
                        + IntStream.range(10, 40).mapToObj(i -> "  a" + i + ": {title: Attribute " + i + ", group: main, type: integer}\n")
                                .collect(Collectors.joining()));
        for (int i = 0; i < MANY; i++) {
            int subject = i;
            site.file("data/many/m" + i + ".yaml", "title: M" + i + "\nsource: s\nfacts:\n" + IntStream.range(10, 40)
                    .mapToObj(a -> "  a" + a + ": {value: " + (subject * a) % 97 + ", note: Note " + subject + "}\n").collect(Collectors.joining()));
        }
        return site;
    }

    private static void visit(String path) {
        browser.visit("about:blank");
        browser.visit(served.root() + path);
    }

    private static List<String> columns() {
        return browser.all("thead th[scope=col]:not(.corner)").stream().map(AdjustedTableTest::head).toList();
    }

    private static List<String> rows() {
        return browser.all("tbody th[scope=row]").stream().map(AdjustedTableTest::head).toList();
    }

    private static String head(WebElement head) {
        return head.getText().lines().findFirst().orElse("");
    }

    private static WebElement button(String name) {
        return browser.findElements(By.cssSelector(".tools button")).stream()
                .filter(one -> name.equals(one.getDomProperty("textContent"))).findFirst().orElseThrow();
    }

    private static WebElement sort(String attribute) {
        return browser.find("[data-a=" + attribute + "] > .sort");
    }

    private static String query() {
        return browser.address().replaceAll("^[^?]*", "");
    }

    private static String status() {
        return browser.find(".tools [role=status]").getText();
    }

    @Test
    void aSortPutsTheBestFirstAndWhatHasNoPlaceLast() {
        visit("things/index.html");
        sort("size").click();
        assertThat(columns()).containsExactly("C", "E", "A", "D", "B");
        assertThat(browser.find("[data-a=size]").getDomAttribute("aria-sort")).isEqualTo("descending");
        assertThat(status()).contains("Sorted by Size, from high to low", "the last 2 have no place");
        assertThat(browser.all("thead .edge").stream().map(WebElement::getText)).containsExactly("D", "B");
        sort("size").click();
        assertThat(columns()).containsExactly("A", "E", "C", "D", "B");
        assertThat(query()).isEqualTo("?sort=size");
        sort("size").click();
        assertThat(columns()).containsExactly("A", "B", "C", "D", "E");
        assertThat(query()).isEmpty();
    }

    @Test
    void aLinkShowsTheSameViewAgain() {
        visit("things/index.html?utm=1&sort=size-down&diff=1&flip=1&dense=1&fold=two&s=c,nobody,a,b&where=maker:is:Us&tag=red&nothing=2");
        assertThat(rows()).containsExactly("A", "B");
        assertThat(columns()).isEmpty();
        button("Differences only").click();
        assertThat(query()).isEqualTo("?utm=1&nothing=2&s=c,a,b&tag=red&fold=two&sort=size-down&where=maker:is:Us&flip=1&dense=1");
        String link = browser.address();
        List<String> rows = rows();
        visit("index.html");
        browser.visit(link);
        assertThat(rows()).isEqualTo(rows);
        assertThat(columns()).containsExactly("Size", "Born");
        browser.find(".masthead a").click();
        browser.driver().navigate().back();
        assertThat(browser.address()).isEqualTo(link);
        assertThat(rows()).isEqualTo(rows);
        button("Reset").click();
        assertThat(query()).isEqualTo("?utm=1&nothing=2");
        assertThat(columns()).containsExactly("A", "B", "C", "D", "E");
    }

    @Test
    void namesThatNobodyKnowsAreIgnored() {
        visit("things/index.html?sort=nothing-down&s=x,y&a=z&g=q&where=q:is:1&where=size:odd:1&tag=none&fold=w&two=v");
        assertThat(columns()).containsExactly("A", "B", "C", "D", "E");
        assertThat(rows()).containsExactly("Size", "Born", "Maker", "Open");
        assertThat(button("Reset").isDisplayed()).isFalse();
    }

    @Test
    void onlyDifferencesAreLeftAmongThoseShown() {
        visit("things/index.html?diff=1");
        assertThat(rows()).containsExactly("Size", "Maker");
        visit("things/index.html?diff=1&s=a,b");
        assertThat(rows()).as("2020 may be May 2020, and an unknown size is no other size").isEmpty();
        assertThat(status()).isEqualTo("No attribute is as you ask.");
    }

    @Test
    void subjectsAreFilteredByTagAndByValue() {
        visit("things/index.html");
        button("Filter").click();
        browser.find(".panel input[value=blue]").click();
        assertThat(columns()).containsExactly("B", "C");
        browser.find(".panel input[value=blue]").click();
        new Select(browser.find(".panel [aria-label=Attribute]")).selectByVisibleText("Size");
        new Select(browser.find(".panel [aria-label=Condition]")).selectByVisibleText("is at least");
        browser.find(".panel [aria-label=Value]").sendKeys("20");
        button("Add").click();
        assertThat(columns()).as("a value on another basis is not compared").containsExactly("C", "E");
        assertThat(query()).isEqualTo("?where=size:min:20");
        button("Remove").click();
        assertThat(columns()).hasSize(5);
    }

    @Test
    void subjectsAreHiddenAndMovedWithTheKeyboardAlone() {
        visit("things/index.html");
        browser.run("document.querySelectorAll('.bar button')[1].focus()");
        browser.press(Keys.ENTER);
        browser.press(Keys.TAB, Keys.TAB, Keys.TAB);
        browser.press(Keys.SPACE);
        assertThat(columns()).containsExactly("B", "C", "D", "E");
        browser.run("document.querySelector('[aria-label=\"Move C up\"]').focus()");
        browser.press(Keys.ENTER);
        assertThat(columns()).containsExactly("C", "B", "D", "E");
        assertThat(query()).isEqualTo("?s=c,b,d,e");
        assertThat(browser.driver().switchTo().activeElement().getAccessibleName()).isEqualTo("Move C up");
        browser.press(Keys.ESCAPE);
        assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("Things");
        assertThat(browser.all(".panel").stream().filter(WebElement::isDisplayed)).isEmpty();
    }

    @Test
    void whatStaysInItsPlaceIsLeftInThePage() {
        visit("things/index.html");
        browser.run("window.put = []; new MutationObserver(list => list.forEach(one => put.push(...one.addedNodes)))"
                + ".observe(document.querySelector('.comparison table'), {childList: true, subtree: true})");
        button("Things").click();
        browser.find(".panel input[value=b]").click();
        assertThat(columns()).containsExactly("A", "C", "D", "E");
        assertThat(browser.run("return put.length")).as("put anew when a column goes").isEqualTo(0L);
        sort("size").click();
        assertThat(columns()).containsExactly("C", "E", "A", "D");
        assertThat(browser.run("return put.filter(one => one.matches('tr, th[scope=row]')).length")).as("rows put anew by a sort").isEqualTo(0L);
        visit("many/index.html");
        browser.run("window.put = []; new MutationObserver(list => list.forEach(one => put.push(...one.addedNodes)))"
                + ".observe(document.querySelector('.comparison table'), {childList: true, subtree: true})");
        sort("a20").click();
        assertThat(rows()).doesNotContainSequence("M0", "M1", "M2");
        assertThat(browser.run("return put.length > 0 && put.every(one => one.matches('tr'))")).as("whole rows are moved").isEqualTo(true);
    }

    @Test
    void groupsFoldAndTheTableTurns() {
        visit("things/index.html");
        browser.find("[data-g=one] button").click();
        assertThat(rows()).containsExactly("Maker", "Open");
        assertThat(browser.find("[data-g=one] button").getDomAttribute("aria-expanded")).isEqualTo("false");
        button("Swap rows and columns").click();
        assertThat(rows()).containsExactly("A", "B", "C", "D", "E");
        assertThat(browser.find("tbody tr").getText()).isEqualToNormalizingWhitespace("A Us yes");
        assertThat(browser.all("th")).allMatch(head -> head.getDomAttribute("scope").matches("col|row|colgroup|rowgroup"));
        sort("maker").click();
        assertThat(rows()).containsExactly("C", "A", "B", "D", "E");
        assertThat(browser.driver().switchTo().activeElement().getAccessibleName()).isEqualTo("Sort by Maker");
    }

    @Test
    void aCellOpensIsLinkedToAndClosesWithEscape() {
        visit("things/index.html");
        WebElement value = browser.find("td .cell > summary");
        value.sendKeys(Keys.ENTER);
        browser.await("the address of the cell", "return location.hash === '#things:a.size'");
        assertThat(browser.find("td .cell[open] .card").getText()).contains("Source S");
        browser.press(Keys.ESCAPE);
        browser.await("the card closes", "return !document.querySelector('.cell[open]') && !location.hash");
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(value);
        visit("things/index.html?s=a,b#things:c.maker");
        assertThat(browser.find("td .cell[open] .card").getText()).contains("C: Maker");
    }

    @Test
    void theCardsOfALargeTableComeFromThePagesOfItsSubjects() {
        visit("many/index.html");
        assertThat(browser.all("td .card")).isEmpty();
        assertThat(rows()).hasSize(MANY).startsWith("M0");
        WebElement value = browser.find("tbody tr:nth-child(3) td a");
        value.sendKeys(Keys.ENTER);
        browser.await("the card", "return document.querySelector('td .cell[open] .card') !== null");
        assertThat(browser.find("td .cell[open] .card").getText()).contains("M10: Attribute 10", "Source S", "Note 10", "In the record");
        assertThat(browser.find("td .cell[open] .card a.out").getDomProperty("href")).isEqualTo("https://example.org/s");
        assertThat(browser.run("""
                const card = document.querySelector('td .cell[open] .card'), {left, right, top, bottom} = card.getBoundingClientRect();
                return bottom - top > 100 && [top + 5, bottom - 5].every(y => card.contains(document.elementFromPoint((left + right) / 2, y)));
                """)).as("no row cuts the card off").isEqualTo(true);
        browser.press(Keys.ESCAPE);
        browser.await("the card closes", "return !document.querySelector('.cell[open]')");
        assertThat(browser.driver().switchTo().activeElement().getTagName()).isEqualTo("summary");
    }

    @Test
    void ofALargeTableOnlyWhatIsInSightIsPaintedAndAllIsReached() {
        visit("many/index.html");
        assertThat(((Number) browser.run("return [...document.querySelectorAll('tbody tr')].filter(row => row.cells[1].checkVisibility({contentVisibilityAuto: true})).length"))
                .intValue()).as("rows that the browser paints").isBetween(10, MANY - 10);
        assertThat(browser.run("""
                const heads = [...document.querySelectorAll('thead tr:last-child th')], cells = [...document.querySelector('tbody tr').cells].slice(1);
                return heads.length === cells.length && heads.every((head, i) => Math.abs(head.getBoundingClientRect().left - cells[i].getBoundingClientRect().left) < 1);
                """)).as("cells stand below their heads").isEqualTo(true);
        browser.run("document.querySelector('tbody tr:nth-child(50) th a').focus()");
        for (int i = 0; i < 40; i++) {
            browser.press(Keys.TAB);
        }
        assertThat(browser.run("return document.activeElement.closest('tr').rowIndex - 1")).as("the row to which the keyboard came").isEqualTo(51L);
    }

    /** What a reader sees comes with the next frame; what the browser would render beyond the window, and cells beyond its edge, in later ones. */
    @Test
    void ofALargeTableTheWindowChangesFirst() {
        visit("many/index.html?sort=a20-down");
        Object sorted = browser.run(HEADS);
        visit("many/index.html");
        assertThat(afterOneFrame("document.querySelector('[data-a=a20] .sort').click()", "window"))
                .as("rows in the window, and of others that the browser would render").containsExactly(0L, true);
        browser.await("the rest", REST);
        assertThat(browser.run(HEADS)).isEqualTo(sorted);
        visit("many/index.html");
        assertThat(afterOneFrame("document.querySelector('button.flip').click()", "turned"))
                .as("cells below their heads, and fewer of them than there will be").containsExactly(true, true);
        browser.await("the rest", REST);
        assertThat(browser.all("tbody tr").stream().skip(1)).hasSize(30).allMatch(row -> row.findElements(By.cssSelector("td")).size() == MANY);
    }

    @Test
    void paperAndAnOpenCardHaveTheRestOfALargeTableAtOnce() {
        visit("many/index.html");
        browser.find("tbody tr:nth-child(3) td a").click();
        browser.await("the card", "return document.querySelector('td .cell[open] .card') !== null");
        assertThat(afterOneFrame("document.querySelector('button.flip').click()", "paper")).containsExactly(true, 0L, (long) MANY);
    }

    /** A browser keeps what stands on top where it is, and would go with it to the other end of a sorted table. */
    @Test
    void aSortLeavesTheReaderWhereTheyAre() {
        visit("many/index.html");
        browser.run("document.querySelector('.region').scrollTop = 500");
        afterOneFrame("0", "window");
        sort("a20").click();
        browser.await("the rest", REST);
        assertThat(((Number) browser.run("return document.querySelector('.region').scrollTop")).intValue()).isEqualTo(500);
    }

    private static List<Object> afterOneFrame(String act, String look) {
        return List.copyOf((List<?>) browser.driver().executeAsyncScript(LOOKS, act, look));
    }

    /** Its parts are boxes to the style, and some browsers then take them for nothing else. */
    @Test
    void thePartsOfALargeTableSayWhatTheyAre() {
        for (String view : List.of("?flip=1", "?flip=1&fold=main&sort=a12", "?sort=a12", "")) {
            visit("many/index.html" + view);
            browser.await("the table", "return document.querySelector('.comparison.live') !== null");
            assertThat(browser.run("""
                    const roles = {TABLE: 'table', THEAD: 'rowgroup', TBODY: 'rowgroup', TR: 'row', TD: 'cell'};
                    return [...document.querySelectorAll('.comparison :is(table, thead, tbody, tr, th, td)')]
                        .filter(one => one.getAttribute('role') !== (roles[one.tagName] ?? (one.scope.startsWith('col') ? 'columnheader' : 'rowheader')))
                        .map(one => one.outerHTML.slice(0, 80));
                    """)).as(view).isEqualTo(List.of());
        }
        assertThat(browser.find(".comparison thead th[data-a]").getAriaRole()).isEqualTo("columnheader");
    }

    @Test
    void aLargeTableIsWholeSoonAfterItTurns() {
        String whole = """
                const rows = [...document.querySelectorAll('tbody tr:not(.group)')];
                return rows.length === 30 && rows.every((row, a) => row.cells.length === 61 && [...row.cells].slice(1).every((cell, i) =>
                    cell.textContent === String(Number(window.names[i].slice(1)) * (a + 10) % 97)));
                """;
        visit("many/index.html");
        browser.run("window.names = [...document.querySelectorAll('[data-s]')].map(head => head.textContent)");
        browser.run("[...document.querySelectorAll('.tools button')].find(one => one.textContent === 'Swap rows and columns').click()");
        browser.await("all cells", whole);
        browser.find(".tools .flip").click();
        browser.await("all cells, back", "return document.querySelectorAll('tbody td').length === 1800 && document.querySelector('tbody tr').cells.length === 31");
        assertThat(browser.run("document.querySelector('.tools .flip').click(); dispatchEvent(new Event('beforeprint'));" + whole))
                .as("whole at once where it is printed").isEqualTo(true);
    }

    @Test
    void aPhoneShowsTwoSubjectsOfTheReadersChoice() {
        browser.resize(390, 844);
        visit("things/index.html");
        List<WebElement> pickers = browser.all("thead select");
        assertThat(pickers.stream().map(one -> new Select(one).getFirstSelectedOption().getText())).containsExactly("A", "B");
        new Select(pickers.get(1)).selectByVisibleText("E");
        assertThat(browser.find("tbody tr:not(.group)").getText()).contains("9", "20");
        assertThat(query()).isEqualTo("?two=a,e");
        assertThat((Boolean) browser.run("return document.documentElement.scrollWidth <= innerWidth")).isTrue();
        button("All columns").click();
        assertThat(columns()).containsExactly("A", "B", "C", "D", "E");
    }

    @Test
    void anyComparisonCanBePutTogetherAndLinkedTo() {
        visit("compare/index.html");
        WebElement form = browser.find("form.builder[action*=things]");
        form.findElement(By.cssSelector("[value=c]")).click();
        form.findElement(By.tagName("button")).click();
        assertThat(form.findElement(By.cssSelector("[role=status]")).getText()).isEqualTo("Choose two or more.");
        form.findElement(By.cssSelector("[value=a]")).click();
        assertThat(form.findElements(By.cssSelector("[role=status] a")).stream().map(link -> link.getDomProperty("href"))).containsExactly(
                served.root() + "things/index.html?s=a,c#things", served.root() + "compare/a-vs-c.html");
        form.findElement(By.cssSelector("[value=two]")).click();
        form.findElement(By.tagName("button")).click();
        assertThat(browser.address()).isEqualTo(served.root() + "things/index.html?s=a,c&g=two#things");
        assertThat(columns()).containsExactly("A", "C");
        assertThat(rows()).containsExactly("Maker", "Open");
    }

    @Test
    void aSubjectsPageLeadsToAComparisonOfItsOwn() {
        visit("things/a.html");
        browser.find("a[href*='compare/index.html?s=']").click();
        WebElement form = browser.find("form.builder[action*=things]");
        assertThat(form.findElements(By.cssSelector("[name=s]:checked")).stream().map(box -> box.getDomProperty("value"))).containsExactly("a");
        assertThat(form.findElement(By.cssSelector("[role=status]")).getText()).isEqualTo("Choose another one.");
        form.findElement(By.cssSelector("[value=e]")).click();
        form.findElement(By.tagName("button")).click();
        assertThat(columns()).containsExactly("A", "E");
    }

    @Test
    void aPairStartsWithWhatDiffersAndFoldsWhatIsEqual() {
        visit("compare/a-vs-c.html");
        assertThat(browser.all("main h2").stream().map(WebElement::getText)).startsWith("Verdict", "Where they differ", "What is equal");
        assertThat(browser.find(".verdict p").getText()).isEqualTo("C is larger.");
        assertThat(browser.find("#same").isDisplayed()).isFalse();
        browser.find(".fold > summary").click();
        assertThat(browser.find("#same").getText()).contains("Born", "Open");
    }

    @Test
    void withoutJavaScriptAllIsThereAndNothingThatDoesNotWork() {
        try (Browser plain = Browser.withoutJavaScript(1280, 900)) {
            plain.visit(served.root() + "things/index.html");
            assertThat(plain.all("thead th")).hasSize(6);
            assertThat(plain.all("td .card .sources")).hasSize(18);
            assertThat(plain.all(".tools button")).isEmpty();
            plain.find("td .cell > summary").click();
            assertThat(plain.find("td .cell[open] .card").getText()).contains("Source S");
            plain.visit(served.root() + "compare/index.html");
            plain.find("form.builder button").submit();
            assertThat(plain.all("thead th").size()).isGreaterThan(5);
            plain.visit(served.root() + "many/index.html");
            plain.find("tbody td a").click();
            assertThat(plain.address()).endsWith("many/m0.html#a10");
        }
    }
}
