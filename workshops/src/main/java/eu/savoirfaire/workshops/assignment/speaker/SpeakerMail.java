package eu.savoirfaire.workshops.assignment.speaker;

import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.mail.Letter;
import eu.savoirfaire.infra.mail.Outbox;
import eu.savoirfaire.infra.web.message.Formats;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.infra.web.visit.PublicAddress;
import eu.savoirfaire.workshops.assignment.keeping.KeptAssignment;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.programme.keeping.Programmes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes to speakers without an account. What a mail program opens by itself does nothing: the link shows a page. */
@Singleton
class SpeakerMail {
    private final Outbox outbox;
    private final Messages texts;
    private final OrganisationNames organisations;
    private final Programmes programmes;
    private final PublicAddress site;

    SpeakerMail(
            Outbox outbox, Messages texts, OrganisationNames organisations, Programmes programmes, PublicAddress site) {
        this.outbox = outbox;
        this.texts = texts;
        this.organisations = organisations;
        this.programmes = programmes;
        this.site = site;
    }

    /** What a mail is about. */
    enum News {
        ASKED,
        /** The hour, the room or the mode is another. */
        ASKED_AGAIN,
        WITHDRAWN,
        POSTPONED,
        CANCELLED;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    void send(InvitedSpeaker speaker, KeptAssignment kept, PlannedWorkshop workshop, News news) {
        var language = speaker.language();
        var plan = workshop.plan();
        var holder = organisations.name(plan.holder()).orElse("Savoir Faire");
        var lines = new ArrayList<String>();
        lines.add(texts.text(language, "workshops.speaker.mail.greeting", speaker.name()));
        lines.add(texts.text(language, "workshops.speaker.mail.says." + news.word(), holder, plan.title()));
        if (news == News.ASKED || news == News.ASKED_AGAIN) {
            lines.addAll(asked(speaker, kept, workshop));
        } else {
            workshop.reason().ifPresent(why -> lines.add(texts.text(language, "workshops.speaker.mail.reason", why)));
        }
        lines.add(texts.text(language, "workshops.speaker.mail.kept"));
        outbox.write(Letter.plain(
                "speaker",
                List.of(speaker.address()),
                texts.text(language, "workshops.speaker.mail.subject"),
                String.join("\n\n", lines) + "\n",
                Outbox.LONGEST_WAIT));
    }

    private List<String> asked(InvitedSpeaker speaker, KeptAssignment kept, PlannedWorkshop workshop) {
        var language = speaker.language();
        var hours = workshop.plan().hours();
        var lines = new ArrayList<String>();
        programmes.working(workshop.id()).items().stream()
                .filter(item -> item.id().equals(kept.assignment().item()))
                .findFirst()
                .ifPresent(item -> lines.add(texts.text(
                        language,
                        "workshops.speaker.mail.what",
                        texts.text(
                                language, "workshops.role." + kept.assignment().part()),
                        item.title(),
                        Formats.of(language).date(item.beginsAt(hours.start()).atZone(hours.zone())),
                        hours.zone().getId())));
        lines.add(texts.text(language, "workshops.speaker.mail.answer") + "\n" + site.at(speaker.href()));
        return lines;
    }
}
