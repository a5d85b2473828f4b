package eu.savoirfaire.matching.match;

import eu.savoirfaire.matching.match.table.MatchAction;

/** What can be asked of a match, with what it takes. */
public sealed interface MatchCommand {

    /** What takes nothing else. */
    record Simple(MatchAction what) implements MatchCommand {
        public Simple {
            if (what == MatchAction.DECLINE_AS_SEEKER
                    || what == MatchAction.DECLINE_AS_PROVIDER
                    || what == MatchAction.CONCLUDE) {
                throw new IllegalArgumentException(what + " takes more than its name");
            }
        }
    }

    record Decline(DeclineReason reason) implements MatchCommand {}

    record Conclude(Result result) implements MatchCommand {}

    default MatchAction action() {
        return switch (this) {
            case Simple(var what) -> what;
            case Decline(var reason) ->
                switch (reason.side()) {
                    case SEEKER -> MatchAction.DECLINE_AS_SEEKER;
                    case PROVIDER, MANAGER, CLOCK -> MatchAction.DECLINE_AS_PROVIDER;
                };
            case Conclude _ -> MatchAction.CONCLUDE;
        };
    }
}
