package eu.savoirfaire.matching.mediator.keeping;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.RetentionRule;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What is kept of a person who stands between others. */
@Singleton
class KeptMediators implements PersonalData, RetentionRule {
    /** As long as the match that it was about. */
    private static final Duration KEPT = Duration.ofDays(2 * 365L);

    private final Mediators mediators;
    private final Mediations mediations;
    private final MediationRows rows;

    KeptMediators(Mediators mediators, Mediations mediations, MediationRows rows) {
        this.mediators = mediators;
        this.mediations = mediations;
        this.rows = rows;
    }

    @Override
    public String part() {
        return "mediator";
    }

    @Override
    public String name() {
        return "mediations";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    @Transactional
    public List<Kept> of(PersonId person) {
        return mediators.of(person).stream()
                .map(mediator -> {
                    var fields = new LinkedHashMap<String, String>();
                    fields.put(
                            "languages",
                            mediator.languages().entrySet().stream()
                                    .map(one -> one.getKey() + " " + one.getValue())
                                    .collect(Collectors.joining(", ")));
                    fields.put("territory", mediator.territory());
                    fields.put(
                            "availability",
                            Integer.toString(mediator.availability().parts()));
                    fields.put("capacity", Integer.toString(mediator.capacity()));
                    fields.put("active", Boolean.toString(mediator.active()));
                    fields.put(
                            "asked",
                            Integer.toString(
                                    mediations.ofMediator(mediator.id()).size()));
                    return new Kept("matching", fields);
                })
                .toList();
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        mediators.of(person).ifPresent(mediator -> {
            mediations.forget(mediator.id());
            mediators.forget(mediator.id());
        });
    }

    @Override
    public int drop(Instant now) {
        return rows.dropOver(now.minus(KEPT));
    }
}
