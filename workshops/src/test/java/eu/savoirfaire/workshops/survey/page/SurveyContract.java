package eu.savoirfaire.workshops.survey.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.workshops.HeldWorkshop;
import eu.savoirfaire.workshops.survey.FilledIn;
import eu.savoirfaire.workshops.survey.OwnQuestion;
import eu.savoirfaire.workshops.survey.Question;
import eu.savoirfaire.workshops.survey.SurveyRefusal;
import eu.savoirfaire.workshops.survey.keeping.SurveyClock;
import eu.savoirfaire.workshops.survey.keeping.Surveys;
import eu.savoirfaire.workshops.survey.result.Shown;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A survey from its opening to what is told of it, on a real database. */
abstract class SurveyContract {
    private static final long SEED = Long.getLong("savoir.seed", 20_260_620);
    private static final Instant OVER = Instant.parse("2026-06-12T11:00:00Z");

    private AskedWorkshop asked;
    private HeldWorkshop held;
    private SurveyDesk desk;
    private Surveys surveys;

    @TempDir
    private Path data;

    abstract TestDatabase database();

    @BeforeEach
    void hold() {
        asked = new AskedWorkshop(database(), data);
        held = asked.held();
        desk = held.part(SurveyDesk.class);
        surveys = held.part(Surveys.class);
    }

    @AfterEach
    void close() {
        asked.close();
    }

    @Test
    void whoeverWasThereGetsOneLinkThatTakesOneAnswer() {
        asked.open();
        var link = asked.link(1);
        surveys.answer(link, asked.answer("5", "More vans"));

        assertThat(surveys.isUsed(link)).isTrue();
        refused(new SurveyRefusal.UsedAlready(), () -> surveys.answer(link, asked.answer("1", "Fewer vans")));
        refused(new SurveyRefusal.TakenAlready(), () -> asked.link(1));
        refused(new SurveyRefusal.NotThere(), () -> asked.link(9));
        assertThat(surveys.heap(held.id()).number()).isEqualTo(1);
    }

    @Test
    void oneLinkTakesOneAnswerOfFiftyAtOnce() throws InterruptedException {
        asked.open();
        var link = asked.link(1);
        var taken = new AtomicInteger();
        var others = new AtomicInteger();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var thread = 0; thread < 50; thread++) {
                var said = asked.answer("" + (1 + thread % 5), "text " + thread);
                pool.submit(() -> {
                    try {
                        surveys.answer(link, said);
                        taken.incrementAndGet();
                    } catch (Refused used) {
                        assertThat(used.refusal()).isEqualTo(new SurveyRefusal.UsedAlready());
                        others.incrementAndGet();
                    }
                });
            }
        }

        assertThat(taken).hasValue(1);
        assertThat(others).hasValue(49);
        assertThat(surveys.heap(held.id()).number()).isEqualTo(1);
    }

    @Test
    void manyAtOnceLoseNoAnswer() throws InterruptedException {
        asked.open();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var person = 1; person <= AskedWorkshop.PEOPLE; person++) {
                var number = person;
                pool.submit(() -> surveys.answer(asked.link(number), asked.answer("4", "text " + number)));
            }
        }

        assertThat(surveys.heap(held.id()).number()).isEqualTo(AskedWorkshop.PEOPLE);
    }

    /** Who answered what, and in which order, leaves the same bytes behind. */
    @Test
    void nothingThatIsKeptSaysWhoAnsweredWhat() {
        asked.open();
        var links = new ArrayList<String>();
        var answers = new ArrayList<FilledIn>();
        for (var person = 1; person <= AskedWorkshop.PEOPLE; person++) {
            links.add(asked.link(person));
            answers.add(asked.answer("" + (1 + person % 5), "text " + person));
        }
        var before = asked.rows("survey_answers").getFirst();
        var random = new Random(SEED);
        var kept = asked.replay(links, answers);
        for (var round = 0; round < 5; round++) {
            asked.rewind(before);
            Collections.shuffle(links, random);
            Collections.shuffle(answers, random);
            assertThat(asked.replay(links, answers)).as("seed %d", SEED).isEqualTo(kept);
        }
    }

    @Test
    void noTableHoldsALinkOrWhoseAnAnswerIs() {
        asked.open();
        var links = new ArrayList<String>();
        for (var person = 1; person <= 6; person++) {
            links.add(asked.link(person));
            surveys.answer(links.getLast(), asked.answer("3", "text"));
        }

        var everything = String.join("\n", asked.everything());
        assertThat(everything).contains("survey.open").doesNotContain(links);
        var answers = String.join("\n", asked.rows("survey_answers"));
        for (var person = 1; person <= 6; person++) {
            assertThat(answers)
                    .doesNotContain(HeldWorkshop.person(person).value().toString());
        }
        assertThat(everything).doesNotContain("survey.answer", "survey.take");
    }

    @Test
    void nothingIsToldBeforeTheEndAndThenAtOnce() {
        asked.open();
        asked.answered(6);
        assertThat(results()).isEmpty();

        closed();

        assertThat(results()).hasSize(6);
        assertThat(results().getFirst())
                .isInstanceOfSatisfying(
                        Shown.Scale.class, scale -> assertThat(scale.people()).isEqualTo(6));
        assertThat(held.count("survey_taken")).isZero();
        assertThat(String.join("", asked.rows("survey_answers"))).contains("[]");
        refused(new SurveyRefusal.Over(), () -> asked.link(7));
    }

    @Test
    void underFiveAnswersAreNeverToldNorKept() {
        asked.open();
        asked.answered(4);

        closed();

        assertThat(results()).isEmpty();
        assertThat(surveys.heap(held.id()).number()).isZero();
    }

    @Test
    void aTextThatNamesSomebodyIsHiddenAndShownAgain() {
        asked.open();
        asked.answered(6);
        closed();
        var text = texts().getFirst().id();

        held.trainerDoes(() -> desk.hide(held.id(), text, true));
        assertThat(texts()).anySatisfy(one -> assertThat(one.hidden()).isTrue());
        held.trainerDoes(() -> desk.hide(held.id(), text, false));

        assertThat(texts()).noneSatisfy(one -> assertThat(one.hidden()).isTrue());
        refused(
                new SurveyRefusal.NoResults(),
                () -> held.trainerDoes(() -> desk.hide(held.id(), "0".repeat(64), true)));
    }

    @Test
    void questionsChangeUntilItIsOpenAndNotOverEachOther() {
        var where = List.of(new OwnQuestion(Question.Sort.TEXT, "Where?", List.of()));
        held.trainerDoes(() -> desk.ask(held.id(), where, 0));
        refused(new SurveyRefusal.ChangedMeanwhile(), () -> held.trainerDoes(() -> desk.ask(held.id(), List.of(), 0)));
        held.trainerDoes(() -> desk.ask(held.id(), where, 1));
        refused(new SurveyRefusal.BadDays(3, 30), () -> held.trainerDoes(() -> desk.open(held.id(), 2)));

        asked.open();

        refused(new SurveyRefusal.Running(), () -> held.trainerDoes(() -> desk.ask(held.id(), List.of(), 3)));
        refused(new SurveyRefusal.Running(), () -> held.trainerDoes(() -> desk.open(held.id(), 5)));
        assertThat(surveys.behind(asked.link(1)).questionnaire().own()).isEqualTo(where);
    }

    @Test
    void aLinkThatIsNotOursOpensNothing() {
        asked.open();
        var link = asked.link(1);
        var bytes = Base64.getUrlDecoder().decode(link);
        bytes[bytes.length - 1] ^= 1;

        for (var other : List.of(Base64.getUrlEncoder().encodeToString(bytes), "x", "", "é".repeat(64))) {
            refused(new SurveyRefusal.NoSuchLink(), () -> surveys.behind(other));
        }
    }

    @Test
    void everybodyIsRemindedOnce() {
        asked.open();
        held.at(OVER.plus(Duration.ofDays(12)));
        held.part(SurveyClock.class).tick();
        held.part(SurveyClock.class).tick();

        assertThat(held.events("savoirfaire.workshops.survey-opened.v1")).isEqualTo(1);
        assertThat(held.events("savoirfaire.workshops.survey-closing.v1")).isEqualTo(1);
    }

    @Test
    void whoeverGoesLeavesTheirAnswerAndNothingElse() {
        asked.open();
        asked.answered(5);
        var kept = held.personalData("surveys");
        assertThat(kept.of(HeldWorkshop.person(1))).hasSize(1);

        kept.erase(HeldWorkshop.person(1));
        surveys.answer(asked.link(6), asked.answer("2", "still taken"));

        assertThat(kept.of(HeldWorkshop.person(1))).isEmpty();
        assertThat(surveys.heap(held.id()).number()).isEqualTo(6);
    }

    private void closed() {
        held.at(OVER.plus(Duration.ofDays(15)));
        held.part(SurveyClock.class).tick();
    }

    private List<Shown> results() {
        return held.as(HeldWorkshop.trainer(), () -> desk.results(held.id())).orElse(List.of());
    }

    private List<Shown.Written> texts() {
        return results().stream()
                .filter(Shown.Texts.class::isInstance)
                .map(Shown.Texts.class::cast)
                .flatMap(shown -> shown.texts().stream())
                .toList();
    }

    private static void refused(SurveyRefusal why, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, thrown -> assertThat(thrown.refusal()).isEqualTo(why));
    }

    static Map<String, List<String>> said(String useful, String text) {
        return Map.of("useful", List.of(useful), "missing", List.of(text));
    }
}
