package eu.savoirfaire.infra.privacy;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes down that somebody sees another person's data, before they do. The person can read who it was: the role and the
 * organisation, not the name.
 */
@Singleton
public class Viewing {
    /** The action of the entry, whose resource is the account of the person who was looked at. */
    public static final String ACTION = "person.view";

    private static final String ATTRIBUTE = "savoir.viewing";

    private final AuditTrail audit;
    private final CurrentActor actor;

    protected Viewing(AuditTrail audit, CurrentActor actor) {
        this.audit = audit;
        this.actor = actor;
    }

    /**
     * Writes down that whoever acts sees something of this person; their own things are nobody's business.
     *
     * @param what is seen, in the words of the module and without personal data, such as {@code account}
     */
    @Transactional
    public void of(PersonId person, String what) {
        ofAll(List.of(person), what);
    }

    /** Writes it down for each of several people, such as those in a list; for an empty list too this has to be called. */
    @Transactional
    public void ofAll(Collection<PersonId> people, String what) {
        ServerRequestContext.currentRequest().ifPresent(request -> request.setAttribute(ATTRIBUTE, true));
        var by = actor.get();
        people.stream()
                .distinct()
                .filter(person -> !by.person().equals(Optional.of(person)))
                .forEach(person -> audit.record(by, ACTION, person.account(), details(by, what)));
    }

    /** Whether anything was written down in the course of a request. */
    public static boolean wasWrittenDown(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Boolean.class).orElse(false);
    }

    private static Map<String, String> details(Actor by, String what) {
        return Map.of(
                "what",
                what,
                "roles",
                by.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")),
                "organisations",
                by.organisations().stream()
                        .map(organisation -> organisation.value().toString())
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }
}
