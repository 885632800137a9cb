package io.github.collate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Has the Nu HTML checker read every page of the repository's site. */
class ValidHtmlTest {

    private final SimpleDocumentValidator checker = new SimpleDocumentValidator();
    private final Listener listener = new Listener();

    /** Language by statistics takes longer than all else, and is said in the pages. */
    @BeforeAll
    static void leaveLanguagesAlone() {
        System.setProperty("nu.validator.checker.enableLangDetection", "0");
    }

    @BeforeEach
    void setUp() throws Exception {
        checker.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", listener);
        checker.setUpValidatorAndParsers(listener, true, false);
    }

    @Test
    void theCheckerFindsNoErrorOnAnyPage(@TempDir Path work) throws IOException, SAXException {
        try (RepositorySite site = RepositorySite.bake(work)) {
            for (String path : site.pages()) {
                try (InputStream page = Files.newInputStream(site.folder().resolve(path))) {
                    check(path, page);
                }
            }
        }
        assertThat(listener.errors).isEmpty();
    }

    @Test
    void theCheckerWouldFindOne() throws IOException, SAXException {
        String page = "<!doctype html><html lang=en><title>x</title><ul><p>no item</p></ul>";
        check("x.html", new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        assertThat(listener.errors).singleElement().asString().startsWith("x.html:1:").contains("not allowed as child of element");
    }

    private void check(String path, InputStream page) throws IOException, SAXException {
        listener.path = path;
        InputSource source = new InputSource(page);
        source.setEncoding("UTF-8");
        checker.checkHtmlInputSource(source);
    }

    private static final class Listener implements ErrorHandler {

        /** What the standard allows since the checker's release: {@code media} for colours of a theme, hints
         * for keys (both 2021), popovers and details
         * of one name (2023). */
        private static final Set<String> SINCE = Set.of(
                "Attribute “enterkeyhint” not allowed on element “input” at this point.",
                "Attribute “name” not allowed on element “details” at this point.",
                "Attribute “media” not allowed on element “meta” at this point.",
                "Attribute “popovertarget” not allowed on element “button” at this point.",
                "Attribute “popover” not allowed on element “span” at this point.",
                "Attribute “popover” not allowed on element “div” at this point.");

        private final List<String> errors = new ArrayList<>();
        private String path = "";

        @Override
        public void warning(SAXParseException warning) {
            // A warning is a matter of taste.
        }

        @Override
        public void error(SAXParseException error) {
            if (SINCE.contains(error.getMessage())) {
                return;
            }
            errors.add(path + ":" + error.getLineNumber() + ":" + error.getColumnNumber() + " " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            error(error);
        }
    }
}
