package eu.savoirfaire.platform.desk.vocabulary;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Amendment;
import eu.savoirfaire.infra.vocabulary.BrokenVocabulary;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.mention.ConceptFinder;
import eu.savoirfaire.platform.desk.Allowed;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Changes terms, and changes them back. */
@Singleton
class Terms implements PersonalData {
    private final TermOverrideRows rows;
    private final Vocabularies vocabularies;
    private final TermsOfThisNode here;
    private final TransactionOperations<Connection> transactions;
    private final EventLog events;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Allowed allowed;
    private final Clock clock;

    Terms(
            TermOverrideRows rows,
            Vocabularies vocabularies,
            TermsOfThisNode here,
            TransactionOperations<Connection> transactions,
            EventLog events,
            AuditTrail audit,
            CurrentActor actor,
            Allowed allowed,
            Clock clock) {
        this.rows = rows;
        this.vocabularies = vocabularies;
        this.here = here;
        this.transactions = transactions;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.allowed = allowed;
        this.clock = clock;
    }

    /** All that is changed now. */
    List<Amendment> changed() {
        return rows.everything().stream()
                .flatMap(row -> row.amendment().stream())
                .toList();
    }

    /** Whether with these changes every word still means one term of its vocabulary. */
    boolean fit(List<Amendment> changes) {
        var others = changed().stream().filter(other -> changes.stream().noneMatch(change -> sameTerm(change, other)));
        try {
            new ConceptFinder(
                    vocabularies.with(Stream.concat(others, changes.stream()).toList()));
            return true;
        } catch (BrokenVocabulary broken) {
            return false;
        }
    }

    /**
     * Makes all of these changes, or none; one without a label and synonyms gives the file's words back. This node has them
     * at once, the others when they hear of it.
     *
     * @return how many terms were changed, each language by itself
     * @throws Refused with {@link TermRefusal.Overtaken} when somebody changed one of them at the same moment
     */
    int change(List<Amendment> changes) {
        allowed.require("vocabulary.change");
        if (!fit(changes)) {
            throw new Refused(new TermRefusal.TwoMeanings());
        }
        var made = transactions.executeWrite(
                _ -> (int) changes.stream().filter(this::made).count());
        here.renew();
        return made;
    }

    private boolean made(Amendment change) {
        var name = change.vocabulary().code();
        var tongue = change.language().code();
        var before = rows.of(name, change.code(), tongue);
        var label = change.label().isEmpty() ? null : change.label();
        var synonyms = change.synonyms().isEmpty() ? null : String.join("\n", change.synonyms());
        if (Objects.equals(label, before.map(TermOverride::label).orElse(null))
                && Objects.equals(synonyms, before.map(TermOverride::synonyms).orElse(null))) {
            return false;
        }
        var by = actor.get().name();
        var now = clock.instant();
        var version = before.map(TermOverride::version).orElse(0L) + 1;
        var written = version == 1
                ? rows.enter(name, change.code(), tongue, label, synonyms, by, now)
                : rows.change(name, change.code(), tongue, label, synonyms, version, by, now);
        if (written == 0) {
            throw new Refused(new TermRefusal.Overtaken());
        }
        var term = name + "/" + change.code();
        audit.record(
                actor.get(),
                label == null && synonyms == null ? "vocabulary.reset" : "vocabulary.change",
                new Reference("vocabulary", term),
                Map.of("language", tongue));
        events.append(
                "vocabulary/" + term + "/" + tongue,
                version,
                List.of(new TermEvent.TermChanged(name, change.code(), tongue)));
        return true;
    }

    private static boolean sameTerm(Amendment one, Amendment other) {
        return one.vocabulary() == other.vocabulary()
                && one.code().equals(other.code())
                && one.language() == other.language();
    }

    @Override
    public String part() {
        return "terms";
    }

    @Override
    public List<Kept> of(PersonId person) {
        return rows.changedBy(person.value().toString()).stream()
                .map(row -> {
                    var fields = new LinkedHashMap<String, String>();
                    fields.put("term", row.key().vocabulary() + "/" + row.key().code());
                    fields.put("language", row.key().language());
                    fields.put("changed", row.changedAt().toString());
                    return new Kept("platform", fields);
                })
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        rows.forget(person.value().toString());
    }
}
