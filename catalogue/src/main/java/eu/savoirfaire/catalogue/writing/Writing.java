package eu.savoirfaire.catalogue.writing;

import eu.savoirfaire.catalogue.editorial.Editorial;
import eu.savoirfaire.catalogue.editorial.keeping.Reviews;
import eu.savoirfaire.catalogue.practice.Origin;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.PracticeRefusal;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.practice.Retry;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.writing.SectionEdit.Taken;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.refusal.Refused;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Writing in a sheet: each section on its own, several people at once. */
@Singleton
public class Writing {
    /** Characters that one section may hold: some ten printed pages. */
    public static final int LONGEST = 30_000;

    /** What somebody needs to be allowed to write in a sheet. */
    public static final String ACTION = "sheet.write";

    private final Practices practices;
    private final Reviews reviews;
    private final Editorial editorial;
    private final Permissions permissions;
    private final CurrentActor actor;
    private final Clock clock;

    Writing(
            Practices practices,
            Reviews reviews,
            Editorial editorial,
            Permissions permissions,
            CurrentActor actor,
            Clock clock) {
        this.practices = practices;
        this.reviews = reviews;
        this.editorial = editorial;
        this.permissions = permissions;
        this.actor = actor;
        this.clock = clock;
    }

    /** What came of writing. */
    public sealed interface Written {

        /** @param practice as it is afterwards */
        record Saved(Practice practice) implements Written {}

        /**
         * Somebody else changed the same section meanwhile.
         *
         * @param theirs what it says now
         */
        record Conflict(Practice practice, String theirs) implements Written {}
    }

    /**
     * A practice in whose sheet the actor may write.
     *
     * @throws Refused when there is no such practice
     */
    @Transactional(readOnly = true)
    public Practice require(String code) {
        var practice = practices.findByCode(code).orElseThrow(() -> new Refused(new PracticeRefusal.NotFound(code)));
        permissions.require(actor.get(), ACTION, practice.id().reference());
        return practice;
    }

    /** Whether there is a text that authors may change now. */
    @Transactional(readOnly = true)
    public boolean isOpen(Practice practice) {
        return practice.workingCopy().isPresent() && reviews.of(practice).isOpenToAuthors();
    }

    /** The text that an author sees: the working copy's, else what is published. */
    public static Sheet sheet(Practice practice) {
        return practice.newest().sheet();
    }

    /**
     * Writes a text into its section of the newest sheet, whatever else was written meanwhile.
     *
     * @throws Refused when the text is not open to authors, or too long
     */
    public Written write(String code, SectionEdit edit) {
        if (edit.text().length() > LONGEST) {
            throw new Refused(new WritingRefusal.TooLong(LONGEST));
        }
        return Retry.whenOvertaken(() -> once(code, edit));
    }

    @Transactional
    protected Written once(String code, SectionEdit edit) {
        var practice = require(code);
        if (!isOpen(practice)) {
            throw new Refused(new WritingRefusal.Closed(code));
        }
        return switch (edit.into(sheet(practice))) {
            case Taken.Changed(var changed) -> new Written.Saved(saved(practice, changed));
            case Taken.Same() -> new Written.Saved(practice);
            case Taken.Conflict(var theirs) -> new Written.Conflict(practice, theirs);
        };
    }

    private Practice saved(Practice practice, Sheet changed) {
        var structure = practice.newest().structure();
        var after = practice.draft(changed, structure, Origin.hand(), clock.instant());
        practices.save(after);
        editorial.edited(after, actor.get().person().orElseThrow(), sheet(practice), changed);
        return after;
    }
}
