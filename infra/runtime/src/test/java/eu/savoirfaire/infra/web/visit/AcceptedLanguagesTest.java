package eu.savoirfaire.infra.web.visit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.infra.web.message.ModuleMessages;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AcceptedLanguagesTest {
    private static final int STRANGERS = 1_000_000;
    private static final long MEGABYTE = 1_000_000;

    private final Messages messages = new Messages(List.of(ModuleMessages.of("infra")));

    @Test
    void aMillionDifferentHeadersLeaveNothingBehind() {
        var random = new Random(20_261_122);
        ask(random, 10_000);
        var before = used();

        ask(random, STRANGERS);

        assertThat(used() - before).isLessThan(5 * MEGABYTE);
    }

    @Test
    void onlyTheFirstPartOfAnEndlessListIsRead() {
        assertThat(AcceptedLanguages.first("xx,".repeat(100_000) + "fr")).isEmpty();
        assertThat(AcceptedLanguages.first("xx,".repeat(5) + "fr")).contains(Language.FR);
    }

    private void ask(Random random, int times) {
        for (var i = 0; i < times; i++) {
            var tag = Long.toString(random.nextLong() >>> 1, 36) + "-" + i + ";q=0.9, en;q=0." + (i % 10);
            var language = AcceptedLanguages.first(tag).orElse(Language.IT);
            assertThat(messages.text(language, "infra.search")).isNotEmpty();
        }
    }

    private static long used() {
        for (var i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
