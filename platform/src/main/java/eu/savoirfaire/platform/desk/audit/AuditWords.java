package eu.savoirfaire.platform.desk.audit;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditEntry;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells entries in words: who did what to what, and for whom. */
@Singleton
class AuditWords {
    private static final Set<String> NOBODY = Set.of("visitor", "operator", "system");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Messages messages;
    private final Accounts accounts;

    AuditWords(Messages messages, Accounts accounts) {
        this.messages = messages;
        this.accounts = accounts;
    }

    /** A teller for one page, which asks for each name once. */
    Teller in(Language language) {
        return new Teller(language);
    }

    /** Tells the entries of one page in one language. */
    final class Teller {
        private final Language language;
        private final Map<String, Optional<String>> names = new HashMap<>();

        private Teller(Language language) {
            this.language = language;
        }

        /** Who did it, and for whom: {@code Giulia for Amina}. */
        String who(AuditEntry entry) {
            var by = actor(entry.actor());
            return entry.onBehalfOf()
                    .map(person -> messages.text(
                            language,
                            "platform.audit.by-for",
                            by,
                            person(person.value().toString())))
                    .orElse(by);
        }

        /** What was done; as it is written down, where nobody gave it words. */
        String what(AuditEntry entry) {
            return action(entry.action());
        }

        String action(String action) {
            return messages.find(language, "platform.audit.action." + action).orElse(action);
        }

        String kind(String kind) {
            return messages.find(language, "platform.audit.kind." + kind).orElse(kind);
        }

        /** To what: a person by name, anything else by its kind and id. */
        String toWhat(AuditEntry entry) {
            var resource = entry.resource();
            return resource.kind().equals("account")
                    ? person(resource.id())
                    : kind(resource.kind()) + " " + resource.id();
        }

        String details(AuditEntry entry) {
            return entry.details().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(detail -> detail.getKey() + "=" + detail.getValue())
                    .collect(Collectors.joining(", "));
        }

        private String actor(String name) {
            return NOBODY.contains(name) ? messages.text(language, "platform.audit.actor." + name) : person(name);
        }

        private String person(String id) {
            return names.computeIfAbsent(id, this::named).orElse(id);
        }

        private Optional<String> named(String id) {
            return ID.matcher(id).matches()
                    ? accounts.find(new PersonId(UUID.fromString(id))).map(Account::name)
                    : Optional.empty();
        }
    }
}
