package eu.savoirfaire.workshops.letter;

import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.mail.Letter;
import eu.savoirfaire.infra.mail.MailConfiguration;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Formats;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.infra.web.visit.PublicAddress;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.calendar.Invitation;
import eu.savoirfaire.workshops.calendar.InvitationCalendar;
import eu.savoirfaire.workshops.pass.Passes;
import eu.savoirfaire.workshops.planning.CalendarMark;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.registration.Registration;
import eu.savoirfaire.workshops.registration.table.RegistrationState;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts letters into words, in the language of whoever gets them. Their subjects say nothing of what they are about. */
@Singleton
class LetterWriter {
    private static final Duration NEWS_FOR = Duration.ofDays(2);

    private final Messages texts;
    private final People people;
    private final OrganisationNames organisations;
    private final PublicAddress site;
    private final MailConfiguration mail;
    private final Passes passes;
    private final Clock clock;

    LetterWriter(
            Messages texts,
            People people,
            OrganisationNames organisations,
            PublicAddress site,
            MailConfiguration mail,
            Passes passes,
            Clock clock) {
        this.texts = texts;
        this.people = people;
        this.organisations = organisations;
        this.site = site;
        this.mail = mail;
        this.passes = passes;
        this.clock = clock;
    }

    /** @param sequence for the calendar of whoever gets it; empty where the letter has no entry for it */
    Letter letter(
            String to,
            PlannedWorkshop workshop,
            Registration registration,
            Occasion occasion,
            Optional<Integer> sequence) {
        var name = registration.person().flatMap(people::name).orElse("");
        var subject = occasion.isReminder() ? "workshops.letter.subject.reminder" : "workshops.letter.subject";
        var letter = Letter.plain(
                occasion.isReminder() ? "reminder" : "registration",
                List.of(to),
                texts.text(registration.language(), subject),
                String.join("\n\n", lines(name, workshop, registration, occasion)) + "\n",
                worth(workshop, occasion));
        return sequence.map(number -> letter.inviting(calendar(to, name, workshop, registration, occasion, number)))
                .orElse(letter);
    }

    private List<String> lines(String name, PlannedWorkshop workshop, Registration registration, Occasion occasion) {
        var language = registration.language();
        var plan = workshop.plan();
        var lines = new ArrayList<String>();
        lines.add(texts.text(language, "workshops.letter.greeting", name));
        lines.add(texts.text(language, "workshops.letter.says." + occasion.word(), plan.title()));
        lines.add(when(language, workshop, registration.zone()));
        registration
                .offeredUntil()
                .ifPresent(until -> lines.add(texts.text(
                        language,
                        "workshops.letter.until",
                        moment(language, until, registration.zone()),
                        registration.zone().getId())));
        workshop.reason()
                .filter(_ -> occasion == Occasion.CHANGED
                        || occasion == Occasion.CANCELLED
                        || occasion == Occasion.ASKED_AGAIN)
                .ifPresent(why -> lines.add(texts.text(language, "workshops.letter.reason", why)));
        if (registration.state() == RegistrationState.CONFIRMED
                && !workshop.state().isOver()) {
            lines.add(wayIn(language, workshop, registration));
        }
        lines.add(texts.text(language, "workshops.letter.page") + "\n"
                + site.at("/registrations/" + registration.id().value()));
        return lines;
    }

    /** When it is there, and where the reader is if clocks show something else. */
    private String when(Language language, PlannedWorkshop workshop, ZoneId zone) {
        var hours = workshop.plan().hours();
        var there = texts.text(
                language,
                "workshops.letter.when",
                Formats.of(language).date(hours.start()),
                hours.zone().getId());
        var here = hours.start().withZoneSameInstant(zone);
        return here.toLocalDateTime().equals(hours.start().toLocalDateTime())
                ? there
                : there + "\n"
                        + texts.text(
                                language,
                                "workshops.letter.when-here",
                                Formats.of(language).date(here),
                                zone.getId());
    }

    private String wayIn(Language language, PlannedWorkshop workshop, Registration registration) {
        var secrets = passes.of(registration);
        if (registration.channel() == Channel.ONLINE) {
            return texts.text(language, "workshops.letter.join") + "\n" + site.at("/join/" + secrets.join());
        }
        var place = workshop.plan().place().orElse("");
        return texts.text(language, "workshops.letter.place", place) + "\n"
                + texts.text(language, "workshops.letter.code", secrets.spelled());
    }

    private static String moment(Language language, Instant moment, ZoneId zone) {
        return Formats.of(language).date(moment.atZone(zone));
    }

    private String calendar(
            String to,
            String name,
            PlannedWorkshop workshop,
            Registration registration,
            Occasion occasion,
            int sequence) {
        var invitation = new Invitation(
                numbered(workshop, sequence),
                new Invitation.Party(
                        organisations.name(workshop.plan().holder()).orElse("Savoir Faire"), mail.getFrom()),
                new Invitation.Party(name, to),
                workshop.plan().language(),
                URI.create(site.at("/registrations/" + registration.id().value())),
                clock.instant());
        return occasion.entry().filter(Occasion.Entry.GONE::equals).isPresent()
                ? InvitationCalendar.cancel(invitation)
                : InvitationCalendar.of(invitation);
    }

    private static PlannedWorkshop numbered(PlannedWorkshop workshop, int sequence) {
        return new PlannedWorkshop(
                workshop.id(),
                workshop.plan(),
                workshop.state(),
                workshop.cameBy(),
                workshop.reason(),
                new CalendarMark(workshop.calendar().uid(), sequence),
                workshop.version(),
                List.of());
    }

    /** A reminder is of no use once the workshop has begun. */
    private Duration worth(PlannedWorkshop workshop, Occasion occasion) {
        if (!occasion.isReminder()) {
            return NEWS_FOR;
        }
        var left = Duration.between(clock.instant(), workshop.plan().hours().startsAt());
        return left.isPositive() ? left : Duration.ofMinutes(1);
    }
}
