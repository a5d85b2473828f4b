package eu.savoirfaire.matching.assessment;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A skill that somebody asked to have confirmed. Decides by itself; each change is a new one.
 *
 * @param claimed level as the person says it
 * @param found level as the assessor found it, once it is validated
 * @param remark why not yet, and what to do next
 * @param version that was read; 0 for one that was never saved
 */
record Assessment(
        UUID id,
        SeekerId seeker,
        SkillCode skill,
        int claimed,
        Optional<Integer> found,
        AssessmentState state,
        Optional<PersonId> assessor,
        Optional<String> remark,
        Instant asked,
        int version) {

    static Assessment asked(UUID id, SeekerId seeker, SkillCode skill, int level, Instant now) {
        return new Assessment(
                id,
                seeker,
                skill,
                level,
                Optional.empty(),
                AssessmentState.ASKED,
                Optional.empty(),
                Optional.empty(),
                now,
                0);
    }

    /**
     * @param own whether whoever takes it is the person themselves
     * @throws Refused with {@link AssessmentRefusal.Own} or {@link AssessmentRefusal.NotNow}
     */
    Assessment taken(PersonId by, boolean own) {
        if (own) {
            throw new Refused(new AssessmentRefusal.Own());
        }
        require(state == AssessmentState.ASKED);
        return with(AssessmentState.TAKEN, Optional.of(by), Optional.empty(), Optional.empty());
    }

    /** Back into the queue, for another. */
    Assessment laidDown(PersonId by) {
        requireHeld(by);
        return with(AssessmentState.ASKED, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Assessment validated(PersonId by, int level) {
        requireHeld(by);
        return with(AssessmentState.VALIDATED, assessor, Optional.of(level), Optional.empty());
    }

    /** @param why and what to do next; never blank */
    Assessment notYet(PersonId by, String why) {
        requireHeld(by);
        if (why.isBlank()) {
            throw new Refused(new AssessmentRefusal.NoReason());
        }
        return with(AssessmentState.NOT_YET, assessor, Optional.empty(), Optional.of(why));
    }

    Assessment withdrawn() {
        require(state.isOpen());
        return with(AssessmentState.WITHDRAWN, Optional.empty(), Optional.empty(), Optional.empty());
    }

    boolean isHeldBy(PersonId person) {
        return state == AssessmentState.TAKEN && assessor.equals(Optional.of(person));
    }

    private void requireHeld(PersonId by) {
        require(state == AssessmentState.TAKEN);
        if (!isHeldBy(by)) {
            throw new Refused(new AssessmentRefusal.NotYours());
        }
    }

    private static void require(boolean open) {
        if (!open) {
            throw new Refused(new AssessmentRefusal.NotNow());
        }
    }

    private Assessment with(
            AssessmentState next, Optional<PersonId> by, Optional<Integer> level, Optional<String> said) {
        return new Assessment(id, seeker, skill, claimed, level, next, by, said, asked, version);
    }
}
