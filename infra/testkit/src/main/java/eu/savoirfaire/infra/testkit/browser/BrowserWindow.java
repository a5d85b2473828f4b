package eu.savoirfaire.infra.testkit.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/** A window of the browser with one page in it. Counts what goes over the wire, and collects what its console complains of. */
public final class BrowserWindow implements AutoCloseable {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final BrowserContext context;
    private final Page page;
    private final boolean script;
    private final List<String> complaints = new ArrayList<>();
    private final Traffic traffic;

    BrowserWindow(BrowserContext context, boolean script) {
        this.context = context;
        this.script = script;
        this.page = context.newPage();
        this.traffic = Traffic.of(context.newCDPSession(page));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** The page, for everything that this class has no word for. */
    public Page page() {
        return page;
    }

    /** Goes to an address and waits until it has loaded. */
    public Response open(String address) {
        return page.navigate(address);
    }

    /**
     * Fails with one readable line per finding when axe finds anything (WCAG 2.2 AA and best practice).
     *
     * @throws IllegalStateException in a window without script, where axe would wait for its timers for ever
     */
    public void requireAccessible() {
        if (!script) {
            throw new IllegalStateException("axe needs script: look at the same page in a window that has it");
        }
        var findings = new AxeBuilder(page)
                .withTags(RULES)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        Assertions.assertThat(findings.stream().flatMap(BrowserWindow::told).toList())
                .as("axe on %s", page.url())
                .isEmpty();
    }

    /** Whether the reader would have to scroll sideways. */
    public boolean scrollsSideways() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** Errors that the console showed, such as breaches of the content security policy. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What has come over the wire since the window was opened. */
    public Traffic traffic() {
        return traffic;
    }

    /** Keeps the whole page as {@code target/screenshots/<name>.png}. */
    public Path screenshot(String name) {
        var path = Path.of("target", "screenshots", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(path).setFullPage(true));
        return path;
    }

    @Override
    public void close() {
        context.close();
    }

    private static Stream<String> told(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> rule.getId() + ": " + rule.getHelp() + " — " + node.getTarget() + " " + node.getHtml());
    }
}
