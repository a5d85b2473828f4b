package eu.savoirfaire.platform.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.catalogue.attachment.Attachments;
import eu.savoirfaire.catalogue.offline.Brought;
import eu.savoirfaire.catalogue.offline.OfflineCopies;
import eu.savoirfaire.catalogue.offline.OfflineWork;
import eu.savoirfaire.catalogue.offline.OfflineWork.Taking;
import eu.savoirfaire.catalogue.offline.paper.PaperRefusal;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Documents that come back, as they are kept. */
abstract class OfflineContract extends SheetAtWork {
    @Test
    void whatTheDocumentChangedIsTakenAndWhatOthersWroteMeanwhileStays() {
        var paper = takenAlong();
        scene.write(bruno, practice.code(), Section.TERRITORY, "First territory", "Bruno's territory");

        var brought = compare(edited(paper, Map.of(Section.RESULTS, "30 people")), paper);
        var taking = take(anna, brought);

        assertThat(taking).isInstanceOf(Taking.Taken.class);
        assertThat(scene.text(anna, practice.code(), Section.RESULTS)).isEqualTo("30 people");
        assertThat(scene.text(anna, practice.code(), Section.TERRITORY)).isEqualTo("Bruno's territory");
        assertThat(brought.onlyHere()).containsExactly(Section.TERRITORY);
    }

    @Test
    void theSameSectionChangedTwiceIsShownWithAllThreeTexts() {
        var paper = takenAlong();
        scene.write(bruno, practice.code(), Section.RESULTS, "First results", "Bruno's results");

        var brought = compare(edited(paper, Map.of(Section.RESULTS, "Anna's results")), paper);

        assertThat(brought.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(Brought.Kind.CONFLICT);
            assertThat(difference.base()).contains("First results");
            assertThat(difference.here()).isEqualTo("Bruno's results");
            assertThat(difference.brought()).isEqualTo("Anna's results");
        });
    }

    @Test
    void whoIsOvertakenWhileDecidingTakesNothing() {
        var paper = takenAlong();
        var brought = compare(edited(paper, Map.of(Section.RESULTS, "Anna's results", Section.OTHER, "A book")), paper);
        scene.write(bruno, practice.code(), Section.RESULTS, "First results", "Bruno's results");

        var taking = take(anna, brought);

        assertThat(taking).isEqualTo(new Taking.Overtaken(List.of(Section.RESULTS)));
        assertThat(scene.text(anna, practice.code(), Section.RESULTS)).isEqualTo("Bruno's results");
        assertThat(scene.text(anna, practice.code(), Section.OTHER)).isEmpty();
    }

    @Test
    void severalSectionsAreOneChange() throws SQLException {
        var paper = takenAlong();
        var before = count("select count(*) from infra.event where type = 'savoirfaire.catalogue.sheet-drafted.v1'");

        take(
                anna,
                compare(
                        edited(paper, Map.of(Section.RESULTS, "Some", Section.OTHER, "A book", Section.FUTURE, "More")),
                        paper));

        assertThat(count("select count(*) from infra.event where type = 'savoirfaire.catalogue.sheet-drafted.v1'"))
                .isEqualTo(before + 1);
    }

    @Test
    void manyDocumentsAtOnceLoseNothing() throws Exception {
        var paper = takenAlong();
        var sections = List.of(Section.DESCRIPTION, Section.TERRITORY, Section.RESULTS, Section.FUTURE, Section.OTHER);
        try (var crowd = Executors.newFixedThreadPool(sections.size())) {
            var tasks = sections.stream()
                    .map(section -> crowd.submit(() -> {
                        var edited = edited(paper, Map.of(section, "Anna's " + section.key()));
                        return take(anna, compare(edited, paper));
                    }))
                    .toList();
            for (var task : tasks) {
                assertThat(task.get()).isInstanceOf(Taking.Taken.class);
            }
        }

        sections.forEach(section ->
                assertThat(scene.text(anna, practice.code(), section)).isEqualTo("Anna's " + section.key()));
    }

    @Test
    void aCopyThatIsForgottenLeavesTheMarksToTell() {
        var paper = takenAlong();
        scene.write(bruno, practice.code(), Section.RESULTS, "First results", "Bruno's results");
        var dropped = inTransaction(
                () -> scene.part(OfflineCopies.class).drop(Instant.now().plus(Duration.ofDays(366))));

        var brought = compare(edited(paper, Map.of(Section.RESULTS, "Anna's results")), paper);

        assertThat(dropped).isEqualTo(1);
        assertThat(brought.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(Brought.Kind.CONFLICT);
            assertThat(difference.base()).isEmpty();
        });
    }

    @Test
    void aDocumentOfAnotherSheetIsRefused() {
        var paper = takenAlong();
        var other = scene.begun(anna);

        assertThatThrownBy(() -> scene.as(
                        anna,
                        () -> scene.part(OfflineWork.class)
                                .compare(other.code(), "x.docx", paper.sections(), paper.trace())))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isEqualTo(new PaperRefusal.OtherSheet("x.docx", practice.code())));
    }

    @Test
    void otherOrganisationsNeitherTakeNorBring() {
        var stranger = scene.with(Role.CONTRIBUTOR, "Carla", scene.elsewhere());

        assertThatThrownBy(() ->
                        scene.as(stranger, () -> scene.part(OfflineWork.class).takeAlong(practice.code(), Language.IT)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() ->
                        scene.as(stranger, () -> scene.part(Attachments.class).ofDraft(practice.code())))
                .isInstanceOf(NotAllowed.class);
    }
}
