package eu.savoirfaire.catalogue.drafting;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.catalogue.editorial.Editorial;
import eu.savoirfaire.catalogue.editorial.keeping.Reviews;
import eu.savoirfaire.catalogue.practice.Origin;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.review.ReviewRefusal;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.writing.Writing;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.refusal.Refused;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The drafts that whoever acts may write in. */
@Singleton
public class AuthorsDrafts {
    private final Writing writing;
    private final Practices practices;
    private final Reviews reviews;
    private final Editorial editorial;
    private final CurrentActor actor;
    private final Clock clock;

    AuthorsDrafts(
            Writing writing,
            Practices practices,
            Reviews reviews,
            Editorial editorial,
            CurrentActor actor,
            Clock clock) {
        this.writing = writing;
        this.practices = practices;
        this.reviews = reviews;
        this.editorial = editorial;
        this.actor = actor;
        this.clock = clock;
    }

    /** @throws Refused when there is no such practice */
    @Transactional(readOnly = true)
    public Practice require(String code) {
        return writing.require(code);
    }

    /** Whether authors may change the text now: nobody judges it, or there is no working copy yet. */
    @Transactional(readOnly = true)
    public boolean isOpen(Practice practice) {
        return practice.workingCopy().isEmpty() || reviews.of(practice).isOpenToAuthors();
    }

    /**
     * The practice with this text as its working copy.
     *
     * @throws Refused when the text is with somebody who judges it
     */
    @Transactional(propagation = MANDATORY)
    public Practice save(Practice practice, Sheet sheet) {
        var before = practice.newest().sheet();
        var drafted = practice.draft(sheet, practice.newest().structure(), Origin.hand(), clock.instant());
        practices.save(drafted);
        actor.get().person().ifPresent(author -> editorial.edited(drafted, author, before, sheet));
        return drafted;
    }

    /**
     * The practice with a working copy: the one it has, else one that says what is published.
     *
     * @throws Refused when the text is with somebody who judges it
     */
    @Transactional(propagation = MANDATORY)
    public Practice opened(Practice practice) {
        if (practice.workingCopy().isEmpty()) {
            return save(practice, practice.newest().sheet());
        }
        var review = reviews.of(practice);
        if (!review.isOpenToAuthors()) {
            throw new Refused(new ReviewRefusal.TextIsClosed(review.state()));
        }
        return practice;
    }
}
