package eu.savoirfaire.workshops.desk;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.table.Hand;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.planning.table.PlanningTable;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The steps of a workshop's way as the addresses and buttons of the desk name them. */
final class Acts {
    private static final List<PlanningAction> AT_ONCE = List.of(
            PlanningAction.SCHEDULE,
            PlanningAction.OPEN,
            PlanningAction.CLOSE,
            PlanningAction.BEGIN,
            PlanningAction.END);

    private static final List<PlanningAction> WITH_WORDS = List.of(
            PlanningAction.RESCHEDULE,
            PlanningAction.MOVE,
            PlanningAction.RESIZE,
            PlanningAction.CHANGE_MODE,
            PlanningAction.POSTPONE,
            PlanningAction.ABORT,
            PlanningAction.CANCEL);

    private Acts() {}

    static String word(PlanningAction action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A step that takes no more than a button. */
    static Optional<PlanningAction> atOnce(String word) {
        return named(AT_ONCE, word);
    }

    /** A step that takes a page on which more is said. */
    static Optional<PlanningAction> withWords(String word) {
        return named(WITH_WORDS, word);
    }

    static List<PlanningAction> atOnce(PlannedWorkshop workshop, Actor actor) {
        return possible(AT_ONCE, workshop, actor);
    }

    static List<PlanningAction> withWords(PlannedWorkshop workshop, Actor actor) {
        return possible(WITH_WORDS, workshop, actor);
    }

    static boolean isPossible(PlannedWorkshop workshop, PlanningAction action, Actor actor) {
        var hands = Hand.of(actor, workshop.plan().holder(), workshop.plan().hosts());
        return PlanningTable.row(workshop.state(), action)
                .filter(row -> !Collections.disjoint(row.hands(), hands))
                .isPresent();
    }

    private static List<PlanningAction> possible(List<PlanningAction> of, PlannedWorkshop workshop, Actor actor) {
        return of.stream().filter(action -> isPossible(workshop, action, actor)).toList();
    }

    private static Optional<PlanningAction> named(List<PlanningAction> of, String word) {
        return Arrays.stream(PlanningAction.values())
                .filter(of::contains)
                .filter(action -> word(action).equals(word))
                .findFirst();
    }
}
