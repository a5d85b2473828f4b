package eu.savoirfaire.catalogue.redacting;

import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.PracticeRefusal;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.redaction.Redacted;
import eu.savoirfaire.catalogue.redaction.Redaction;
import eu.savoirfaire.catalogue.redaction.RedactionRefusal;
import eu.savoirfaire.catalogue.redaction.Redactions;
import eu.savoirfaire.catalogue.redaction.Removal;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.syndication.PublicSheets;
import eu.savoirfaire.catalogue.translation.RedactedTranslations;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes somebody's data out of every text of a practice: one curator asks, another confirms. */
@Singleton
public class Redacting {
    static final String ACTION = "practice.redact";

    private final Practices practices;
    private final PublicSheets publicSheets;
    private final Redactions redactions;
    private final List<Redacted> parts;
    private final RedactedTranslations translations;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Redacting(
            Practices practices,
            PublicSheets publicSheets,
            Redactions redactions,
            List<Redacted> parts,
            RedactedTranslations translations,
            AuditTrail audit,
            CurrentActor actor,
            Permissions permissions,
            TimeOrderedIds ids,
            Clock clock) {
        this.practices = practices;
        this.publicSheets = publicSheets;
        this.redactions = redactions;
        this.parts = parts;
        this.translations = translations;
        this.audit = audit;
        this.actor = actor;
        this.permissions = permissions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Asks for the words to be taken out.
     *
     * @throws Refused when none of them stands in any text
     */
    @Transactional
    public Redaction ask(Practice practice, List<String> words) {
        var curator = curator(practice);
        var removal = new Removal(words, today());
        var places = parts.stream()
                .mapToInt(part -> part.count(practice.id(), removal))
                .sum();
        if (places == 0) {
            throw new Refused(new RedactionRefusal.NotThere());
        }
        var asked = Redaction.asked(ids.next(), practice.id(), removal.words(), places, curator, clock.instant());
        redactions.enter(asked);
        note("practice.ask-redaction", practice, places);
        return asked;
    }

    /** Does it, as the second person. Cannot be undone. */
    @Transactional
    public void confirm(UUID id) {
        var asked = redactions.find(id);
        var practice = practice(asked);
        switch (asked.confirmed(curator(practice), clock.instant())) {
            case Redaction.Decision.Not(var why) -> throw new Refused(why);
            case Redaction.Decision.Done(var settled) -> {
                redactions.settle(settled);
                takeOut(practice, new Removal(asked.words(), today()));
                note(ACTION, practice, asked.places());
            }
        }
    }

    /** Leaves everything as it is. */
    @Transactional
    public void drop(UUID id) {
        var asked = redactions.find(id);
        var practice = practice(asked);
        switch (asked.dropped(curator(practice), clock.instant())) {
            case Redaction.Decision.Not(var why) -> throw new Refused(why);
            case Redaction.Decision.Done(var settled) -> {
                redactions.settle(settled);
                note("practice.drop-redaction", practice, asked.places());
            }
        }
    }

    private void takeOut(Practice practice, Removal removal) {
        var before = texts(practice);
        parts.forEach(part -> part.redact(practice.id(), removal));
        var after = texts(practice(practice));
        for (var i = 0; i < before.size(); i++) {
            var now = after.get(i);
            before.get(i)
                    .texts()
                    .forEach((section, text) -> now.text(section)
                            .filter(other -> !other.equals(text))
                            .ifPresent(other -> translations.carry(practice.id(), section, text, other)));
        }
        translations.redactSources(
                practice.id(), removal, practice.newest().sheet().textLanguage());
    }

    private List<Sheet> texts(Practice practice) {
        return practice.revisions().stream()
                .map(revision -> publicSheets.text(revision.sheet()))
                .toList();
    }

    private Practice practice(Practice before) {
        return practices.find(before.id()).orElseThrow();
    }

    private Practice practice(Redaction redaction) {
        return practices
                .find(redaction.practice())
                .orElseThrow(() -> new Refused(new PracticeRefusal.NotFound(
                        redaction.practice().value().toString())));
    }

    private PersonId curator(Practice practice) {
        var by = actor.get();
        permissions.require(by, ACTION, practice.id().reference());
        return by.person().orElseThrow(() -> new NotAllowed(by, ACTION));
    }

    /** The fact without the words. */
    private void note(String action, Practice practice, int places) {
        audit.record(
                actor.get(),
                action,
                practice.id().reference(),
                Map.of("code", practice.code(), "places", Integer.toString(places)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
