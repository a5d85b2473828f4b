package eu.savoirfaire.infra.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.web.contract.TextsContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class InfraTextsTest extends TextsContract {
    private static final Pattern PHYSICAL = Pattern.compile("(?:margin|padding|border)-(?:left|right|top|bottom)|"
            + "(?:^|[;{\\s])(?:left|right|top|bottom|float)\\s*:|text-align:\\s*(?:left|right)");

    InfraTextsTest() {
        super("infra", "kit");
    }

    @Test
    void theStylesheetKnowsNoLeftAndRight() throws IOException {
        var css = Files.readString(Path.of("src/main/resources/static/kit/savoir.css"));

        assertThat(PHYSICAL.matcher(css).results().map(match -> match.group()).toList())
                .isEmpty();
    }
}
