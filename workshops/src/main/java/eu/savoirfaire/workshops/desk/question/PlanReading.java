package eu.savoirfaire.workshops.desk.question;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.Kind;
import eu.savoirfaire.workshops.Mode;
import eu.savoirfaire.workshops.page.Typed;
import eu.savoirfaire.workshops.planning.Plan;
import eu.savoirfaire.workshops.planning.Policy;
import eu.savoirfaire.workshops.planning.PriorityClass;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What came of reading the form.
 *
 * @param plan empty where something has to be mended
 * @param times how many workshops a week apart, from 1
 */
record PlanReading(Optional<Plan> plan, int times, String goal, FormErrors errors) {
    private static final int LONGEST_TITLE = 200;
    private static final int MOST_SEATS = 10_000;
    private static final int MOST_TIMES = 52;
    private static final int LONGEST_GOAL = 2000;

    static PlanReading read(Typed typed, Optional<OrganisationId> holder, Set<PersonId> hosts) {
        var errors = FormErrors.none();
        if (holder.isEmpty()) {
            errors = errors.with("organisation", Label.key("workshops.plan.organisation.wrong"));
        }
        var title = typed.text("title");
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            errors = errors.with("title", Label.key("workshops.plan.name.wrong", LONGEST_TITLE));
        }
        var language = Language.of(typed.text("language"));
        if (language.isEmpty()) {
            errors = errors.with("language", Label.key("workshops.plan.language.wrong"));
        }
        var kind = typed.one(Kind.class, "kind");
        if (kind.isEmpty()) {
            errors = errors.with("kind", Label.key("workshops.plan.kind.wrong"));
        }
        var hours = HoursForm.read(typed, errors);
        errors = hours.errors();
        var mode = typed.one(Mode.class, "mode");
        if (mode.isEmpty()) {
            errors = errors.with("mode", Label.key("workshops.plan.mode.wrong"));
        }
        var place = Optional.of(typed.text("place")).filter(text -> !text.isEmpty());
        if (place.filter(text -> text.length() > LONGEST_TITLE).isPresent()) {
            errors = errors.with("place", Label.key("workshops.plan.place.wrong", LONGEST_TITLE));
        }
        var languages = EnumSet.noneOf(Language.class);
        typed.all("languages").forEach(code -> Language.of(code).ifPresent(languages::add));
        if (languages.isEmpty()) {
            errors = errors.with("languages", Label.key("workshops.planning.lacking.languages"));
        }
        var seats = new EnumMap<Channel, Integer>(Channel.class);
        for (var channel : mode.map(Plan::channels).orElse(Set.of())) {
            var field = channel == Channel.ROOM ? "room" : "online";
            var number = typed.number(field);
            if (number.isEmpty() || number.getAsInt() < 1 || number.getAsInt() > MOST_SEATS) {
                errors = errors.with(field, Label.key("workshops.plan.seats.wrong", MOST_SEATS));
            } else {
                seats.put(channel, number.getAsInt());
            }
        }
        var attendance = typed.number("attendance").orElse(0);
        if (attendance < 1 || attendance > 100) {
            errors = errors.with("attendance", Label.key("workshops.plan.attendance.wrong"));
        }
        var times = typed.number("times").orElse(1);
        if (times < 1 || times > MOST_TIMES) {
            errors = errors.with("times", Label.key("workshops.plan.times.wrong", MOST_TIMES));
        }
        var goal = typed.text("goal");
        if (goal.length() > LONGEST_GOAL) {
            errors = errors.with("goal", Label.key("workshops.plan.goal.wrong", LONGEST_GOAL));
        }
        if (errors.any()) {
            return new PlanReading(Optional.empty(), 1, goal, errors);
        }
        var plan = new Plan(
                title,
                language.orElseThrow(),
                kind.orElseThrow(),
                mode.orElseThrow(),
                hours.hours().orElseThrow(),
                languages,
                place,
                holder.orElseThrow(),
                hosts,
                Map.copyOf(seats),
                policy(typed, attendance));
        return new PlanReading(Optional.of(plan), times, goal, errors);
    }

    private static Policy policy(Typed typed, int attendance) {
        var first = typed.one(PriorityClass.class, "priority").orElse(PriorityClass.EVERYBODY);
        var order = first == PriorityClass.EVERYBODY
                ? List.of(PriorityClass.EVERYBODY)
                : List.of(first, PriorityClass.EVERYBODY);
        var usual = Policy.usual();
        return new Policy(order, typed.ticked("approval"), usual.freeze(), usual.lateCancel(), attendance);
    }
}
