package eu.savoirfaire.infra.testkit.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One Chromium for all tests of a JVM, closed with the last of them. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(BrowserExtension.class);
    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (chromium().isPresent() || "true".equals(System.getenv("CI"))) {
            return ConditionEvaluationResult.enabled("there is a browser, or its absence is a failure");
        }
        context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent("told", key -> tellThatItIsMissing());
        return ConditionEvaluationResult.disabled("Chromium is not installed");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browsers.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Browsers.class, key -> start(), Browsers.class);
    }

    private static Browsers start() {
        return Browsers.start(chromium()
                .orElseThrow(() -> new IllegalStateException(
                        "Chromium is not installed: apt-get install chromium fonts-liberation fonts-noto-core")));
    }

    private static Optional<Path> chromium() {
        var named = System.getenv("CHROMIUM");
        return (named == null ? USUAL_PLACES : List.of(named))
                .stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    @SuppressWarnings("SystemOut") // meant for whoever runs the build
    private static boolean tellThatItIsMissing() {
        System.err.println("!!! Chromium is not installed: ALL BROWSER TESTS ARE SKIPPED !!!");
        return true;
    }
}
