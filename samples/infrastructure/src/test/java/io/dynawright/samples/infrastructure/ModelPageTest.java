package io.dynawright.samples.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The model page of this module as a browser shows it. */
class ModelPageTest {

    private static Browser browser;
    private static ChromeDriver driver;

    @BeforeAll
    static void start(@TempDir Path profile) {
        browser = Browser.start(profile);
        driver = browser.driver();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @BeforeEach
    void open() throws URISyntaxException {
        browser.prefer("light");
        browser.width(1280);
        driver.get(page());
        driver.executeScript("localStorage.clear()");
        driver.get(page());
    }

    @AfterEach
    void nothingIsWrittenToTheConsole() {
        assertThat(browser.console()).isEmpty();
    }

    private static String page() throws URISyntaxException {
        return Objects.requireNonNull(ModelPageTest.class.getResource("/META-INF/dynawright/model.html"))
                .toURI()
                .toString();
    }

    @Test
    void tellsOfEveryTable() {
        assertThat(driver.findElement(By.tagName("h1")).getText()).isEqualTo("tickets");
        assertThat(visible("section.unit"))
                .extracting(section -> section.getDomAttribute("id"))
                .contains("table-tickets", "table-sale-events", "table-settings");
    }

    @Test
    void showsTheDiagramAndTellsItInWords() {
        WebElement diagram = driver.findElement(By.cssSelector("figure svg"));

        assertThat(diagram.isDisplayed()).isTrue();
        assertThat(diagram.getSize().getWidth()).isGreaterThan(500);
        assertThat(diagram.getSize().getHeight()).isGreaterThan(200);
        assertThat(diagram.getAriaRole()).isIn("img", "image");
        assertThat(diagram.getAccessibleName()).isEqualTo("Tables of tickets");
        assertThat(visible("figure svg .d-table .d-title"))
                .extracting(WebElement::getText)
                .contains("tickets", "sale-events", "settings");
        assertThat(driver.findElement(By.id("diagram-desc")).getDomProperty("textContent"))
                .contains("table tickets by show and seat", "index by-buyer by buyer and soldAt");
    }

    @Test
    void landmarksAndControlsHaveNames() {
        assertThat(driver.findElement(By.tagName("nav")).getAccessibleName()).isEqualTo("Contents");
        assertThat(driver.findElement(By.tagName("nav")).getAriaRole()).isEqualTo("navigation");
        assertThat(driver.findElement(By.tagName("main")).getAriaRole()).isEqualTo("main");
        assertThat(driver.findElement(By.tagName("header")).getAriaRole()).isEqualTo("banner");
        assertThat(driver.findElement(By.id("finder")).getAriaRole()).isEqualTo("search");
        assertThat(search().getAccessibleName()).isEqualTo("Search tables, indexes, attributes, methods and documents");
        assertThat(driver.findElement(By.id("theme")).getAccessibleName()).isEqualTo("Dark");
        assertThat(driver.findElement(By.cssSelector("#table-tickets table.attribute"))
                        .getAccessibleName())
                .isEqualTo("Attributes of tickets");
    }

    @Test
    void aSlashGoesToTheSearchAndEscapeLeavesIt() {
        driver.findElement(By.tagName("body")).sendKeys("/");
        assertThat(driver.switchTo().activeElement()).isEqualTo(search());

        search().sendKeys("heldUntil");
        assertThat(visible("section.unit")).hasSize(1);

        search().sendKeys(Keys.ESCAPE);
        assertThat(search().getDomProperty("value")).isEmpty();
        assertThat(visible("section.unit").size()).isGreaterThan(1);
        assertThat(driver.switchTo().activeElement()).isNotEqualTo(search());
    }

    @Test
    void theSearchLeavesWhatIsFoundAndTellsHowMuchThatIs() {
        search().sendKeys("heldUntil");

        assertThat(hits().getText()).isEqualTo("1 attribute");
        assertThat(hits().getDomAttribute("aria-live")).isEqualTo("polite");
        assertThat(visible("section.unit"))
                .extracting(section -> section.getDomAttribute("id"))
                .containsExactly("table-tickets");
        assertThat(visible("tr[data-kind=attribute] th code"))
                .extracting(WebElement::getText)
                .containsExactly("heldUntil");
        assertThat(visible("nav .group a")).extracting(WebElement::getText).containsExactly("tickets");
    }

    @ParameterizedTest
    @CsvSource({"by-buyer, index", "tickets, table", "scan, method", "Extra, document"})
    void everythingThatHasANameIsFound(String name, String kind) {
        search().sendKeys(name);

        assertThat(hits().getText()).contains(kind);
    }

    @Test
    void aSearchWithoutHitsSaysSo() {
        search().sendKeys("<b>nowhere");

        assertThat(hits().getText()).isEqualTo("No hits");
        assertThat(driver.findElement(By.id("nothing")).getText()).isEqualTo("Nothing here is called “<b>nowhere”.");
        assertThat(visible("section.unit")).isEmpty();
    }

    @Test
    void theColoursAreTheSystemsUntilOthersAreChosenWhichAreRemembered() throws URISyntaxException {
        String light = background();
        browser.prefer("dark");
        String dark = background();
        assertThat(dark).isNotEqualTo(light);

        driver.findElement(By.id("theme")).click();
        assertThat(background()).isEqualTo(light);
        assertThat(driver.findElement(By.id("theme")).getDomAttribute("aria-pressed"))
                .isEqualTo("false");

        driver.get(page());
        assertThat(background()).isEqualTo(light);
        driver.findElement(By.id("theme")).click();
        assertThat(background()).isEqualTo(dark);
        assertThat(driver.findElement(By.id("theme")).getDomAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table-sale-events", "table-tickets-index-by-buyer", "table-tickets-attribute-heldUntil"})
    void aDeepLinkLeadsToItsPlace(String anchor) throws URISyntaxException {
        driver.get(page() + "#" + anchor);

        assertThat(isInView(anchor)).isTrue();
    }

    @Test
    void aLinkLeadsToItsPlaceAlsoWhereTheSearchHidesIt() {
        search().sendKeys("heldUntil");
        driver.executeScript("location.hash = 'table-settings'");

        assertThat(driver.findElement(By.id("table-settings")).isDisplayed()).isTrue();
        assertThat(isInView("table-settings")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1280})
    void noWidthMakesThePageScrollSideways(int width) {
        browser.width(width);

        assertThat((Long) driver.executeScript("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
        assertThat(search().isDisplayed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 1280", "light, 360"})
    void nobodyIsKeptOut(String colours, int width) {
        browser.prefer(colours);
        browser.width(width);

        assertThat(new AxeBuilder().analyze(driver).getViolations())
                .extracting(Rule::getId, Rule::getHelp)
                .isEmpty();
    }

    @Test
    void withoutItsScriptThePageIsThereToRead() throws URISyntaxException {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            driver.get(page());
            assertThat(visible("section.unit").size()).isGreaterThan(2);
            assertThat(search().isDisplayed()).isFalse();
            assertThat(driver.findElement(By.id("theme")).isDisplayed()).isFalse();
        } finally {
            driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    private static WebElement search() {
        return driver.findElement(By.id("search"));
    }

    private static WebElement hits() {
        return driver.findElement(By.id("hits"));
    }

    private static List<WebElement> visible(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .toList();
    }

    private static String background() {
        return driver.findElement(By.tagName("body")).getCssValue("background-color");
    }

    private static boolean isInView(String anchor) {
        return (Boolean) Objects.requireNonNull(driver.executeScript(
                "const box = document.getElementById(arguments[0]).getBoundingClientRect();"
                        + " return box.top >= 0 && box.top < innerHeight;",
                anchor));
    }
}
