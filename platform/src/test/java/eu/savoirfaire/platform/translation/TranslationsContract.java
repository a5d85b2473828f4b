package eu.savoirfaire.platform.translation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.SheetTranslation;
import eu.savoirfaire.catalogue.finding.PracticeCard;
import eu.savoirfaire.catalogue.finding.PracticeQuery;
import eu.savoirfaire.catalogue.finding.PracticeSearch;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.syndication.PublicSheet;
import eu.savoirfaire.catalogue.translating.TranslationAct;
import eu.savoirfaire.catalogue.translation.Rendering;
import eu.savoirfaire.catalogue.translation.TranslationRefusal;
import eu.savoirfaire.catalogue.translation.TranslationState;
import eu.savoirfaire.catalogue.translation.reader.Fragment;
import eu.savoirfaire.catalogue.translation.reader.Fragment.Label;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.event.delivery.Subscriptions;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What stored translations promise on every database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class TranslationsContract {
    private static final List<Language> OTHERS = List.of(Language.EN, Language.ES, Language.FR, Language.AR);

    private final TestDatabase database = database();
    private final Shelf shelf = new Shelf(database, Map.of("savoir.events.workers", true, "test.machine", true));

    abstract TestDatabase database();

    @AfterAll
    void close() {
        shelf.close();
        database.close();
    }

    @RepeatedTest(5)
    void oneEditMarksExactlyThatSectionInEveryLanguage(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var id = shelf.published(Shelf.sheet());
        var sections = List.copyOf(Shelf.sheet().texts().keySet());
        for (var language : OTHERS) {
            sections.forEach(section -> shelf.approve(id, language, section, language + " of " + section.key()));
        }

        var edited = sections.get(random.nextInt(sections.size()));
        shelf.edited(id, edited, "Parole nuove " + random.nextInt());

        for (var language : OTHERS) {
            var states = shelf.of(id, language).states(shelf.source(id));
            assertThat(states).as("seed %d", repetition.getCurrentRepetition()).containsOnlyKeys(sections);
            states.forEach((section, state) -> assertThat(state)
                    .as("seed %d: %s", repetition.getCurrentRepetition(), section)
                    .isEqualTo(section == edited ? TranslationState.NEEDS_UPDATE : TranslationState.APPROVED));
        }
    }

    @RepeatedTest(10)
    void whateverHappensReadersAreToldTheTruth(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var id = shelf.published(Shelf.sheet());
        var sections = List.of(Section.SUBJECT, Section.RESULTS);
        for (var step = 0; step < 15; step++) {
            var section = sections.get(random.nextInt(2));
            tried(random.nextInt(6), id, section, "words " + step);

            var read = shelf.read(id, shelf.sheet(id).revision().number(), Language.FR);
            var kept = shelf.of(id, Language.FR);
            read.fragments().forEach((one, fragment) -> {
                var state = kept.kept(one).shown().map(_ -> kept.kept(one));
                var own = requireNonNull(read.texts().get(one));
                assertThat(fragment.language() == Language.IT)
                        .as("seed %d: %s %s", repetition.getCurrentRepetition(), one, state)
                        .isEqualTo(fragment.text().equals(own));
                assertThat(fragment.label() == Label.NONE)
                        .isEqualTo(kept.kept(one)
                                .shown()
                                .filter(shown -> !shown.byMachine() && shown.isOf(own))
                                .isPresent());
            });
        }
    }

    private void tried(int what, PracticeId id, Section section, String words) {
        try {
            switch (what) {
                case 0 -> shelf.save(id, Language.FR, section, words);
                case 1 -> shelf.propose(id, Language.FR, section, words);
                case 2 -> shelf.act(shelf.reviewer, id, Language.FR, section, new TranslationAct.Approve());
                case 3 -> shelf.act(shelf.translator, id, Language.FR, section, new TranslationAct.TakeBack());
                case 4 -> shelf.office.part(SheetTranslation.class).byMachine(Language.FR, (_, _) -> true);
                default -> shelf.edited(id, section, "parole " + words);
            }
        } catch (Refused expected) {
            assertThat(expected.refusal()).isInstanceOf(TranslationRefusal.class);
        }
    }

    @Test
    void anEarlierRevisionIsReadAsItWasApproved() {
        var id = shelf.published(Shelf.sheet());
        shelf.approve(id, Language.EN, Section.RESULTS, "Forty people");
        shelf.edited(id, Section.RESULTS, "Cinquanta persone");
        shelf.approve(id, Language.EN, Section.RESULTS, "Fifty people");

        assertThat(fragment(shelf.read(id, 1, Language.EN), Section.RESULTS).text())
                .isEqualTo("Forty people");
        assertThat(fragment(shelf.read(id, 2, Language.EN), Section.RESULTS).text())
                .isEqualTo("Fifty people");
        shelf.edited(id, Section.RESULTS, "Sessanta persone");
        assertThat(fragment(shelf.read(id, 2, Language.EN), Section.RESULTS).label())
                .isEqualTo(Label.NONE);
        assertThat(fragment(shelf.read(id, 3, Language.EN), Section.RESULTS).label())
                .isEqualTo(Label.OUT_OF_DATE);
    }

    @Test
    void ofTwoInTheSameSectionOneIsToldAndOfTwoInTwoSectionsNobody() throws Exception {
        var id = shelf.published(Shelf.sheet());
        var code = shelf.sheet(id).code();
        var seen = shelf.seen(id, Section.SUBJECT);
        var outcomes = new ArrayList<String>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> one = () -> outcome(code, Section.SUBJECT, "One", seen);
            Callable<String> other = () -> outcome(code, Section.SUBJECT, "Other", seen);
            Callable<String> elsewhere = () -> outcome(code, Section.RESULTS, "More", shelf.seen(id, Section.RESULTS));
            for (var future : people.invokeAll(List.of(one, other, elsewhere))) {
                outcomes.add(future.get());
            }
        }

        assertThat(outcomes.subList(0, 2))
                .containsExactlyInAnyOrder("done", new TranslationRefusal.ChangedMeanwhile().code());
        assertThat(outcomes.get(2)).isEqualTo("done");
        assertThat(shelf.of(id, Language.ES).kept(Section.SUBJECT).version()).isEqualTo(1);
    }

    private String outcome(String code, Section section, String words, String seen) {
        try {
            shelf.office.does(
                    shelf.translator,
                    () -> shelf.translating()
                            .perform(code, Language.ES, section, 0, new TranslationAct.Save(words, seen)));
            return "done";
        } catch (Refused refused) {
            return refused.refusal().code();
        }
    }

    @Test
    void anotherPersonWhoReadsBothLanguagesApproves() {
        var id = shelf.published(Shelf.sheet());
        shelf.propose(id, Language.EN, Section.SUBJECT, "A shop");

        assertThatThrownBy(() ->
                        shelf.act(shelf.translator, id, Language.EN, Section.SUBJECT, new TranslationAct.Approve()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(TranslationRefusal.OwnWork.class));
        assertThatThrownBy(() ->
                        shelf.act(shelf.otherCurator, id, Language.EN, Section.SUBJECT, new TranslationAct.Approve()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.refusal()).isInstanceOf(TranslationRefusal.LanguagesNotRead.class));
        var contributor = shelf.office.holding(shelf.office.someone(), Role.CONTRIBUTOR);
        assertThatThrownBy(
                        () -> shelf.act(contributor, id, Language.EN, Section.SUBJECT, new TranslationAct.TakeBack()))
                .isInstanceOf(NotAllowed.class);
        shelf.act(shelf.curator, id, Language.EN, Section.SUBJECT, new TranslationAct.Approve());

        assertThat(shelf.read(id, 1, Language.EN).titleRead().text()).isEqualTo("A shop");
    }

    @Test
    void whatIsSentBackIsThereToGoOnWith() {
        var id = shelf.published(Shelf.sheet());
        shelf.propose(id, Language.AR, Section.SUBJECT, "متجر");
        shelf.act(
                shelf.reviewer,
                id,
                Language.AR,
                Section.SUBJECT,
                new TranslationAct.SendBack("Una bottega non è un negozio."));

        var kept = shelf.of(id, Language.AR).kept(Section.SUBJECT);

        assertThat(kept.saved().map(Rendering::text)).contains("متجر");
        assertThat(kept.remark()).contains("Una bottega non è un negozio.");
        assertThat(shelf.sheet(id).translations()).isNotEmpty();
        assertThat(shelf.read(id, 1, Language.AR).titleRead().language()).isEqualTo(Language.IT);
    }

    @Test
    void theSearchFindsAnApprovedTranslationInItsLanguageAndNoOther() {
        var id = shelf.published(Shelf.sheet());
        shelf.approve(id, Language.FR, Section.SUBJECT, "Des boulangers de nuit quibbleux");
        shelf.propose(id, Language.EN, Section.SUBJECT, "Nightly bakers zufolating");
        shelf.office.part(SheetTranslation.class).byMachine(Language.ES, (_, _) -> true);
        assertThat(shelf.office.part(Subscriptions.class).awaitCaughtUp(Duration.ofSeconds(20)))
                .isTrue();

        // the stemmer of the language finds the singular of the plural
        var found = search("boulanger quibbleux", Language.FR);
        assertThat(found)
                .extracting(PracticeCard::code)
                .containsExactly(shelf.sheet(id).code());
        assertThat(found.getFirst().readIn(Language.FR).title().text()).startsWith("Des boulangers");
        assertThat(found.getFirst().readIn(Language.EN).title().language()).isEqualTo(Language.IT);
        assertThat(search("zufolating", Language.EN)).isEmpty();
        assertThat(search("máquina", Language.ES))
                .extracting(PracticeCard::code)
                .doesNotContain(shelf.sheet(id).code());
    }

    private List<PracticeCard> search(String text, Language language) {
        return shelf
                .office
                .part(PracticeSearch.class)
                .search(new PracticeQuery(text, language, Map.of(), 0, 50))
                .hits()
                .stream()
                .map(hit -> PracticeCard.of(hit.document()))
                .toList();
    }

    @Test
    void aMachineFillsWhatIsMissingAndNothingElse() {
        var id = shelf.published(Shelf.sheet());
        shelf.approve(id, Language.AR, Section.SUBJECT, "متجر");
        shelf.save(id, Language.AR, Section.RESULTS, "مسودة");

        shelf.office.part(SheetTranslation.class).byMachine(Language.AR, (_, _) -> true);

        var states = shelf.of(id, Language.AR).states(shelf.source(id));
        assertThat(states.get(Section.SUBJECT)).isEqualTo(TranslationState.APPROVED);
        assertThat(states.get(Section.RESULTS)).isEqualTo(TranslationState.MISSING);
        assertThat(states.get(Section.DESCRIPTION)).isEqualTo(TranslationState.MACHINE);
        assertThat(fragment(shelf.read(id, 1, Language.AR), Section.DESCRIPTION).label())
                .isEqualTo(Label.MACHINE);
        assertThat(shelf.office.part(SheetTranslation.class).byMachine(Language.AR, (_, _) -> false))
                .isEmpty();
    }

    @Test
    void nobodyKnowsAnyMoreWhoTranslatedOnceTheyAreErased() {
        var id = shelf.published(Shelf.sheet());
        shelf.approve(id, Language.EN, Section.SUBJECT, "A shop");
        var kept = shelf.kept("translations");
        assertThat(kept.of(shelf.translator.id())).isNotEmpty();

        shelf.written(() -> {
            kept.erase(shelf.translator.id());
            return true;
        });

        assertThat(kept.of(shelf.translator.id())).isEmpty();
        var shown = shelf.of(id, Language.EN).kept(Section.SUBJECT).shown().orElseThrow();
        assertThat(shown.byMachine()).isFalse();
        assertThat(shown.translator()).isEmpty();
        assertThat(shelf.read(id, 1, Language.EN).titleRead().label()).isEqualTo(Label.NONE);
    }

    private static Fragment fragment(PublicSheet sheet, Section section) {
        return requireNonNull(sheet.fragments().get(section));
    }
}
