package eu.savoirfaire.matching.programme;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.matching.MatchingEvent;
import eu.savoirfaire.matching.MatchingEvent.ProgrammeMoved;
import java.util.List;
import java.util.UUID;

/**
 * A programme on its way. {@link ProgrammeTable} says what may follow what.
 *
 * @param organisation that runs it
 * @param version of what is stored, for optimistic locking; 0 for one that was never stored
 * @param news what happened since it was read
 */
public record Programme(
        UUID id,
        OrganisationId organisation,
        ProgrammeFacts facts,
        ProgrammeState state,
        long version,
        List<MatchingEvent> news) {
    /** What others call one of these. */
    public static final String KIND = "programme";

    public Programme {
        news = List.copyOf(news);
    }

    /** What came of something that was asked for. */
    public sealed interface Decision {
        record Done(Programme after) implements Decision {}

        record Not(ProgrammeRefusal why) implements Decision {}
    }

    public static Programme drafted(UUID id, OrganisationId organisation, ProgrammeFacts facts) {
        return new Programme(id, organisation, facts, ProgrammeState.DRAFT, 0, List.of());
    }

    public static Reference reference(UUID id) {
        return new Reference(KIND, id.toString());
    }

    public Decision changed(ProgrammeFacts to) {
        return to(ProgrammeAction.CHANGE, to);
    }

    public Decision does(ProgrammeAction action) {
        return to(action, facts);
    }

    /** Whether everybody may see it. */
    public boolean isPublic() {
        return state != ProgrammeState.DRAFT;
    }

    private Decision to(ProgrammeAction action, ProgrammeFacts said) {
        var after = ProgrammeTable.steps().after(state, action);
        if (after.isEmpty()) {
            return new Decision.Not(new ProgrammeRefusal.NotNow(state, action));
        }
        var moved =
                new ProgrammeMoved(id, action.word(), state.word(), after.get().word());
        return new Decision.Done(new Programme(id, organisation, said, after.get(), version, List.of(moved)));
    }
}
