package eu.savoirfaire.catalogue.translation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.translation.Translation.Decision;
import eu.savoirfaire.catalogue.translation.reader.Fragment;
import eu.savoirfaire.catalogue.translation.reader.Fragment.Label;
import eu.savoirfaire.catalogue.translation.reader.ReaderSheet;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.vocabulary.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TranslationTest {
    private static final PersonId TRANSLATOR = new PersonId(new UUID(1, 1));
    private static final PersonId REVIEWER = new PersonId(new UUID(1, 2));
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Sheet SOURCE = new Sheet(
            Map.of(Section.SUBJECT, "Una bottega", Section.RESULTS, "Quaranta persone al lavoro"),
            Language.IT,
            Language.IT);

    @Test
    void nothingIsTranslatedAtFirst() {
        assertThat(Translation.into(Language.EN).states(SOURCE))
                .isEqualTo(
                        Map.of(Section.SUBJECT, TranslationState.MISSING, Section.RESULTS, TranslationState.MISSING));
    }

    @Test
    void readersSeeATranslationOnceAnotherPersonApprovedIt() {
        var proposed = translated(Translation.into(Language.EN), Section.SUBJECT, "A shop");

        assertThat(proposed.state(Section.SUBJECT, SOURCE)).isEqualTo(TranslationState.IN_REVIEW);
        assertThat(read(proposed, Section.SUBJECT)).isEqualTo(original(Section.SUBJECT));
        assertThat(proposed.approved(Section.SUBJECT, SOURCE, TRANSLATOR, NOW))
                .isEqualTo(new Decision.Not(new TranslationRefusal.OwnWork()));
        var approved = done(proposed.approved(Section.SUBJECT, SOURCE, REVIEWER, NOW));
        assertThat(approved.state(Section.SUBJECT, SOURCE)).isEqualTo(TranslationState.APPROVED);
        assertThat(read(approved, Section.SUBJECT)).isEqualTo(new Fragment("A shop", Language.EN, Label.NONE));
    }

    @Test
    void anEditMarksExactlyItsSection() {
        var approved =
                approved(approved(Translation.into(Language.EN), Section.SUBJECT, "A shop"), Section.RESULTS, "Forty");
        var edited = SOURCE.with(Section.RESULTS, "Cinquanta persone al lavoro");

        assertThat(approved.states(edited))
                .isEqualTo(Map.of(
                        Section.SUBJECT, TranslationState.APPROVED, Section.RESULTS, TranslationState.NEEDS_UPDATE));
        assertThat(ReaderSheet.of(edited, List.of(approved), List.of(Language.EN))
                        .fragments()
                        .get(Section.RESULTS))
                .isEqualTo(new Fragment("Forty", Language.EN, Label.OUT_OF_DATE));
    }

    @Test
    void whatReadersSeeStaysWhileANewTranslationIsReviewed() {
        var approved = approved(Translation.into(Language.EN), Section.SUBJECT, "A shop");
        var again = translated(approved, Section.SUBJECT, "A store");

        assertThat(read(again, Section.SUBJECT).text()).isEqualTo("A shop");
        var back = done(again.sentBack(Section.SUBJECT, "Shop was better."));
        assertThat(back.state(Section.SUBJECT, SOURCE)).isEqualTo(TranslationState.APPROVED);
        assertThat(back.kept(Section.SUBJECT).saved().orElseThrow().text()).isEqualTo("A store");
        assertThat(back.kept(Section.SUBJECT).remark()).contains("Shop was better.");
    }

    @Test
    void whatIsAtWorkIsSeenByNoReader() {
        var saved = done(Translation.into(Language.EN)
                .saved(Section.SUBJECT, "A sh", seen(Section.SUBJECT), SOURCE, TRANSLATOR, NOW));

        assertThat(saved.state(Section.SUBJECT, SOURCE)).isEqualTo(TranslationState.MISSING);
        assertThat(read(saved, Section.SUBJECT)).isEqualTo(original(Section.SUBJECT));
        assertThat(saved.translatedByMachine(Section.SUBJECT, "One workshop", SOURCE, NOW))
                .isEqualTo(new Decision.Not(new TranslationRefusal.Nothing()));
        assertThat(done(saved.saved(Section.SUBJECT, " ", seen(Section.SUBJECT), SOURCE, TRANSLATOR, NOW))
                        .kept(Section.SUBJECT)
                        .newest())
                .isEmpty();
    }

    @Test
    void onlyItsTranslatorTakesAProposalBackAndTheTextIsThereToGoOn() {
        var proposed = translated(Translation.into(Language.EN), Section.SUBJECT, "A shop");

        assertThat(proposed.takenBack(Section.SUBJECT, REVIEWER))
                .isEqualTo(new Decision.Not(new TranslationRefusal.NotTheirs()));
        var back = done(proposed.takenBack(Section.SUBJECT, TRANSLATOR));
        assertThat(back.state(Section.SUBJECT, SOURCE)).isEqualTo(TranslationState.MISSING);
        assertThat(back.kept(Section.SUBJECT).newest().orElseThrow().text()).isEqualTo("A shop");
    }

    @Test
    void nobodyWritesOverAProposalAndNobodyApprovesOneOfAnotherText() {
        var proposed = translated(Translation.into(Language.EN), Section.SUBJECT, "A shop");
        var edited = SOURCE.with(Section.SUBJECT, "Un mercato");

        assertThat(proposed.saved(Section.SUBJECT, "Mine", seen(Section.SUBJECT), SOURCE, REVIEWER, NOW))
                .isEqualTo(new Decision.Not(new TranslationRefusal.InReview()));
        assertThat(proposed.approved(Section.SUBJECT, edited, REVIEWER, NOW))
                .isEqualTo(new Decision.Not(new TranslationRefusal.SourceChanged()));
    }

    @Test
    void anEarlierRevisionIsReadOnlyInWhatWasApprovedOfItsVeryWords() {
        var approved = approved(Translation.into(Language.EN), Section.SUBJECT, "A shop");
        var edited = SOURCE.with(Section.SUBJECT, "Un mercato");

        assertThat(approved.exactly(SOURCE).sections()).containsOnlyKeys(Section.SUBJECT);
        assertThat(approved.exactly(edited).sections()).isEmpty();
    }

    @Test
    void aTranslatorSeesAChangeOfTheSourceBeforeTheirWordsAreTaken() {
        var decision = Translation.into(Language.EN)
                .translated(Section.SUBJECT, "A shop", Rendering.hash("Una bottega vecchia"), SOURCE, TRANSLATOR, NOW);

        assertThat(decision).isEqualTo(new Decision.Not(new TranslationRefusal.SourceChanged()));
    }

    @Test
    void aMachineNeverOverwritesAPerson() {
        var byMachine =
                done(Translation.into(Language.EN).translatedByMachine(Section.SUBJECT, "One workshop", SOURCE, NOW));
        var byPerson = approved(byMachine, Section.SUBJECT, "A shop");

        assertThat(read(byMachine, Section.SUBJECT).label()).isEqualTo(Label.MACHINE);
        assertThat(byPerson.translatedByMachine(Section.SUBJECT, "One workshop", SOURCE, NOW))
                .isEqualTo(new Decision.Not(new TranslationRefusal.Nothing()));
        assertThat(read(byPerson, Section.SUBJECT)).isEqualTo(new Fragment("A shop", Language.EN, Label.NONE));
    }

    @Test
    void aMachinesWordsForAnotherTextAreNotShown() {
        var byMachine =
                done(Translation.into(Language.EN).translatedByMachine(Section.SUBJECT, "One workshop", SOURCE, NOW));
        var edited = SOURCE.with(Section.SUBJECT, "Un mercato");

        assertThat(byMachine.state(Section.SUBJECT, edited)).isEqualTo(TranslationState.MISSING);
        assertThat(ReaderSheet.of(edited, List.of(byMachine), List.of(Language.EN))
                        .fragments()
                        .get(Section.SUBJECT))
                .isEqualTo(new Fragment("Un mercato", Language.IT, Label.OTHER_LANGUAGE));
    }

    @Test
    void aReaderFallsBackInTheirOrderAndIsToldSo() {
        var english = approved(Translation.into(Language.EN), Section.SUBJECT, "A shop");
        var read = ReaderSheet.of(SOURCE, List.of(english), List.of(Language.AR, Language.EN))
                .fragments();

        assertThat(read.get(Section.SUBJECT)).isEqualTo(new Fragment("A shop", Language.EN, Label.OTHER_LANGUAGE));
        assertThat(read.get(Section.RESULTS))
                .isEqualTo(new Fragment("Quaranta persone al lavoro", Language.IT, Label.OTHER_LANGUAGE));
    }

    @Test
    void whoeverFallsBackToTheLanguageOfTheAuthorReadsTheAuthor() {
        var english = approved(Translation.into(Language.EN), Section.SUBJECT, "A shop");
        var languages = List.of(Language.AR, Language.IT, Language.EN);

        assertThat(ReaderSheet.of(SOURCE, List.of(english), languages)
                        .fragments()
                        .get(Section.SUBJECT))
                .isEqualTo(new Fragment("Una bottega", Language.IT, Label.OTHER_LANGUAGE));
    }

    @RepeatedTest(100)
    void whateverHappensEachSectionOfTheSourceIsReadAndSaysItsLanguage(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var translation = Translation.into(Language.FR);
        var source = SOURCE;
        for (var step = 0; step < 30; step++) {
            var section = random.nextBoolean() ? Section.SUBJECT : Section.RESULTS;
            var text = source.text(section).orElseThrow();
            var decision = switch (random.nextInt(5)) {
                case 0 ->
                    translation.translated(section, "mots " + step, Rendering.hash(text), source, TRANSLATOR, NOW);
                case 1 -> translation.approved(section, source, REVIEWER, NOW);
                case 2 -> translation.sentBack(section, "non");
                case 3 -> translation.translatedByMachine(section, "machine " + step, source, NOW);
                default -> {
                    source = source.with(section, "parole " + step);
                    yield new Decision.Done(translation);
                }
            };
            translation = decision instanceof Decision.Done(var after) ? after : translation;

            var read = ReaderSheet.of(source, List.of(translation), List.of(Language.FR));
            assertThat(read.fragments()).containsOnlyKeys(source.texts().keySet());
            for (var entry : read.fragments().entrySet()) {
                var fragment = entry.getValue();
                var own = source.text(entry.getKey()).orElseThrow();
                assertThat(fragment.language() == Language.IT)
                        .as("seed %d: %s", repetition.getCurrentRepetition(), fragment)
                        .isEqualTo(fragment.text().equals(own));
                assertThat(fragment.label() == Label.NONE).isEqualTo(read(translation, source, entry.getKey()));
            }
        }
    }

    /** Whether a person's approved words for this very text are there. */
    private static boolean read(Translation translation, Sheet source, Section section) {
        return translation
                .kept(section)
                .shown()
                .filter(shown ->
                        !shown.byMachine() && shown.isOf(source.text(section).orElseThrow()))
                .isPresent();
    }

    private static Fragment read(Translation translation, Section section) {
        return ReaderSheet.of(SOURCE, List.of(translation), List.of(Language.EN))
                .fragments()
                .getOrDefault(section, original(section));
    }

    private static Fragment original(Section section) {
        return new Fragment(SOURCE.text(section).orElseThrow(), Language.IT, Label.OTHER_LANGUAGE);
    }

    private static Translation translated(Translation translation, Section section, String text) {
        return done(translation.translated(section, text, seen(section), SOURCE, TRANSLATOR, NOW));
    }

    private static String seen(Section section) {
        return Rendering.hash(SOURCE.text(section).orElseThrow());
    }

    private static Translation approved(Translation translation, Section section, String text) {
        return done(translated(translation, section, text).approved(section, SOURCE, REVIEWER, NOW));
    }

    private static Translation done(Decision decision) {
        if (decision instanceof Decision.Done(var after)) {
            return after;
        }
        throw new AssertionError("refused: " + decision);
    }
}
