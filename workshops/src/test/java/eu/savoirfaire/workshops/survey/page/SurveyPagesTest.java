package eu.savoirfaire.workshops.survey.page;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.HeldWorkshop;
import eu.savoirfaire.workshops.planning.SomePlan;
import eu.savoirfaire.workshops.statistics.keeping.Years;
import eu.savoirfaire.workshops.survey.OwnQuestion;
import eu.savoirfaire.workshops.survey.Question;
import eu.savoirfaire.workshops.survey.keeping.SurveyClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page of surveys and statistics says what it has to, in every language. */
class SurveyPagesTest {
    private static final Actor TRAINER = HeldWorkshop.trainer();
    private static final Actor AMINA = HeldWorkshop.attendee(1);

    private AskedWorkshop asked;
    private HeldWorkshop held;
    private String desk;

    @TempDir
    private Path data;

    @BeforeEach
    void hold() {
        asked = new AskedWorkshop(TestDatabase.h2InMemory(), data);
        held = asked.held();
        desk = "/workshops/plan/" + held.id().value() + "/survey";
    }

    @AfterEach
    void close() {
        asked.close();
    }

    @Test
    void aTrainerWritesOpensAndReads() throws IOException, InterruptedException {
        var where = new OwnQuestion(Question.Sort.SEVERAL, "Dove serve?", List.of("in valle", "in città"));
        held.trainerDoes(() -> held.part(SurveyDesk.class).ask(held.id(), List.of(where), 0));
        everyLanguage(TRAINER, desk, "Dove serve?", "in valle", "name=\"days\"");
        asked.open();
        everyLanguage(TRAINER, desk, "class=\"inset\"");
        assertThat(page(TRAINER, desk)).doesNotContain("<svg class=\"bar\"", "<form id=\"open\"");
        asked.answered(7);
        closed();

        everyLanguage(TRAINER, desk, "<svg class=\"bar\"", "text 3", "results.csv");
        assertThat(page(TRAINER, desk + "/results.csv")).contains("\"text 3\"");
    }

    @Test
    void underFiveTheTrainerIsToldWhyThereIsNothing() throws IOException, InterruptedException {
        asked.open();
        asked.answered(4);
        closed();

        everyLanguage(TRAINER, desk, "class=\"inset\"");
        assertThat(page(TRAINER, desk)).contains("Fewer than five").doesNotContain("text 1");
        assertThat(held.page(TRAINER, Language.EN, desk + "/results.csv").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoeverWasThereGetsALinkAndAnybodyWithItTheQuestions() throws IOException, InterruptedException {
        asked.open();
        var take = "/workshops/" + asked.slug() + "/survey";
        everyLanguage(AMINA, take, "<form method=\"post\"");
        assertThat(held.page(HeldWorkshop.attendee(9), Language.EN, take).statusCode())
                .isEqualTo(403);
        var link = "/surveys/" + asked.link(1);

        everyLanguage(AMINA, take, "class=\"inset\"");
        everyLanguage(Actor.visitor(), link, "name=\"useful\"", "name=\"missing\"", "value=\"5\"");
        var answer = held.page(Actor.visitor(), Language.AR, link);
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("strict-origin");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        closed();
        everyLanguage(Actor.visitor(), link, "class=\"inset\"");
        assertThat(held.page(Actor.visitor(), Language.EN, "/surveys/nothing").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSettledYearIsToldAndStaysAsItIs() throws IOException, InterruptedException {
        everyLanguage(TRAINER, "/workshops/statistics");
        held.at(Instant.parse("2027-01-31T12:00:00Z"));
        assertThat(held.part(Years.class).tick()).isZero();
        held.at(Instant.parse("2027-02-01T00:00:00Z"));
        assertThat(held.part(Years.class).tick()).isEqualTo(1);
        assertThat(held.part(Years.class).tick()).isZero();

        var one = "/workshops/statistics/" + SomePlan.HOLDER.value() + "/2026";
        everyLanguage(TRAINER, "/workshops/statistics", one);
        everyLanguage(TRAINER, one, "<svg class=\"bar\"", ">8<");
        assertThat(page(TRAINER, one + "/table.csv")).contains("\"8\"");
        assertThat(held.page(TRAINER, Language.EN, "/workshops/statistics/" + SomePlan.HOLDER.value() + "/2025")
                        .statusCode())
                .isEqualTo(404);
    }

    private void closed() {
        held.at(Instant.parse("2026-06-28T11:00:00Z"));
        held.part(SurveyClock.class).tick();
    }

    private String page(Actor reader, String path) throws IOException, InterruptedException {
        return held.page(reader, Language.EN, path).body();
    }

    private void everyLanguage(Actor reader, String path, String... texts) throws IOException, InterruptedException {
        for (var language : Language.values()) {
            var page = held.page(reader, language, path);
            assertThat(page.statusCode())
                    .as("%s in %s: %s", path, language, page.body())
                    .isEqualTo(200);
            assertThat(page.body())
                    .as("%s in %s", path, language)
                    .contains(texts.length == 0 ? new String[] {"<h1"} : texts)
                    .doesNotContain("workshops.survey.", "workshops.statistics.");
        }
    }
}
