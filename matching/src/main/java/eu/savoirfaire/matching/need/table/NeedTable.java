package eu.savoirfaire.matching.need.table;

import static eu.savoirfaire.matching.need.table.Hand.CASE_WORKER;
import static eu.savoirfaire.matching.need.table.Hand.CONSENT;
import static eu.savoirfaire.matching.need.table.Hand.MATCH;
import static eu.savoirfaire.matching.need.table.Hand.PERSON;
import static eu.savoirfaire.matching.need.table.NeedAction.AGREE;
import static eu.savoirfaire.matching.need.table.NeedAction.CHANGE;
import static eu.savoirfaire.matching.need.table.NeedAction.MEET;
import static eu.savoirfaire.matching.need.table.NeedAction.OBJECT;
import static eu.savoirfaire.matching.need.table.NeedAction.PAUSE;
import static eu.savoirfaire.matching.need.table.NeedAction.REOPEN;
import static eu.savoirfaire.matching.need.table.NeedAction.RESUME;
import static eu.savoirfaire.matching.need.table.NeedAction.STATE;
import static eu.savoirfaire.matching.need.table.NeedAction.WITHDRAW;
import static eu.savoirfaire.matching.need.table.NeedState.DRAFT;
import static eu.savoirfaire.matching.need.table.NeedState.MET;
import static eu.savoirfaire.matching.need.table.NeedState.PAUSED;
import static eu.savoirfaire.matching.need.table.NeedState.STATED;
import static eu.savoirfaire.matching.need.table.NeedState.WAITING;
import static eu.savoirfaire.matching.need.table.NeedState.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The table of needs: in which state who may do what, and what it is after that. What is not here is not done. Where a need
 * would stand without the person's consent, it waits for it.
 */
public final class NeedTable {
    private static final Set<Hand> SELF_OR_HELPED = Set.of(PERSON, CASE_WORKER);

    private static final Map<NeedState, Map<NeedAction, Line>> LINES = Map.of(
            DRAFT,
            Map.of(
                    CHANGE, new Line(SELF_OR_HELPED, DRAFT),
                    STATE, new Line(SELF_OR_HELPED, STATED),
                    WITHDRAW, new Line(SELF_OR_HELPED, WITHDRAWN)),
            WAITING,
            Map.of(
                    CHANGE, new Line(SELF_OR_HELPED, WAITING),
                    STATE, new Line(SELF_OR_HELPED, STATED),
                    AGREE, new Line(Set.of(CONSENT), STATED),
                    WITHDRAW, new Line(SELF_OR_HELPED, WITHDRAWN)),
            STATED,
            Map.of(
                    CHANGE, new Line(SELF_OR_HELPED, STATED),
                    OBJECT, new Line(Set.of(CONSENT), WAITING),
                    PAUSE, new Line(SELF_OR_HELPED, PAUSED),
                    MEET, new Line(Set.of(PERSON, MATCH), MET),
                    WITHDRAW, new Line(SELF_OR_HELPED, WITHDRAWN)),
            PAUSED,
            Map.of(
                    CHANGE, new Line(SELF_OR_HELPED, PAUSED),
                    RESUME, new Line(SELF_OR_HELPED, STATED),
                    MEET, new Line(Set.of(PERSON, MATCH), MET),
                    WITHDRAW, new Line(SELF_OR_HELPED, WITHDRAWN)),
            MET,
            Map.of(REOPEN, new Line(SELF_OR_HELPED, DRAFT)),
            WITHDRAWN,
            Map.of(REOPEN, new Line(SELF_OR_HELPED, DRAFT)));

    private NeedTable() {}

    private record Line(Set<Hand> hands, NeedState next) {}

    /**
     * What a need is after an action; empty when it is not done in this state or not by this hand.
     *
     * @param consented whether the person agrees that it is brought before those who offer
     */
    public static Optional<NeedState> next(NeedState state, NeedAction action, Hand hand, boolean consented) {
        return Optional.ofNullable(lines(state).get(action))
                .filter(line -> line.hands().contains(hand))
                .map(line -> line.next() == STATED && !consented ? WAITING : line.next());
    }

    /** What this hand may do now, in the order of the actions. */
    public static List<NeedAction> open(NeedState state, Hand hand) {
        return Arrays.stream(NeedAction.values())
                .filter(action -> next(state, action, hand, true).isPresent())
                .toList();
    }

    private static Map<NeedAction, Line> lines(NeedState state) {
        return LINES.getOrDefault(state, Map.of());
    }
}
