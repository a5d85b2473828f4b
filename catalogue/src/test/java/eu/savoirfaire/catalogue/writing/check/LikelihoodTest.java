package eu.savoirfaire.catalogue.writing.check;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LikelihoodTest {
    private static final String DAY =
            "Two workers travel in a camper from village to village, with an interpreter and a"
                    + " printer, and whoever comes finds half an hour of time for forms, letters and appointments.";

    @Test
    void aDescriptionThatWasTakenOverIsFoundUnderAnotherSubject() {
        var one = sheet("A desk on wheels", "Ponte Nuovo", DAY);
        var other = sheet("Camper of rights", "Casa Aperta", "It began in spring. " + DAY);

        assertThat(Likelihood.alike(one, other)).containsExactly(Section.DESCRIPTION);
    }

    @Test
    void theSameSubjectInOtherWordsOrderIsFound() {
        var one = sheet("Mobile desk for seasonal workers", "Ponte Nuovo", "Two people travel.");
        var other = sheet("Seasonal workers: a mobile desk", "Ponte nuovo", "Since 2019 there is a camper.");

        assertThat(Likelihood.alike(one, other)).containsExactly(Section.INSTITUTION, Section.SUBJECT);
    }

    @Test
    void aSecondPracticeOfTheSameInstitutionIsAnother() {
        var one = sheet("Mobile desk for seasonal workers", "Ponte Nuovo", DAY);
        var other = sheet("Choir of three languages", "Ponte Nuovo", "On Fridays forty people sing in the old mill.");

        assertThat(Likelihood.alike(one, other)).isEmpty();
    }

    private static Sheet sheet(String subject, String institution, String description) {
        return new Sheet(
                Map.of(
                        Section.SUBJECT, subject,
                        Section.INSTITUTION, institution,
                        Section.DESCRIPTION, description),
                Language.EN,
                Language.EN);
    }
}
