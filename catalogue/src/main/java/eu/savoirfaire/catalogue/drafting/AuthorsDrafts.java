package eu.savoirfaire.catalogue.drafting;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.catalogue.editorial.Editorial;
import eu.savoirfaire.catalogue.editorial.keeping.Reviews;
import eu.savoirfaire.catalogue.intake.contact.HomeCountry;
import eu.savoirfaire.catalogue.intake.contact.PersonalData;
import eu.savoirfaire.catalogue.practice.Origin;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.PracticeRefusal;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.review.ReviewRefusal;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.sheet.Structure;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.refusal.Refused;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The drafts that whoever acts may write in. */
@Singleton
public class AuthorsDrafts {
    private static final String WRITE = "sheet.write";
    private static final String BEGIN = "sheet.begin";

    private final Practices practices;
    private final Reviews reviews;
    private final Editorial editorial;
    private final Permissions permissions;
    private final CurrentActor actor;
    private final Clock clock;
    private final PersonalData personalData = new PersonalData();

    AuthorsDrafts(
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

    /** @throws Refused when there is no such practice */
    @Transactional(readOnly = true)
    public Practice require(String code) {
        var practice = practices.findByCode(code).orElseThrow(() -> new Refused(new PracticeRefusal.NotFound(code)));
        permissions.require(actor.get(), WRITE, practice.id().reference());
        return practice;
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

    /** A new practice of an organisation. */
    @Transactional
    public Practice begin(OrganisationId organisation, Sheet sheet) {
        permissions.require(
                actor.get(),
                BEGIN,
                new Reference("organisation", organisation.value().toString()));
        // what becomes an address is public, and stays
        var identity = practices.newIdentity(personalData.masked(sheet.title(), HomeCountry.of(sheet)));
        var practice = Practice.added(
                identity.id(),
                identity.code(),
                identity.slug(),
                organisation,
                sheet,
                Structure.empty(),
                Origin.hand(),
                clock.instant());
        practices.save(practice);
        editorial.begin(practice, actor.get());
        return practice;
    }
}
