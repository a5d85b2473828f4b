package eu.savoirfaire.catalogue.review;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.review.point.Passage;
import eu.savoirfaire.catalogue.review.point.Point;
import eu.savoirfaire.catalogue.review.point.PointId;
import eu.savoirfaire.catalogue.review.point.Raised;
import eu.savoirfaire.catalogue.review.point.Weight;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Rounds of review with random edits between them: no point is lost, none is settled without a change or a reply. */
class RandomEditsTest {
    private static final List<Section> SECTIONS = List.of(Section.SUBJECT, Section.DESCRIPTION, Section.RESULTS);

    @RepeatedTest(200)
    void noPointIsLostAndNoneIsSettledByNothing(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var review = Walk.to(EditorialState.IN_REVIEW);
        var sheet = People.sheet();
        Map<PointId, Point> raised = new HashMap<>();

        for (var round = 0; round < 4; round++) {
            var points = points(sheet, random);
            var due = Walk.NOW.plusSeconds(86_400);
            review = Walk.done(review, new ReviewCommand.RequestChanges(sheet, points, due), People.CURATOR);
            for (var point : points) {
                raised.put(point.id(), review.points().find(point.id()).orElseThrow());
            }
            for (var edits = random.nextInt(4); edits > 0; edits--) {
                var edited = edited(sheet, random);
                review = review.edited(People.id(People.AUTHOR), sheet, edited);
                sheet = edited;
            }
            review = resubmitted(review, sheet, random);

            assertThat(review.points().all())
                    .as("seed %d", repetition.getCurrentRepetition())
                    .extracting(Point::id)
                    .containsExactlyInAnyOrderElementsOf(raised.keySet());
            assertThat(review.points().all())
                    .allSatisfy(point -> honest(point, requireNonNull(raised.get(point.id()))));
        }
    }

    /** First without replies, then with replies to whatever still blocks. */
    private static Review resubmitted(Review review, Sheet sheet, Random random) {
        Map<PointId, String> replies = new HashMap<>();
        for (var point : review.points().all()) {
            if (point.isOpen() && random.nextInt(4) == 0) {
                replies.put(point.id(), "It is said above.");
            }
        }
        var first = review.decide(new ReviewCommand.Resubmit(sheet, replies, Map.of()), People.AUTHOR, Walk.NOW);
        if (first instanceof Decision.Done<Review>(var after)) {
            assertThat(after.points().blocking()).isEmpty();
            return after;
        }
        assertThat(first)
                .isInstanceOfSatisfying(
                        Decision.Not.class,
                        not -> assertThat(not.why().code()).isEqualTo("catalogue.review.lacking.answers"));
        review.points().blocking().forEach(point -> replies.put(point.id(), "We cannot know that."));
        return Walk.done(review, new ReviewCommand.Resubmit(sheet, replies, Map.of()), People.AUTHOR);
    }

    private static void honest(Point now, Point raised) {
        assertThat(now.before()).isEqualTo(raised.before());
        assertThat(now.text()).isEqualTo(raised.text());
        assertThat(now.weight()).isEqualTo(raised.weight());
        now.answer()
                .ifPresent(answer -> assertThat(answer.reply().isPresent()
                                || !answer.after().strip().equals(now.before().strip()))
                        .as("settled by a change or a reply")
                        .isTrue());
    }

    private static List<Raised> points(Sheet sheet, Random random) {
        var points = new ArrayList<Raised>();
        for (var n = 1 + random.nextInt(3); n > 0; n--) {
            var section = SECTIONS.get(random.nextInt(SECTIONS.size()));
            var length = sheet.text(section).orElse("").length();
            var start = random.nextInt(length + 1);
            var end = start + random.nextInt(length - start + 1);
            var weight = random.nextBoolean() ? Weight.MUST : Weight.COULD;
            points.add(new Raised(
                    new PointId(new UUID(random.nextLong(), random.nextLong())),
                    weight,
                    new Passage(section, start, end),
                    "Say more."));
        }
        return points;
    }

    private static Sheet edited(Sheet sheet, Random random) {
        var section = SECTIONS.get(random.nextInt(SECTIONS.size()));
        var text = sheet.text(section).orElse("");
        var from = random.nextInt(text.length() + 1);
        var to = from + random.nextInt(Math.min(20, text.length() - from) + 1);
        return sheet.with(section, text.substring(0, from) + " new words " + text.substring(to));
    }
}
