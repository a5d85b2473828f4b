package eu.savoirfaire.workshops.record.desk;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.Viewing;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.PlanningRefusal;
import eu.savoirfaire.workshops.planning.keeping.Addresses;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.record.desk.MakingView.Typed;
import eu.savoirfaire.workshops.record.making.Minutes;
import eu.savoirfaire.workshops.record.making.Minutes.Fate;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes what a record is made of into what pages show. */
@Singleton
class MakingViews {
    static final Typed NOTHING = new Typed("", "PERSON", "");

    private final Plans plans;
    private final Addresses addresses;
    private final People people;
    private final Viewing viewing;
    private final CurrentActor actor;

    MakingViews(Plans plans, Addresses addresses, People people, Viewing viewing, CurrentActor actor) {
        this.plans = plans;
        this.addresses = addresses;
        this.people = people;
        this.viewing = viewing;
        this.actor = actor;
    }

    PlannedWorkshop plan(Minutes minutes) {
        return plans.find(minutes.workshop()).orElseThrow(() -> new Refused(new PlanningRefusal.NotFound()));
    }

    /** For the trainer: with the names of those who spoke and proposed. */
    MakingView ofTrainer(Minutes minutes, Typed typed, FormErrors errors) {
        viewing.ofAll(
                Stream.concat(
                                minutes.items().stream().flatMap(item -> item.speakers().stream()),
                                minutes.amendments().stream().map(Minutes.Amendment::person))
                        .toList(),
                "record");
        var action = "/workshops/plan/" + minutes.workshop().value() + "/record";
        var amendments = minutes.amendments().stream()
                .map(one -> amendment(one, name(one.person())))
                .toList();
        return view(action, minutes, amendments, false, typed, errors);
    }

    /** For somebody who spoke or attended: with what they proposed themselves. */
    MakingView ofGuest(Minutes minutes, boolean amends, Typed typed, FormErrors errors) {
        var me = actor.get().person().orElseThrow();
        var slug = addresses.of(minutes.workshop()).orElse("");
        var mine = minutes.amendments().stream()
                .filter(one -> one.person().equals(me))
                .map(one -> amendment(one, ""))
                .toList();
        return view("/workshops/" + slug + "/record", minutes, mine, amends, typed, errors);
    }

    private MakingView view(
            String action,
            Minutes minutes,
            List<MakingView.Amendment> amendments,
            boolean amends,
            Typed typed,
            FormErrors errors) {
        var plan = plan(minutes).plan();
        var me = actor.get().person();
        return new MakingView(
                action,
                addresses.of(minutes.workshop()).orElse(""),
                new Phrase(plan.title(), plan.language()),
                minutes.stage(),
                minutes.stage().next().map(next -> Label.key("workshops.making.to." + next)),
                minutes.items().stream().map(item -> item(item, me)).toList(),
                minutes.conclusions().stream()
                        .map(one -> new MakingView.Concluded(
                                one.id(),
                                one.conclusion().text(),
                                Label.key(
                                        "workshops.record.conclusion."
                                                + one.conclusion().kind(),
                                        one.conclusion().source())))
                        .toList(),
                amendments,
                minutes.unchecked(),
                amends,
                typed,
                errors);
    }

    private MakingView.Item item(Minutes.Spoken spoken, Optional<PersonId> me) {
        return new MakingView.Item(
                spoken.item().id().value(),
                new Phrase(spoken.title(), spoken.item().language()),
                spoken.speakers().stream().map(this::name).toList(),
                !spoken.waits(),
                me.filter(spoken.speakers()::contains).isPresent(),
                me.filter(spoken.checkedBy()::contains).isPresent());
    }

    private static MakingView.Amendment amendment(Minutes.Amendment one, String who) {
        return new MakingView.Amendment(
                one.id(),
                one.text(),
                who,
                Label.key("workshops.making.fate." + one.fate()),
                one.fate() == Fate.OPEN,
                one.reason());
    }

    private String name(PersonId person) {
        return people.name(person).orElse("—");
    }
}
