package io.github.collate.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A headless Chromium of its own, without an earlier visit's storage. Where Chromium or its driver is not installed, the test that
 * asks for one is skipped and says so; {@code .ci/run} installs both.
 */
public final class Browser implements SearchContext, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Held, so that its level is: it would warn that it knows no typed commands for the installed version, of which none is used. */
    private static final Logger DEV_TOOLS = Logger.getLogger("org.openqa.selenium.devtools");

    static {
        DEV_TOOLS.setLevel(Level.SEVERE);
    }

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Opens a browser with a window of the given size in CSS pixels; skips the test where there is none. */
    public static Browser open(int width, int height) {
        return open(width, height, true);
    }

    /** The same, for a reader who has JavaScript turned off. */
    public static Browser withoutJavaScript(int width, int height) {
        return open(width, height, false);
    }

    private static Browser open(int width, int height, boolean javaScript) {
        Optional<Path> chromium = program("chromium", "google-chrome");
        Optional<Path> chromedriver = program("chromedriver");
        Assumptions.assumeTrue(
                chromium.isPresent() && chromedriver.isPresent(),
                "Skipped: no Chromium with its driver; install Debian's packages chromium and chromium-driver.");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow().toString());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--window-size=" + width + "," + height);
        if (!javaScript) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        ChromeDriver driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                        .usingAnyFreePort()
                        .withSilent(true)
                        .build(),
                options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
        Browser browser = new Browser(driver);
        browser.resize(width, height);
        return browser;
    }

    private static Optional<Path> program(String... names) {
        List<String> folders = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Goes to an address and waits until it is loaded. */
    public void visit(String address) {
        driver.get(address);
    }

    /** Gives the page the given size in CSS pixels, also below the least width of a window. */
    public void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(Math.max(width, 500), height));
        devTools("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Shows the page as to a reader who prefers {@code "light"} or {@code "dark"}. */
    public void prefer(String colours) {
        devTools("Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
    }

    /** Shows the page as to a reader whose system takes light letters on black everywhere. */
    public void forceColours() {
        devTools("Emulation.setEmulatedMedia", Map.of("features", List.of(
                Map.of("name", "forced-colors", "value", "active"), Map.of("name", "prefers-color-scheme", "value", "dark"))));
    }

    /** Sends a command of the Chrome DevTools Protocol. */
    public Map<String, Object> devTools(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }

    /** What a script in the page returns; {@code arguments[0]} and on are the arguments. */
    public Object run(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    /** Waits until a script in the page returns true; fails with {@code what} after twenty seconds. */
    public void await(String what, String script, Object... arguments) {
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(20))
                .withMessage(what)
                .until(page -> Boolean.TRUE.equals(run(script, arguments)));
    }

    /** Presses keys where the focus is. */
    public void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** The first element for a CSS selector. */
    public WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** All elements for a CSS selector, in the order of the page. */
    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    @Override
    public List<WebElement> findElements(By by) {
        return driver.findElements(by);
    }

    @Override
    public WebElement findElement(By by) {
        return driver.findElement(by);
    }

    /** The address that is shown. */
    public String address() {
        return driver.getCurrentUrl();
    }

    /** The driver, for what this class has no word for. */
    public ChromeDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
