package eu.savoirfaire.workshops.planning.keeping;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.RetentionRule;
import eu.savoirfaire.workshops.WorkshopId;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;

/**
 * What ties people to the day of a workshop, and goes some time after it.
 *
 * @param <R> a row of it
 */
public abstract class KeptForATime<R> implements PersonalData, RetentionRule {
    private final String name;
    private final Duration kept;
    private final Plans plans;

    protected KeptForATime(String name, Duration kept, Plans plans) {
        this.name = name;
        this.kept = kept;
        this.plans = plans;
    }

    @Override
    public final String part() {
        return name;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final List<Kept> of(PersonId person) {
        return rows(person.value()).stream()
                .map(row -> new Kept("workshops", fields(row)))
                .toList();
    }

    @Override
    public final int drop(Instant now) {
        return dropThoseOf(now.minus(kept));
    }

    /** All of a person, in the order in which they came about. */
    protected abstract List<R> rows(UUID person);

    /** What is kept of one, to be read. */
    protected abstract SequencedMap<String, String> fields(R row);

    /** Drops those of the workshops that were over by then. */
    protected abstract int dropThoseOf(Instant before);

    /** What all of them tell: which workshop, and when. */
    protected final SequencedMap<String, String> fields(UUID workshop, Instant at) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(
                "workshop",
                plans.find(new WorkshopId(workshop))
                        .map(known -> known.plan().title())
                        .orElse(""));
        fields.put("at", at.toString());
        return fields;
    }
}
