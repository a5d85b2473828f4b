package eu.savoirfaire.workshops.desk;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.Mode;
import eu.savoirfaire.workshops.page.Typed;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.planning.time.Pass;
import java.util.Arrays;
import java.util.List;

/**
 * The page of a step on which more is said: a reason, other hours, another mode, other numbers.
 *
 * @param numbers its seats as they are now
 */
record ChangeView(
        PlannedWorkshop workshop, PlanningAction action, List<Label> numbers, Typed typed, FormErrors errors) {

    public String act() {
        return Acts.word(action);
    }

    public String href() {
        return "/workshops/plan/" + workshop.id().value();
    }

    public Phrase title() {
        return new Phrase(workshop.plan().title(), workshop.plan().language());
    }

    public Label heading() {
        return Label.key("workshops.act." + action);
    }

    /** What follows from it, before it is done. */
    public Label consequence() {
        return Label.key("workshops.consequence." + action);
    }

    public long version() {
        return workshop.version();
    }

    public boolean asksHours() {
        return action == PlanningAction.MOVE || action == PlanningAction.RESCHEDULE;
    }

    public boolean asksMode() {
        return action == PlanningAction.CHANGE_MODE;
    }

    public boolean asksSeats() {
        return action == PlanningAction.RESIZE;
    }

    public boolean asksReason() {
        return !asksHours() && !asksSeats();
    }

    public boolean asksWhichStart() {
        return errors.of("begins-pass") != null || typed.ticked("begins-pass");
    }

    public boolean asksWhichEnd() {
        return errors.of("ends-pass") != null || typed.ticked("ends-pass");
    }

    public List<Choice> passes(String field) {
        return Arrays.stream(Pass.values())
                .map(one -> Choice.of(
                        one.name(),
                        Label.key("workshops.plan.pass." + one),
                        typed.text(field).equals(one.name())))
                .toList();
    }

    public List<Choice> modes() {
        return Arrays.stream(Mode.values())
                .map(one -> Choice.of(
                        one.name(),
                        Label.key("workshops.mode." + one),
                        typed.or("mode", workshop.plan().mode().name()).equals(one.name())))
                .toList();
    }

    public List<Choice> channels() {
        return workshop.plan().seats().keySet().stream()
                .sorted()
                .map(one -> Choice.of(
                        one.name(),
                        Label.key("workshops.channel." + one),
                        typed.text("channel").equals(one.name())
                                || workshop.plan().seats().size() == 1))
                .toList();
    }

    public String place() {
        return typed.or("place", workshop.plan().place().orElse(""));
    }

    public String room() {
        return typed.or("room", seats(Channel.ROOM));
    }

    public String online() {
        return typed.or("online", seats(Channel.ONLINE));
    }

    private String seats(Channel channel) {
        var seats = workshop.plan().seats().get(channel);
        return seats == null ? "" : seats.toString();
    }
}
