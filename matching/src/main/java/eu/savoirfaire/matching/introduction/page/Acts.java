package eu.savoirfaire.matching.introduction.page;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.match.DeclineReason;
import eu.savoirfaire.matching.match.MatchCommand;
import eu.savoirfaire.matching.match.table.Hand;
import eu.savoirfaire.matching.match.table.MatchAction;
import eu.savoirfaire.matching.match.table.MatchState;
import eu.savoirfaire.matching.match.table.MatchTable;
import eu.savoirfaire.matching.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each side is offered to do with a match on its page, and what they send back. */
final class Acts {
    static final String REASON = "reason";

    /** Consent is taken back where it was given, an offer is closed as a whole, and what came of it both are asked. */
    private static final Set<MatchAction> ELSEWHERE =
            Set.of(MatchAction.REVOKE_CONSENT, MatchAction.CANCEL, MatchAction.CONCLUDE);

    private Acts() {}

    /** In the order of the table. */
    static List<String> open(MatchState state, Hand hand) {
        return MatchTable.rows().stream()
                .filter(row -> row.from() == state && row.hands().contains(hand))
                .map(MatchTable.Row::action)
                .filter(action -> !ELSEWHERE.contains(action))
                .map(MatchAction::word)
                .toList();
    }

    static Optional<MatchAction> of(String word) {
        return Arrays.stream(MatchAction.values())
                .filter(action -> action.word().equals(word) && !ELSEWHERE.contains(action))
                .findFirst();
    }

    /** What was sent; empty where something is missing, which {@link #missing} names. */
    static Optional<MatchCommand> command(MatchAction action, Hand hand, Map<String, Object> form) {
        return switch (action) {
            case DECLINE_AS_SEEKER, DECLINE_AS_PROVIDER ->
                one(DeclineReason.values(), form.get(REASON))
                        .filter(reason -> reason.side() == hand)
                        .map(MatchCommand.Decline::new);
            default -> Optional.of(new MatchCommand.Simple(action));
        };
    }

    static FormErrors missing() {
        return FormErrors.none().with(REASON, Label.key("matching.matches.reason.missing"));
    }

    static List<Choice> reasons(Hand hand) {
        return Arrays.stream(DeclineReason.values())
                .filter(reason -> reason.side() == hand)
                .map(reason -> Choice.of(word(reason), Wording.of(reason, "decline"), false))
                .toList();
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, @Nullable Object typed) {
        return Arrays.stream(all)
                .filter(constant -> word(constant).equals(typed))
                .findFirst();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
