package eu.savoirfaire.platform.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.catalogue.editorial.Editorial;
import eu.savoirfaire.catalogue.editorial.keeping.Reviews;
import eu.savoirfaire.catalogue.review.ReviewCommand;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.writing.TextMark;
import eu.savoirfaire.catalogue.writing.Writing;
import eu.savoirfaire.catalogue.writing.Writing.Written;
import eu.savoirfaire.catalogue.writing.WritingRefusal;
import eu.savoirfaire.catalogue.writing.jotting.Jottings;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.platform.account.Account;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What writing promises on every database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class WritingContract {
    private static final int ROUNDS = 200;

    private final WritingScene scene = new WritingScene(database());
    private final Account anna = scene.writer("Anna");
    private final Account bilal = scene.writer("Bilal");

    abstract TestDatabase database();

    @AfterAll
    void close() {
        scene.close();
    }

    @Test
    void twoPeopleWriteTwoSectionsAtOnceAndNothingIsLost() throws Exception {
        var code = scene.begun(anna).code();

        together(
                () -> writeAgainAndAgain(anna, code, Section.RESULTS),
                () -> writeAgainAndAgain(bilal, code, Section.TERRITORY));

        assertThat(scene.text(anna, code, Section.RESULTS)).isEqualTo("Round " + ROUNDS);
        assertThat(scene.text(anna, code, Section.TERRITORY)).isEqualTo("Round " + ROUNDS);
        assertThat(scene.text(anna, code, Section.SUBJECT)).isEqualTo("A desk on wheels");
    }

    @Test
    void twoPeopleWriteTheSameSectionAtOnceAndBothSeeBothTexts() throws Exception {
        var code = scene.begun(anna).code();

        together(() -> addAgainAndAgain(anna, code, "a"), () -> addAgainAndAgain(bilal, code, "b"));

        var words = scene.text(anna, code, Section.DESCRIPTION).split(" ");
        assertThat(words).doesNotHaveDuplicates().hasSize(2 * ROUNDS);
    }

    @Test
    void whoWroteIsAnAuthorOfTheReview() {
        var practice = scene.begun(anna);
        scene.write(bilal, practice.code(), Section.RESULTS, "", "Six hundred cases");

        var written = scene.as(anna, () -> scene.part(Writing.class).require(practice.code()));
        assertThat(scene.part(Reviews.class).of(written).manuscript().authors())
                .containsExactlyInAnyOrder(anna.id(), bilal.id());
    }

    @Test
    void onceItIsSentTheTextStaysAsItIs() {
        var code = filled();
        var practice = scene.as(anna, () -> scene.part(Writing.class).require(code));
        var review = scene.part(Reviews.class).of(practice);
        scene.as(
                anna,
                () -> scene.part(Editorial.class)
                        .perform(
                                practice.id(),
                                review.version(),
                                new ReviewCommand.Submit(Writing.sheet(practice), List.of(), true, false, Map.of())));

        assertThatThrownBy(() -> scene.write(bilal, code, Section.FUTURE, "", "More"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(WritingRefusal.Closed.class));
        assertThat(scene.text(anna, code, Section.FUTURE)).isEmpty();
    }

    @Test
    void nobodyOfAnotherOrganisationWrites() {
        var code = scene.begun(anna).code();
        var stranger = scene.with(Role.CONTRIBUTOR, "Carla", scene.elsewhere());
        var reviewer = scene.with(Role.REVIEWER, "Dina", scene.elsewhere());

        for (var other : List.of(stranger, reviewer)) {
            assertThatThrownBy(() -> scene.write(other, code, Section.RESULTS, "", "Mine"))
                    .isInstanceOf(NotAllowed.class);
        }
        var curator = scene.with(Role.CURATOR, "Emil", scene.elsewhere());
        assertThat(scene.write(curator, code, Section.RESULTS, "", "Twelve villages"))
                .isInstanceOf(Written.Saved.class);
    }

    @Test
    void whatSomebodyTypesIsKeptForThemAloneAndSealed() throws SQLException {
        var practice = scene.begun(anna);
        var jottings = scene.part(Jottings.class);
        jottings.keep(practice.id(), Section.RESULTS, anna.id(), "Half a sen", TextMark.of(""));
        jottings.keep(practice.id(), Section.RESULTS, anna.id(), "Half a sentence, unsaved", TextMark.of(""));

        assertThat(jottings.of(practice.id(), anna.id()).get(Section.RESULTS))
                .satisfies(kept -> assertThat(kept.text()).isEqualTo("Half a sentence, unsaved"));
        assertThat(jottings.of(practice.id(), bilal.id())).isEmpty();
        assertThat(jottings.others(practice.id(), bilal.id()))
                .containsExactly(new Jottings.Colleague("Anna", Section.RESULTS));
        assertThat(jottings.others(practice.id(), anna.id())).isEmpty();
        try (var connection = scene.database().connect();
                var rows = connection.createStatement().executeQuery("select text from catalogue.jotting")) {
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain("sentence");
            }
        }
    }

    @Test
    void whoeverIsErasedTakesTheirUnsavedTextsWithThem() {
        var practice = scene.begun(anna);
        var leaver = scene.writer("Farid");
        var jottings = scene.part(Jottings.class);
        jottings.keep(practice.id(), Section.OTHER, leaver.id(), "Mine alone", TextMark.of(""));
        var kept = scene.kept("jottings");

        assertThat(kept.of(leaver.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.fields()).containsEntry("text", "Mine alone"));
        kept.erase(leaver.id());

        assertThat(jottings.of(practice.id(), leaver.id())).isEmpty();
        assertThat(kept.of(leaver.id())).isEmpty();
    }

    private String filled() {
        var code = scene.begun(anna).code();
        for (var section : Section.values()) {
            if (section.required() && section != Section.SUBJECT && section != Section.INSTITUTION) {
                scene.write(anna, code, section, "", "What there is to say about it.");
            }
        }
        return code;
    }

    /** Each text goes in the place of the one before; nobody else writes here, so there is never a conflict. */
    private void writeAgainAndAgain(Account writer, String code, Section section) {
        var seen = "";
        for (var round = 1; round <= ROUNDS; round++) {
            var text = "Round " + round;
            assertThat(scene.write(writer, code, section, seen, text)).isInstanceOf(Written.Saved.class);
            seen = text;
        }
    }

    /** Puts a word behind what they saw; when the other was quicker, behind what that one saved. */
    private void addAgainAndAgain(Account writer, String code, String word) {
        for (var round = 1; round <= ROUNDS; round++) {
            var seen = scene.text(writer, code, Section.DESCRIPTION);
            Written written;
            while ((written = scene.write(writer, code, Section.DESCRIPTION, seen, (seen + " " + word + round).strip()))
                    instanceof Written.Conflict(var practice, var theirs)) {
                assertThat(practice.code()).isEqualTo(code);
                seen = theirs;
            }
            assertThat(written).isInstanceOf(Written.Saved.class);
        }
    }

    private static void together(Runnable one, Runnable other) throws Exception {
        var barrier = new CyclicBarrier(2);
        var work = new ArrayList<Callable<Boolean>>();
        for (var each : List.of(one, other)) {
            work.add(() -> {
                barrier.await();
                each.run();
                return true;
            });
        }
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
    }
}
