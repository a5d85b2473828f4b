package eu.savoirfaire.platform.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-31", "31/12/2026", "31.12.2026", " 31/12/2026 "})
    void aDayIsReadAsPeopleWriteIt(String text) {
        assertThat(typed("day", text).day("day")).contains(LocalDate.of(2026, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "tomorrow", "31/13/2026", "1/1/26", "0001-01-01"})
    void whatIsNoDayIsToldAtItsField(String text) {
        var typed = typed("day", text);

        assertThat(typed.day("day")).isEmpty();
        assertThat(typed.errors().of("day")).isNotNull();
    }

    @Test
    void aTimeMayBeWrittenShort() {
        assertThat(typed("at", "9:30").requiredTime("at")).contains(LocalTime.of(9, 30));
        assertThat(typed("at", "14.05").requiredTime("at")).contains(LocalTime.of(14, 5));
        assertThat(typed("at", "25:00").requiredTime("at")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "https://",
                "ftp://example.org",
                "https://me:secret@example.org",
                "not a site"
            })
    void whatIsNoSiteIsRefused(String text) {
        var typed = typed("web", text);
        typed.web("web");

        assertThat(typed.errors().any()).isTrue();
    }

    @Test
    void theBeginningOfASiteMayBeLeftOut() {
        assertThat(typed("web", "www.example.org/a").web("web")).isEqualTo("https://www.example.org/a");
    }

    @Test
    void eachFieldIsToldOnceAndEverythingCanBeSentAgain() {
        var typed = new Typed(Map.of("name", "", "service", List.of("a", "b"), "formToken", "x", "step", "done"));
        typed.required("name", 5);
        typed.required("name", 5);

        assertThat(typed.errors().list()).hasSize(1);
        assertThat(typed.everything())
                .containsExactly(
                        new Check.Sent("name", ""), new Check.Sent("service", "a"), new Check.Sent("service", "b"));
    }

    private static Typed typed(String name, String value) {
        return new Typed(Map.of(name, value));
    }
}
