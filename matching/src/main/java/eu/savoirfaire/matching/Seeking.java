package eu.savoirfaire.matching;

import eu.savoirfaire.infra.access.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What the rest of the house tells of people who need something, or may one day. */
public interface Seeking {

    /** A person gave or withdrew their consent: needs that wait for it stand, those that stood without it close. */
    void consentChanged(PersonId person);

    /** A person completed a training, which some offers require; it counts also for who begins to look only later. */
    void trainingCompleted(PersonId person, String training);

    /** Fills a region with people who are nobody and their needs, to try the program out; nothing when they are there. */
    void inventPeople();

    /** Who has to do with a qualification that is to be recognised; empty when there is no such. */
    Optional<Asked> qualification(UUID recognition);

    /**
     * Hands in a qualification of the person of the demo who acts, unless they have one already.
     *
     * @return that it was handed in now
     */
    Optional<UUID> handInQualification();

    /** The assessor of the demo who acts begins to look at it. */
    void takeUpQualification(UUID recognition);

    /**
     * Two who have to do with something that one asked for and the other judges.
     *
     * @param person whose it is; empty once they were erased
     * @param assessor who looks at it or decided it, if anybody
     */
    record Asked(Optional<PersonId> person, Optional<PersonId> assessor) {}

    /** Gives a person of the demo a profile and needs, unless they have any. */
    void dress(PersonId person);

    /** What the rest of the house asks of skills that are to be confirmed. */
    interface Assessments {

        /** Who has to do with one; empty when there is no such. */
        Optional<Asked> assessment(UUID id);
    }

    /** What the rest of the house tells programmes. */
    interface Programmes {

        /** A workshop took place, or something else is known of it; told again, nothing changes. */
        void workshopHeld(HeldWorkshop workshop);

        /** Forgets them all, before they are told anew. */
        void forgetWorkshops();
    }

    /**
     * A workshop that took place.
     *
     * @param language of the title, ISO 639
     * @param path of its page
     * @param day the last on which it may have been
     */
    record HeldWorkshop(UUID id, String title, String language, String path, LocalDate day) {}
}
