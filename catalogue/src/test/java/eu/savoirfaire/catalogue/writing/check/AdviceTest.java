package eu.savoirfaire.catalogue.writing.check;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.vocabulary.Language;
import org.junit.jupiter.api.Test;

class AdviceTest {
    private static final String LONG = "The desk travels " + "from one village to the next ".repeat(8) + "all week.";

    @Test
    void theLongestSentencesAreShownAsTheyStand() {
        var advice = Advice.of(Section.DESCRIPTION, "It is short. " + LONG, Language.EN);

        assertThat(advice.longest()).extracting(Advice.LongSentence::text).containsExactly(LONG);
        assertThat(advice.reading()).isPresent();
    }

    @Test
    void whereALanguageHasNoIndexTheLongestSentencesAreStillShown() {
        var advice = Advice.of(Section.DESCRIPTION, LONG, Language.FR);

        assertThat(advice.reading()).isEmpty();
        assertThat(advice.longest()).hasSize(1);
    }

    @Test
    void whomToAskIsNoProse() {
        assertThat(Advice.of(Section.CONTACT, LONG, Language.EN).isEmpty()).isTrue();
    }
}
