package eu.savoirfaire.matching.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.matching.offer.LanguageDemand;
import eu.savoirfaire.matching.profile.Cefr;
import eu.savoirfaire.matching.profile.LanguageSkill;
import eu.savoirfaire.matching.release.Node;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that would be unfair, or that nobody could explain, are not read. */
class RuleReaderTest {

    @Test
    void theReleasedRulesAreRead() {
        assertThat(RuleBook.released()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GENDER", "ORIGIN", "RELIGION", "NATIONALITY", "PAY_HISTORY"})
    void noRuleReadsWhatAPersonIs(String field) {
        assertRefused("{id: a, field: " + field + ", is: IS, value: x, changes: NOT, reason: r}", "no rule may read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{id: a, field: AGE, is: AT_MOST, value: 29, changes: NOT, reason: r}",
                "{id: a, field: REGION, is: LIES_IN, value: ITI1, changes: NOT, reason: r}",
                "{id: a, field: LANGUAGES, is: AT_LEAST, value: {it/reading: 3}, changes: WITH_TIME, reason: r}"
            })
    void languageAgeAndPlaceNeedAGround(String rule) {
        assertRefused(rule, "states its 'ground'");
    }

    @Test
    void aMotherTongueIsNoReason() {
        assertRefused(
                "{id: a, field: LANGUAGES, is: AT_LEAST, value: {it/reading: 3}, changes: WITH_TIME, reason: r,"
                        + " ground: Serve italiano madrelingua}",
                "a mother tongue may not");
        assertThatThrownBy(() -> new LanguageDemand("it", LanguageSkill.READING, Cefr.C2, "must be a native speaker"))
                .hasMessageContaining("a mother tongue may not");
    }

    @Test
    void whatGrowsIsHeldDownOnlyWithAReason() {
        assertRefused(
                "{id: a, field: EQF, is: AT_MOST, value: 4, changes: NOT, reason: r}", "state why as its 'ceiling'");
        assertRefused(
                "{not: {id: a, field: LICENCES, is: ALL_OF, value: [b], changes: NOT, reason: r}}",
                "state why as its 'ceiling'");
        assertRefused("{id: a, field: EQF, is: IS, value: 4, changes: NOT, reason: r}", "state why as its 'ceiling'");
        assertThat(rule("{id: a, field: EQF, is: AT_MOST, value: 4, changes: NOT, reason: r, ceiling: made for"
                                + " beginners}")
                        .atoms())
                .hasSize(1);
        assertThat(rule("{not: {id: a, field: EQF, is: AT_MOST, value: 4, changes: NOT, reason: r}}")
                        .atoms())
                .hasSize(1);
    }

    @Test
    void aDeclarationIsReadByItsOwnRuleAlone() {
        assertRefused(
                "{id: a, field: DECLARATION, is: IS, value: true, changes: NOT, reason: r}",
                "by the rule on target groups alone");
    }

    @Test
    void nobodyIsAdvisedToChangeTheirAge() {
        assertRefused(
                "{id: a, field: AGE, is: AT_MOST, value: 29, changes: NOW, reason: r, ground: law}",
                "nobody can change AGE");
    }

    @Test
    void typesMustFit() {
        assertRefused(
                "{id: a, field: STAGE, is: AT_LEAST, value: 3, changes: NOW, reason: r}",
                "STAGE of Word cannot be AT_LEAST of Count");
        assertRefused("{id: a, field: STAGE, is: LIKE, value: x, changes: NOW, reason: r}", "'LIKE' is none of");
        assertRefused("{id: a, field: TERM, is: AT_LEAST, changes: NOW, reason: r}", "either 'offer'");
        assertRefused("{id: a, field: TERM, is: AT_LEAST, value: 3, changes: NOW}", "'reason' is missing");
        assertRefused("{any: []}", "should not be empty");
    }

    private static void assertRefused(String rule, String why) {
        assertThatThrownBy(() -> rule(rule)).hasMessageContaining(why);
    }

    static Rule rule(String rule) {
        var text = "name: test\nversion: 1\nrules: " + rule;
        return RuleReader.read(Node.read("test.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                .rule();
    }
}
