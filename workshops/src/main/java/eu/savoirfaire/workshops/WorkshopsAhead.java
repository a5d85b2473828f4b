package eu.savoirfaire.workshops;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** What other rooms may ask of workshops that are planned. */
public interface WorkshopsAhead {

    /** A workshop that is or was planned here, also a draft; empty for one that was only reported. */
    Optional<Ahead> find(WorkshopId workshop);

    /** Everybody who has to know when it changes: those who are registered, asked to do something, or lead the day. */
    Set<PersonId> concerned(WorkshopId workshop);

    /** Everybody who was there for some time, as a trainer confirmed it. */
    Set<PersonId> attended(WorkshopId workshop);

    /** Who is asked to do something. */
    Optional<PersonId> assigned(UUID assignment);

    /** Who needs something in order to take part, and who sees to it. */
    Optional<Need> need(UUID need);

    /** The recordings about a practice that everybody may see now, the latest first. */
    List<ShownRecording> recordingsAbout(Reference practice);

    /** A made-up workshop to come, with a programme and a queue, a draft, and one that was held last week; made once. */
    void demonstrate(Cast cast);

    /**
     * What others tell of it.
     *
     * @param slug its page; empty before it was announced
     */
    record Ahead(WorkshopId id, String title, OrganisationId holder, Optional<String> slug) {}

    /**
     * A recording that everybody may see.
     *
     * @param language of the title and of what is said
     * @param href where it is told of, with its captions
     */
    record ShownRecording(String title, Language language, String href) {}

    /** @param owner who sees it */
    record Need(PersonId person, PersonId owner) {}

    /** The sheets that talks can be about; whoever knows them puts them here. */
    interface Shelf {

        /** What is published, as it is now, by code. */
        List<PresentedSheet> published();
    }

    /** The people of the demo. */
    interface Cast {

        /** Whoever plays the role. */
        Actor of(Role role);

        /** What comes of it when this person does it. */
        <T> T acting(Actor actor, Supplier<T> work);
    }
}
