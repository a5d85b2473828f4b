package eu.savoirfaire.platform.desk.text;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.desk.Allowed;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Changes texts, and changes them back. */
@Singleton
class Texts {
    private final TextOverrideRows rows;
    private final Bundles bundles;
    private final TextsOfThisNode here;
    private final TransactionOperations<Connection> transactions;
    private final EventLog events;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Allowed allowed;
    private final Clock clock;

    Texts(
            TextOverrideRows rows,
            Bundles bundles,
            TextsOfThisNode here,
            TransactionOperations<Connection> transactions,
            EventLog events,
            AuditTrail audit,
            CurrentActor actor,
            Allowed allowed,
            Clock clock) {
        this.rows = rows;
        this.bundles = bundles;
        this.here = here;
        this.transactions = transactions;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.allowed = allowed;
        this.clock = clock;
    }

    /** A text in other words; empty words give the program's own back. */
    record Change(String key, Language language, String text) {}

    /** The changed texts by key and language. */
    Map<String, Map<Language, String>> changed() {
        var changed = new HashMap<String, Map<Language, String>>();
        for (var row : rows.present()) {
            Language.of(row.key().language())
                    .ifPresent(
                            language -> changed.computeIfAbsent(row.key().textKey(), _ -> new EnumMap<>(Language.class))
                                    .put(language, Objects.requireNonNull(row.text())));
        }
        return changed;
    }

    /** What is wrong with a change; nothing is with going back. */
    Optional<Label> flaw(Change change) {
        if (!bundles.has(change.key())) {
            return Optional.of(Label.key("platform.desk.texts.wrong.key", change.key()));
        }
        var everywhere = Arrays.stream(Language.values())
                .map(language -> bundles.text(change.key(), language))
                .toList();
        return change.text().isEmpty()
                ? Optional.empty()
                : new Wording(change.text(), change.language())
                        .flaw(change.key(), bundles.text(change.key(), change.language()), everywhere);
    }

    /**
     * Makes all of these changes, or none; those that change nothing are passed over. This node has them at once, the
     * others when they hear of it.
     *
     * @return how many texts were changed
     * @throws Refused with {@link TextRefusal.Overtaken} when somebody changed one of them at the same moment
     */
    int change(List<Change> changes) {
        allowed.require("text.change");
        if (changes.stream().anyMatch(change -> flaw(change).isPresent())) {
            throw new IllegalArgumentException("a flawed text was not told to whoever wrote it");
        }
        var made = transactions.executeWrite(
                _ -> (int) changes.stream().filter(this::made).count());
        here.renew();
        return made;
    }

    private boolean made(Change change) {
        var code = change.language().code();
        var before = rows.of(change.key(), code);
        var own = bundles.text(change.key(), change.language());
        var text = change.text().isEmpty() || change.text().equals(own) ? null : change.text();
        if (Objects.equals(text, before.map(TextOverride::text).orElse(null))) {
            return false;
        }
        var now = clock.instant();
        var by = actor.get().name();
        var version = before.map(TextOverride::version).orElse(0L) + 1;
        var written = version == 1
                ? rows.enter(change.key(), code, text, by, now)
                : rows.change(change.key(), code, text, version, by, now);
        if (written == 0) {
            throw new Refused(new TextRefusal.Overtaken());
        }
        audit.record(
                actor.get(),
                text == null ? "text.reset" : "text.change",
                new Reference("text", change.key()),
                Map.of("language", code));
        events.append(
                "text/" + change.key() + "/" + code, version, List.of(new TextEvent.TextChanged(change.key(), code)));
        return true;
    }
}
