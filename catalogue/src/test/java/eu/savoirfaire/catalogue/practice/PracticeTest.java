package eu.savoirfaire.catalogue.practice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.CatalogueEvent.LifeStated;
import eu.savoirfaire.catalogue.CatalogueEvent.PracticeAdded;
import eu.savoirfaire.catalogue.CatalogueEvent.SheetDrafted;
import eu.savoirfaire.catalogue.CatalogueEvent.SheetPublished;
import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.practice.Practice.Publication.Incomplete;
import eu.savoirfaire.catalogue.practice.Practice.Publication.NothingToPublish;
import eu.savoirfaire.catalogue.practice.Practice.Publication.Published;
import eu.savoirfaire.catalogue.sheet.Life;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.sheet.Structure;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.vocabulary.Language;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PracticeTest {
    private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant NOON = MORNING.plusSeconds(3 * 3600);

    @Test
    void aNewPracticeIsADraftThatNobodyReads() {
        var practice = added(complete("Circles"));

        assertThat(practice.published()).isEmpty();
        assertThat(practice.workingCopy()).get().extracting(Revision::number).isEqualTo(1);
        assertThat(practice.news())
                .containsExactly(
                        new PracticeAdded(practice.id(), "GP-2026-0001"),
                        new SheetDrafted(practice.id(), "GP-2026-0001", 1));
    }

    @Test
    void publishingTheFirstDraftMakesItWhatReadersSee() {
        var practice = published(added(complete("Circles")));

        assertThat(practice.workingCopy()).isEmpty();
        assertThat(practice.published()).get().extracting(Revision::publishedAt).isEqualTo(Optional.of(NOON));
        assertThat(practice.news()).last().isEqualTo(new SheetPublished(practice.id(), "GP-2026-0001", 1));
    }

    @Test
    void aSheetWithoutARequiredSectionIsNotPublished() {
        var practice = added(sheet(Map.of(Section.SUBJECT, "Circles", Section.INSTITUTION, "A chamber")));

        var publication = practice.publish(NOON);

        assertThat(publication)
                .isEqualTo(new Incomplete(List.of(
                        Section.DESCRIPTION,
                        Section.TERRITORY,
                        Section.STAKEHOLDERS,
                        Section.BENEFICIARIES,
                        Section.RESULTS)));
    }

    @Test
    void publishingTwiceDoesNothingTheSecondTime() {
        var practice = published(added(complete("Circles")));

        assertThat(practice.publish(NOON)).isEqualTo(new NothingToPublish());
    }

    @Test
    void aWorkingCopyNeverTouchesWhatIsPublished() {
        var before = published(added(complete("Circles")));

        var after = before.draft(complete("Circles, again"), Structure.empty(), Origin.hand(), NOON);

        assertThat(after.published()).isEqualTo(before.published());
        assertThat(after.workingCopy()).get().extracting(Revision::number).isEqualTo(2);
    }

    @Test
    void whateverIsDoneRevisionsAreNumberedWithoutGapsAndPublishedTextNeverChanges() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var practice = added(complete("Practice 0"));
        Map<Integer, Sheet> everPublished = new HashMap<>();

        for (var step = 1; step <= 500; step++) {
            if (random.nextBoolean()) {
                practice = practice.draft(complete("Practice " + step), Structure.empty(), Origin.hand(), NOON);
            } else if (practice.publish(NOON) instanceof Published(Practice after)) {
                practice = after;
            }
            practice.published().ifPresent(r -> everPublished.putIfAbsent(r.number(), r.sheet()));

            var numbers = practice.revisions().stream().map(Revision::number).toList();
            assertThat(numbers).as("seed %d, step %d", seed, step).isEqualTo(oneTo(numbers.size()));
            assertThat(practice.revisions().stream().filter(Revision::isDraft)).hasSizeLessThan(2);
            assertThat(practice.revisions().stream().filter(Revision::isPublished))
                    .hasSizeLessThan(2);
            for (var published : everPublished.entrySet()) {
                assertThat(practice.revision(published.getKey()).orElseThrow().sheet())
                        .as("seed %d, step %d", seed, step)
                        .isEqualTo(published.getValue());
            }
        }
    }

    @Test
    void lifeIsUnknownUntilSomebodySaysAndTouchesNoRevision() {
        var practice = published(added(complete("Circles")));

        var running = practice.lives(Life.RUNNING);

        assertThat(practice.life()).isEqualTo(Life.UNKNOWN);
        assertThat(running.life()).isEqualTo(Life.RUNNING);
        assertThat(running.revisions()).isEqualTo(practice.revisions());
        assertThat(running.news()).last().isEqualTo(new LifeStated(practice.id(), "GP-2026-0001", "RUNNING"));
    }

    @Test
    void whateverHappensToTheSheetLifeStaysAsItWasStated() {
        var ended = added(complete("Circles")).lives(Life.ENDED);

        var after = published(ended).draft(complete("Circles, again"), Structure.empty(), Origin.hand(), NOON);

        assertThat(published(after).life()).isEqualTo(Life.ENDED);
    }

    @Test
    void whatIsUnknownOrKnownAlreadyIsNoNews() {
        var running = added(complete("Circles")).lives(Life.RUNNING);

        assertThat(running.lives(Life.UNKNOWN)).isSameAs(running);
        assertThat(running.lives(Life.RUNNING)).isSameAs(running);
    }

    @Test
    void aLongSubjectIsCutAtAWordAndSaysSo() {
        var title = complete("integration ".repeat(40)).title();

        assertThat(title).hasSizeLessThanOrEqualTo(160).endsWith("integration…");
    }

    private static List<Integer> oneTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static Practice added(Sheet sheet) {
        return Practice.added(
                new PracticeId(new UUID(0, 1)),
                "GP-2026-0001",
                "circles",
                new OrganisationId(new UUID(0, 2)),
                sheet,
                Structure.empty(),
                Origin.hand(),
                MORNING);
    }

    private static Practice published(Practice practice) {
        return ((Published) practice.publish(NOON)).practice();
    }

    private static Sheet complete(String subject) {
        var texts = new EnumMap<Section, String>(Section.class);
        for (var section : Section.values()) {
            if (section.required()) {
                texts.put(section, "Text of " + section.key());
            }
        }
        texts.put(Section.SUBJECT, subject);
        return sheet(texts);
    }

    private static Sheet sheet(Map<Section, String> texts) {
        return new Sheet(texts, Language.EN, Language.EN);
    }
}
