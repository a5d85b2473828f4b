package eu.savoirfaire.catalogue.editorial;

import eu.savoirfaire.catalogue.editorial.keeping.Reviews;
import eu.savoirfaire.catalogue.editorial.keeping.Standings;
import eu.savoirfaire.catalogue.practice.Origin;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.Practice.Visibility;
import eu.savoirfaire.catalogue.practice.Revision;
import eu.savoirfaire.catalogue.review.Review;
import eu.savoirfaire.catalogue.review.Standing;
import eu.savoirfaire.catalogue.review.StandingCommand;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import jakarta.inject.Singleton;
import java.time.Instant;

/** What a decision changes of the practice itself: its revisions, and what readers see of them. */
@Singleton
class Effects {
    private final Reviews reviews;
    private final Standings standings;

    Effects(Reviews reviews, Standings standings) {
        this.reviews = reviews;
        this.standings = standings;
    }

    /** After a working copy was published: readers see it, unless the whole practice was taken from them. */
    Practice shown(Practice published, Review review, Instant now) {
        var former = standings.of(published);
        if (former.state() == EditorialState.HIDDEN || former.state() == EditorialState.REMOVED) {
            return published;
        }
        var action = review.news().getLast().action();
        var standing = Standing.published(review.manuscript(), action, now).following(former);
        standings.save(standing, false);
        return published.shownAs(Visibility.LISTED);
    }

    /** The practice after something was done to what is published of it. */
    Practice of(StandingCommand command, Practice practice, Standing after, Instant now) {
        return switch (command) {
            case StandingCommand.Revise _ -> revised(practice, now);
            case StandingCommand.Correct correct -> corrected(practice, correct, now);
            case StandingCommand.RevertCorrection _ ->
                practice.former()
                        .map(Revision::sheet)
                        .map(sheet -> practice.correct(sheet, now))
                        .orElse(practice);
            default -> practice.shownAs(visibility(after.state()));
        };
    }

    private static Practice revised(Practice practice, Instant now) {
        var present = practice.published().orElseThrow();
        return practice.draft(present.sheet(), present.structure(), Origin.hand(), now);
    }

    /** A working copy that says the same where it was wrong says the right thing from now on, too. */
    private Practice corrected(Practice practice, StandingCommand.Correct correct, Instant now) {
        var after = practice.correct(correct.after(), now);
        var draft = after.workingCopy();
        if (draft.isEmpty() || reviews.isLocked(practice)) {
            return after;
        }
        var mended = carried(draft.get().sheet(), correct);
        return mended.equals(draft.get().sheet())
                ? after
                : after.draft(mended, draft.get().structure(), draft.get().origin(), now);
    }

    private static Sheet carried(Sheet draft, StandingCommand.Correct correct) {
        var carried = draft;
        for (var section : Section.values()) {
            var wrong = correct.before().text(section);
            var right = correct.after().text(section);
            if (!wrong.equals(right) && draft.text(section).equals(wrong)) {
                carried = carried.with(section, right.orElse(""));
            }
        }
        return carried;
    }

    private static Visibility visibility(EditorialState state) {
        return switch (state) {
            case ARCHIVED -> Visibility.ARCHIVED;
            case HIDDEN -> Visibility.HIDDEN;
            case REMOVED -> Visibility.REMOVED;
            default -> Visibility.LISTED;
        };
    }
}
