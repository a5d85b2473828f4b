package eu.savoirfaire.platform.desk.text;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private static final String PLURAL = "{0, plural, one {a sheet} other {{0} sheets}}";

    @ParameterizedTest
    @CsvSource(delimiter = '¦', nullValues = "-", textBlock = """
            My account       ¦ Account of yours           ¦ -
            My account       ¦ Account {0}                ¦ no-placeholders
            Hello {0}        ¦ Good day, {0}              ¦ -
            Hello {0}        ¦ Good day                   ¦ placeholders
            Hello {0}        ¦ Good day, {1}              ¦ placeholders
            {0} of {1}       ¦ {1} in all, {0} done       ¦ -
            Hello {0}        ¦ Good day, {name}           ¦ pattern
            Hello {0}        ¦ Good day, {0               ¦ pattern
            Hello {0}        ¦ {0, plural, one {a} other {b}} ¦ form
            Hello {0}        ¦ {0, number}                ¦ form
            My account       ¦ <b>Account</b>             ¦ markup
            My account       ¦ a > b                      ¦ markup
            My account       ¦ &lt;b&gt;                  ¦ markup
            My account       ¦ Q&A                        ¦ -
            """)
    void saysAsMuchAsTheOtherAndIsOnlyText(String bundled, String text, String flaw) {
        var found = new Wording(text, Language.EN).flaw("a.key", bundled, List.of(bundled));

        assertThat(found.map(WordingTest::word).orElse(null)).isEqualTo(flaw);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', nullValues = "-", textBlock = """
            EN ¦ {0, plural, one {one} other {{0}}}                                     ¦ -
            EN ¦ {0, plural, =0 {none} one {one} other {{0}}}                           ¦ -
            EN ¦ {0, plural, other {{0} sheets}}                                        ¦ plural
            EN ¦ {0, plural, one {one}}                                                 ¦ pattern
            EN ¦ {0} sheets                                                             ¦ -
            IT ¦ {0, plural, one {una} other {{0}}}                                     ¦ plural
            IT ¦ {0, plural, one {una} many {{0} di} other {{0}}}                       ¦ -
            AR ¦ {0, plural, one {a} other {b}}                                         ¦ plural
            AR ¦ {0, plural, zero {a} one {b} two {c} few {d} many {e} other {{0} f}}   ¦ -
            """)
    void aPluralHasEveryFormOfItsLanguage(Language language, String text, String flaw) {
        var found = new Wording(text, language).flaw("a.key", PLURAL, List.of(PLURAL));

        assertThat(found.map(WordingTest::word).orElse(null)).isEqualTo(flaw);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "https://example.org/, -",
                "/about, -",
                "//example.org, link",
                "javascript:alert(1), link",
                "http://example.org, link",
            })
    void aLinkLeadsSomewhereSafe(String text, String flaw) {
        var found = new Wording(text, Language.EN).flaw("infra.quick-exit.href", "https://a.example", List.of());

        assertThat(found.map(WordingTest::word).orElse(null)).isEqualTo(flaw);
    }

    @Test
    void isReadWithSeveralAmountsBeforeItIsKept() {
        assertThat(new Wording(PLURAL, Language.EN).samples()).contains("a sheet", "0 sheets", "5 sheets");
        assertThat(new Wording("Hello {0}", Language.EN).samples()).containsExactly("Hello …");
    }

    @Test
    void isNotEndless() {
        assertThat(new Wording("a".repeat(Wording.LONGEST + 1), Language.EN)
                        .flaw("a.key", "b", List.of())
                        .map(WordingTest::word))
                .contains("too-long");
    }

    private static String word(Label flaw) {
        return ((Label.Key) flaw).key().replaceFirst(".*wrong\\.", "");
    }
}
