package eu.savoirfaire.platform.privacy.consent;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.infra.web.message.ModuleMessages;
import eu.savoirfaire.platform.account.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** People agreed to these very words. */
class NoticesTest {
    private final Messages messages = new Messages(List.of(ModuleMessages.of("platform")));

    @Test
    void everyVersionOfEveryNoticeIsThereInEveryLanguage() {
        for (var purpose : Purpose.values()) {
            for (var language : Language.values()) {
                assertThat(messages.find(language, "platform.consent." + purpose.code()))
                        .isPresent();
                for (var version = 1; version <= purpose.notice(); version++) {
                    assertThat(messages.find(language, "platform.consent." + purpose.code() + "." + version))
                            .as("%s %d in %s", purpose, version, language)
                            .isPresent();
                }
            }
        }
    }

    @Test
    void noNoticeThatWasShownIsEverChanged() throws IOException {
        try (var file = NoticesTest.class.getResourceAsStream("/privacy/notices.txt")) {
            var agreed = new String(file.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(marks())
                    .as("a notice was changed: give it another version, in Purpose, and add its line to notices.txt")
                    .isEqualTo(agreed);
        }
    }

    private String marks() {
        var marks = new TreeMap<String, String>();
        for (var purpose : Purpose.values()) {
            IntStream.rangeClosed(1, purpose.notice()).forEach(version -> {
                for (var language : Language.values()) {
                    var text = messages.text(language, "platform.consent." + purpose.code() + "." + version);
                    marks.put(
                            purpose.code() + "." + version + "." + language.code(),
                            new Secret(text).hash().substring(0, 16));
                }
            });
        }
        var lines = new StringBuilder();
        marks.forEach(
                (name, mark) -> lines.append(name).append(' ').append(mark).append('\n'));
        return lines.toString();
    }
}
