package io.github.collate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** Goes through every type of page of the repository's site with the keyboard alone, and without JavaScript. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PassesTest {

    /** Of a table of hundreds of values only the first and the last are gone through; those between are of the same kind. */
    private static final int STRETCH = 60;

    /**
     * Notes what gets the focus, and what is wrong with it: no outline, or, when the next key is pressed and scrolling is over, out of
     * sight or behind something else.
     */
    private static final String WATCH = """
            const name = one => one.tagName.toLowerCase() + (one.id && '#' + one.id) + '.' + one.className + ' ' + (one.getAttribute('aria-label') || one.textContent).trim().slice(0, 30);
            const usable = one => !one.disabled && one.tabIndex >= 0 && one.checkVisibility({visibilityProperty: true});
            const all = () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter(usable);
            const pass = window.pass = {went: [], wrong: [], all, name};
            document.addEventListener('focusin', ({target}) => {
                pass.went.push(target);
                const {outlineStyle, outlineWidth} = getComputedStyle(target);
                if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) pass.wrong.push('no outline: ' + name(target));
            });
            document.addEventListener('keydown', () => {
                const one = document.activeElement;
                if (one === document.body || one.matches('main')) return;
                const seen = [...one.getClientRects()].some(({left, top, width, height}) => [0.1, 0.5, 0.9].some(x => [0.1, 0.5, 0.9].some(y => {
                    const there = document.elementFromPoint(left + x * width, top + y * height);
                    return there && (one.contains(there) || there.contains(one));
                })));
                if (!seen) pass.wrong.push('out of sight: ' + name(one));
            }, true);
            return all().length;
            """;

    /** For each kind of thing that opens over the page: its opener, and whether it is open. */
    private static final Map<String, String> OPENERS = Map.of(
            "td .cell > summary", "document.querySelector('.cell[open]') !== null",
            "th .cell > summary", "document.querySelector('.cell[open]') !== null",
            ".ask", "document.querySelector(':popover-open') !== null",
            ".tools [aria-controls]", "document.querySelector('.panel:not([hidden])') !== null");

    /** What a reader sees and cannot use where no script runs. */
    private static final String DEAD = """
            const seen = one => one.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true});
            const leads = form => form && new URL(form.action).pathname !== location.pathname;
            return [...document.querySelectorAll('button, input, select, textarea, [role=button], a:not([href]), noscript, .region, [aria-keyshortcuts]')].filter(one => {
                if (one.matches('noscript, .region')) return one.matches('.region') && one.closest('details:not([open])') === null && !seen(one);
                if (!seen(one)) return false;
                if (one.matches('[popovertarget]')) return document.getElementById(one.getAttribute('popovertarget')) === null;
                if (one.closest('.chooser')) return !CSS.supports('selector(:has(*))');
                return !(one.matches('button:not([type=button])') && leads(one.form));
            }).map(one => one.outerHTML.slice(0, 120));
            """;

    @TempDir
    private static Path work;

    private static RepositorySite site;
    private static Browser keyboard;
    private static Browser plain;

    @BeforeAll
    static void bake() throws IOException {
        site = RepositorySite.bake(work);
        keyboard = Browser.open(1280, 900);
        keyboard.devTools("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        plain = Browser.withoutJavaScript(1280, 900);
    }

    @AfterAll
    static void stop() {
        if (plain != null) {
            keyboard.close();
            plain.close();
        }
        site.close();
    }

    static Collection<String> pages() throws IOException {
        return site.oneOfEachType();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theKeyboardReachesAllInTheOrderOfThePageAndSeesWhereItIs(String path) {
        open(path);
        int controls = ((Number) keyboard.run(WATCH)).intValue();
        begin("[0]");
        walk(Math.min(controls, STRETCH) - 1, Keys.TAB);
        assertWent("all.slice(0, " + STRETCH + ")");
        if (controls > STRETCH) {
            begin(".at(-" + STRETCH + ")");
            walk(STRETCH - 1, Keys.TAB);
            assertWent("all.slice(-" + STRETCH + ")");
        }
        keyboard.run("pass.went = []");
        int back = Math.min(controls, STRETCH / 2) - 1;
        walk(back, Keys.chord(Keys.SHIFT, Keys.TAB));
        assertWent("all.slice(-" + (back + 1) + ", -1).reverse()");
        assertThat((List<?>) keyboard.run("return pass.wrong")).isEmpty();
    }

    private static void begin(String at) {
        keyboard.run("const all = pass.all(); document.activeElement.blur(); pass.went = []; all" + at + ".focus()");
    }

    private static void walk(int steps, CharSequence key) {
        keyboard.press(String.valueOf(key).repeat(steps));
    }

    private static void assertWent(String expected) {
        List<?> names = (List<?>) keyboard.run("const all = pass.all(); const wanted = " + expected + """
                ;
                const at = wanted.findIndex((one, i) => one !== pass.went[i]);
                return at < 0 ? [wanted.length] : [at, pass.name(wanted[at]), pass.went[at] ? pass.name(pass.went[at]) : 'nothing', pass.went.length];
                """);
        assertThat(names).as("the focus goes elsewhere: at, wanted, went, of").hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void escapeClosesWhatTheKeyboardOpened(String path) {
        open(path);
        OPENERS.forEach((opener, isOpen) -> {
            Object there = keyboard.run("const one = [...document.querySelectorAll(arguments[0])].find(one => one.checkVisibility({contentVisibilityAuto: true}));"
                    + "one?.focus(); return Boolean(one)", opener);
            if (Boolean.TRUE.equals(there)) {
                keyboard.press(Keys.ENTER);
                keyboard.await(opener + " opens", "return " + isOpen);
                keyboard.press(Keys.TAB);
                keyboard.press(Keys.ESCAPE);
                keyboard.await(opener + " closes", "return !(" + isOpen + ")");
                assertThat(keyboard.run("return document.activeElement.matches(arguments[0])", opener)).as("the focus is back on " + opener).isEqualTo(true);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void withoutScriptsNothingIsDeadAndDetailsAndSourcesAreThere(String path) {
        plain.visit(site.address(path));
        assertThat((List<?>) plain.run(DEAD)).as("seen, and of no use").isEmpty();
        List<?> kinds = (List<?>) plain.run("""
                return [...new Set([...document.querySelectorAll('summary')].filter(one => one.checkVisibility({contentVisibilityAuto: true}))
                    .map(one => (one.parentNode.className ? '.' + one.parentNode.className : 'details:not([class])') + ' > summary'))]
                """);
        for (Object kind : kinds) {
            plain.find(kind.toString()).click();
            plain.await(kind + " shows its content", "const one = document.querySelector(arguments[0]); return one.parentNode.open && one.nextElementSibling.checkVisibility()", kind);
            plain.run("document.querySelectorAll('details[open]').forEach(one => { one.open = false; })");
        }
        if (!plain.all(".ask").isEmpty()) {
            plain.find(".ask").click();
            plain.await("the source of a figure", "const card = document.querySelector(':popover-open'); return card !== null && card.querySelector('a[href]') !== null");
        }
    }

    private static void open(String path) {
        keyboard.visit("about:blank");
        keyboard.visit(site.address(path));
        keyboard.await("the tables", "return [...document.querySelectorAll('.comparison')].every(one => one.matches('.live') || !one.querySelector('[data-s]'))");
        keyboard.run("window.scrollTo(0, 0)");
    }
}
