package eu.savoirfaire.catalogue.editorial.keeping;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.privacy.PersonalData;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The parts that a person has in reviews, as an author or as one who judges. */
@Singleton
class KeptReviews implements PersonalData {
    private final ReviewRows reviews;
    private final ReviewPersonRows people;
    private final StandingRows standings;
    private final Practices practices;
    private final TimeOrderedIds ids;

    KeptReviews(
            ReviewRows reviews,
            ReviewPersonRows people,
            StandingRows standings,
            Practices practices,
            TimeOrderedIds ids) {
        this.reviews = reviews;
        this.people = people;
        this.standings = standings;
        this.practices = practices;
        this.ids = ids;
    }

    @Override
    public String part() {
        return "reviews";
    }

    @Override
    @Transactional
    public List<Kept> of(PersonId person) {
        var parts = people.findByPerson(person.value());
        var rows = reviews
                .findByIdIn(parts.stream().map(ReviewPersonRow::reviewId).toList())
                .stream()
                .collect(Collectors.toMap(ReviewRow::id, Function.identity()));
        var codes = codes(rows);
        return parts.stream()
                .sorted(Comparator.comparing(ReviewPersonRow::id))
                .map(part -> kept(part, Objects.requireNonNull(rows.get(part.reviewId())), codes))
                .toList();
    }

    /** What they wrote and judged stays with the sheet, by a name that leads to nobody. */
    @Override
    @Transactional
    public void erase(PersonId person) {
        var nobody = ids.next();
        var parts = people.findByPerson(person.value());
        var rows = reviews.findByIdIn(
                parts.stream().map(ReviewPersonRow::reviewId).distinct().toList());
        rows.forEach(row -> reviews.anonymise(
                row.id(),
                person.value().equals(row.curator()) ? nobody : row.curator(),
                without(row.points(), person, nobody),
                without(row.panel(), person, nobody)));
        people.rename(person.value(), nobody);
        standings.rename(person.value(), nobody);
    }

    private static String without(String json, PersonId person, UUID nobody) {
        return json.replace(person.value().toString(), nobody.toString());
    }

    private Map<UUID, String> codes(Map<UUID, ReviewRow> rows) {
        return practices
                .all(rows.values().stream()
                        .map(row -> new PracticeId(row.practiceId()))
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(practice -> practice.id().value(), Practice::code));
    }

    private static Kept kept(ReviewPersonRow part, ReviewRow row, Map<UUID, String> codes) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(
                "sheet", codes.getOrDefault(row.practiceId(), row.practiceId().toString()));
        fields.put("revision", Integer.toString(row.revision()));
        fields.put("part", part.part().name());
        return new Kept("catalogue", fields);
    }
}
