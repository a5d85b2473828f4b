package eu.savoirfaire.workshops.assignment.speaker;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.programme.Item;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * What a speaker without an account is asked.
 *
 * @param href this page
 * @param workshop its public page; empty before it was announced, or where it is in confidence
 * @param talk empty when it is no more on the programme
 * @param yes whether they said yes
 * @param again whether they are asked once more, since something is elsewhere
 * @param confirms whether they can say yes now
 * @param declines whether they can say no now
 * @param known whether the reader is signed in
 * @param theirs whether the reader's account has the address that the mail went to
 */
record SpeakerView(
        String href,
        String name,
        String holder,
        Phrase title,
        Optional<String> workshop,
        Label part,
        Optional<Talk> talk,
        Label state,
        boolean yes,
        boolean again,
        boolean confirms,
        boolean declines,
        boolean known,
        boolean theirs,
        String signIn,
        String register,
        Optional<Label> done,
        FormErrors errors) {

    /** The item at which something is to be done. */
    record Talk(
            Phrase title,
            ZonedDateTime begins,
            String ends,
            String zone,
            Optional<String> room,
            Optional<String> place) {

        static Talk of(Item item, PlannedWorkshop workshop) {
            var plan = workshop.plan();
            var zone = plan.hours().zone();
            return new Talk(
                    new Phrase(item.title(), item.language()),
                    item.beginsAt(plan.hours().start()).atZone(zone),
                    item.endsAt(plan.hours().start()).atZone(zone).toLocalTime().toString(),
                    zone.getId(),
                    item.room(),
                    plan.place());
        }
    }
}
