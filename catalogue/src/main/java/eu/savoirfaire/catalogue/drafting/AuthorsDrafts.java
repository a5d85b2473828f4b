package eu.savoirfaire.catalogue.drafting;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.catalogue.intake.contact.HomeCountry;
import eu.savoirfaire.catalogue.intake.contact.PersonalData;
import eu.savoirfaire.catalogue.practice.Origin;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.PracticeRefusal;
import eu.savoirfaire.catalogue.practice.Practices;
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
    private final Permissions permissions;
    private final CurrentActor actor;
    private final Clock clock;
    private final PersonalData personalData = new PersonalData();

    AuthorsDrafts(Practices practices, Permissions permissions, CurrentActor actor, Clock clock) {
        this.practices = practices;
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

    /** The practice with this text as its working copy. */
    @Transactional(propagation = MANDATORY)
    public Practice save(Practice practice, Sheet sheet) {
        var drafted =
                practice.draft(sheet, practice.newest().structure(), Origin.hand(), clock.instant());
        practices.save(drafted);
        return drafted;
    }

    /** The practice with a working copy: the one it has, else one that says what is published. */
    @Transactional(propagation = MANDATORY)
    public Practice opened(Practice practice) {
        return practice.workingCopy().isPresent()
                ? practice
                : save(practice, practice.newest().sheet());
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
        return practice;
    }
}
