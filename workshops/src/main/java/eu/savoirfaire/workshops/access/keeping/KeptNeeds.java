package eu.savoirfaire.workshops.access.keeping;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.RetentionRule;
import eu.savoirfaire.workshops.access.AccessNeed;
import eu.savoirfaire.workshops.access.NeedCounts;
import eu.savoirfaire.workshops.access.NeedTable.State;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The needs of a person; a month after the workshop only numbers stay that point to nobody. */
@Singleton
final class KeptNeeds implements PersonalData, RetentionRule {
    private final NeedRows rows;
    private final OwnerRows owners;
    private final Needs needs;

    KeptNeeds(NeedRows rows, OwnerRows owners, Needs needs) {
        this.rows = rows;
        this.owners = owners;
        this.needs = needs;
    }

    @Override
    public String part() {
        return "access-needs";
    }

    @Override
    public String name() {
        return "access-needs";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public List<Kept> of(PersonId person) {
        return needs.of(person).stream().map(KeptNeeds::kept).toList();
    }

    @Override
    public void erase(PersonId person) {
        rows.dropAll(person.value());
        owners.drop(person.value());
    }

    @Override
    public int drop(Instant now) {
        return rows.old(now.minus(AccessNeed.KEPT_AFTER)).stream()
                .collect(Collectors.groupingBy(NeedRow::workshopId))
                .entrySet()
                .stream()
                .mapToInt(workshop -> count(workshop.getKey(), workshop.getValue()))
                .sum();
    }

    private int count(UUID workshop, List<NeedRow> of) {
        var known = of.stream()
                .filter(row -> row.state() != State.WITHDRAWN)
                .flatMap(row -> needs.opened(row).stream())
                .map(KeptNeed::need)
                .toList();
        NeedCounts.of(known).forEach((kind, number) -> rows.count(workshop, kind.name(), number.intValue()));
        return rows.drop(workshop);
    }

    private static Kept kept(KeptNeed kept) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("workshop", kept.workshop().value().toString());
        fields.put("kind", kept.need().kind().name());
        fields.put("text", kept.need().text());
        fields.put("state", kept.need().state().name());
        kept.need().answer().ifPresent(answer -> fields.put("answer", answer));
        fields.put("at", kept.askedAt().toString());
        return new Kept("workshops", fields);
    }
}
