package eu.savoirfaire.platform.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.editorial.clock.Rounds;
import eu.savoirfaire.catalogue.review.Decision;
import eu.savoirfaire.catalogue.review.Review;
import eu.savoirfaire.catalogue.review.ReviewCommand;
import eu.savoirfaire.catalogue.review.pace.Nudge;
import eu.savoirfaire.catalogue.review.pace.Pace;
import eu.savoirfaire.catalogue.review.point.Passage;
import eu.savoirfaire.catalogue.review.point.Point;
import eu.savoirfaire.catalogue.review.point.PointId;
import eu.savoirfaire.catalogue.review.point.Raised;
import eu.savoirfaire.catalogue.review.point.Weight;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What holds over many rounds and many days, with everything read back from the store. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class LongRunContract {
    private static final long SEED = Long.getLong("savoir.seed", 20_261_122);
    private static final Duration TICK = Duration.ofHours(8);
    private static final List<Section> SECTIONS = List.of(Section.SUBJECT, Section.DESCRIPTION, Section.RESULTS);

    private final EditorialHouse house = new EditorialHouse(database());
    private final EditorialWalk walk = new EditorialWalk(house);

    abstract TestDatabase database();

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void noPointIsLostAndNoneIsSettledByNothing() {
        for (var run = 0; run < 12; run++) {
            var random = new Random(SEED + run);
            var practice = walk.to(EditorialState.IN_REVIEW);
            Map<PointId, String> raised = new HashMap<>();
            for (var round = 0; round < 3; round++) {
                var points = points(sheet(practice), random);
                house.done(house.curator, practice, new ReviewCommand.RequestChanges(sheet(practice), points, due()));
                house.review(practice).points().all().forEach(point -> raised.putIfAbsent(point.id(), point.before()));
                for (var edits = random.nextInt(4); edits > 0; edits--) {
                    house.edit(practice, edited(sheet(practice), random));
                }
                resubmit(practice);

                var kept = house.review(practice).points().all();
                assertThat(kept)
                        .as("seed %d", SEED + run)
                        .extracting(Point::id)
                        .containsExactlyInAnyOrderElementsOf(raised.keySet());
                assertThat(kept).allSatisfy(point -> honest(point, raised));
            }
        }
    }

    @Test
    void inNinetyDaysNoSheetStaysTooLongWithoutAPersonBeingTold() {
        var steps = List.of(
                walk.to(EditorialState.ORG_CHECK),
                walk.to(EditorialState.SUBMITTED),
                walk.to(EditorialState.IN_REVIEW),
                walk.to(EditorialState.CHANGES_REQUESTED),
                walk.to(EditorialState.ACCEPTED));
        var hidden = walk.to(EditorialState.HIDDEN);
        var rounds = house.part(Rounds.class);

        for (var tick = 0; tick < 90 * 3; tick++) {
            house.time().forward(TICK);
            rounds.round();
            for (var practice : steps) {
                assertThat(waitsUntold(house.review(practice)))
                        .as(
                                "%s at %s",
                                house.review(practice).stage(), house.time().instant())
                        .isFalse();
            }
        }

        assertThat(house.review(steps.get(3)).state()).as("lapsed").isEqualTo(EditorialState.DRAFT);
        assertThat(house.review(steps.get(1)).state()).as("assigned by itself").isEqualTo(EditorialState.IN_REVIEW);
        assertThat(calls(steps.getFirst())).contains("reminder", "overdue", "far-too-late");
        assertThat(calls(steps.get(2))).contains("offer-another", "far-too-late");
        assertThat(calls(hidden)).contains("unconfirmed-removal");
        assertThat(calls(steps.getFirst())).as("each once").doesNotHaveDuplicates();
    }

    @Test
    void somethingScheduledIsPublishedAtItsHour() {
        var practice = walk.to(EditorialState.ACCEPTED);
        var hour = house.time().instant().plus(Duration.ofDays(2));
        house.done(house.curator, practice, new ReviewCommand.Schedule(hour));

        house.part(Rounds.class).round();
        assertThat(house.practice(practice).published()).isEmpty();
        house.time().forward(Duration.ofDays(2));
        house.part(Rounds.class).round();

        assertThat(house.practice(practice).published()).isPresent();
    }

    private List<String> calls(PracticeId practice) {
        return house
                .rows("select data from infra.event where stream = 'practice/" + practice.value()
                        + "' and type = 'savoirfaire.catalogue.sheet-calls.v1' order by seq")
                .stream()
                .map(json -> json.replaceFirst(".*\"about\"\\s*:\\s*\"([^\"]*)\".*", "$1"))
                .filter(about -> !about.startsWith("to-"))
                .toList();
    }

    private boolean waitsUntold(Review review) {
        var pace = house.part(Pace.class);
        if (!review.state().isStep()) {
            return false;
        }
        var since = review.stage().since();
        Instant limit = review.stage()
                .term()
                .map(end -> since.plusMillis(Duration.between(since, end).toMillis() * 3 / 2))
                .orElseGet(() -> pace.after(review.state(), since, 1.5));
        return house.time().instant().isAfter(limit) && !review.stage().nudged().contains(Nudge.TELL_CHIEF);
    }

    /** First without replies, then with replies to whatever still blocks. */
    private void resubmit(PracticeId practice) {
        var first =
                house.perform(house.author, practice, new ReviewCommand.Resubmit(sheet(practice), Map.of(), Map.of()));
        if (!(first instanceof Decision.Done)) {
            Map<PointId, String> replies = new HashMap<>();
            house.review(practice).points().blocking().forEach(point -> replies.put(point.id(), "We cannot know."));
            house.done(house.author, practice, new ReviewCommand.Resubmit(sheet(practice), replies, Map.of()));
        }
    }

    private static void honest(Point point, Map<PointId, String> raised) {
        assertThat(point.before()).isEqualTo(raised.get(point.id()));
        point.answer()
                .ifPresent(answer -> assertThat(answer.reply().isPresent()
                                || !answer.after().strip().equals(point.before().strip()))
                        .as("settled by a change or a reply")
                        .isTrue());
    }

    private Sheet sheet(PracticeId practice) {
        return house.practice(practice).newest().sheet();
    }

    private Instant due() {
        return house.time().instant().plus(Duration.ofDays(20));
    }

    private static List<Raised> points(Sheet sheet, Random random) {
        var points = new ArrayList<Raised>();
        for (var number = 1 + random.nextInt(3); number > 0; number--) {
            var section = SECTIONS.get(random.nextInt(SECTIONS.size()));
            var length = sheet.text(section).orElse("").length();
            var start = random.nextInt(length + 1);
            var end = start + random.nextInt(length - start + 1);
            points.add(new Raised(
                    new PointId(new UUID(random.nextLong(), random.nextLong())),
                    random.nextBoolean() ? Weight.MUST : Weight.COULD,
                    new Passage(section, start, end),
                    "Say more."));
        }
        return points;
    }

    private static Sheet edited(Sheet sheet, Random random) {
        var section = SECTIONS.get(random.nextInt(SECTIONS.size()));
        var text = sheet.text(section).orElse("");
        var from = random.nextInt(text.length() + 1);
        var to = from + random.nextInt(text.length() - from + 1);
        var after = text.substring(0, from) + " and " + random.nextInt(100) + " more " + text.substring(to);
        return sheet.with(section, after);
    }
}
