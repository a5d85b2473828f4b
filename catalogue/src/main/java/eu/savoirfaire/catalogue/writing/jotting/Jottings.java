package eu.savoirfaire.catalogue.writing.jotting;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.writing.TextMark;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.privacy.seal.Place;
import eu.savoirfaire.infra.privacy.seal.Seal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps what people type, one text for each of them and each section. */
@Singleton
public class Jottings {
    /** How long after the last letter somebody still counts as writing there. */
    static final Duration WRITING = Duration.ofSeconds(90);

    private static final String COLUMN = "catalogue.jotting.text";

    private final JottingRows rows;
    private final Seal seal;
    private final People people;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Jottings(JottingRows rows, Seal seal, People people, TimeOrderedIds ids, Clock clock) {
        this.rows = rows;
        this.seal = seal;
        this.people = people;
        this.ids = ids;
        this.clock = clock;
    }

    /** Somebody else who is typing into a section. */
    public record Colleague(String name, Section section) {}

    /**
     * Keeps what somebody typed, in the place of what they had typed there before.
     *
     * @param seen the text of the section they changed it from
     * @return when that was
     */
    @Transactional
    public Instant keep(PracticeId practice, Section section, PersonId person, String text, TextMark seen) {
        var now = clock.instant();
        var sealed = seal.seal(person, place(practice, section, person), text);
        if (rows.renew(practice.value(), section.key(), person.value(), sealed, seen.hex(), now) == 0) {
            rows.enter(ids.next(), practice.value(), section.key(), person.value(), sealed, seen.hex(), now);
        }
        return now;
    }

    /** What somebody typed into a sheet and did not save, by its section. */
    @Transactional
    public Map<Section, Jotting> of(PracticeId practice, PersonId person) {
        var found = new EnumMap<Section, Jotting>(Section.class);
        rows.findByPracticeIdAndPersonId(practice.value(), person.value()).stream()
                .flatMap(row -> opened(row).stream())
                .forEach(jotting -> found.put(jotting.section(), jotting));
        return found;
    }

    /** It was saved, or is not wanted. */
    @Transactional
    public void drop(PracticeId practice, Section section, PersonId person) {
        rows.drop(practice.value(), section.key(), person.value());
    }

    /** Who else is typing into the sheet now, whoever began last first. */
    @Transactional
    public List<Colleague> others(PracticeId practice, PersonId person) {
        return rows.others(practice.value(), person.value(), clock.instant().minus(WRITING)).stream()
                .flatMap(this::colleague)
                .toList();
    }

    private Stream<Colleague> colleague(JottingRow row) {
        return people.name(new PersonId(row.personId())).stream()
                .flatMap(name -> Section.of(row.section()).stream().map(section -> new Colleague(name, section)));
    }

    Optional<Jotting> opened(JottingRow row) {
        var practice = new PracticeId(row.practiceId());
        var person = new PersonId(row.personId());
        return Section.of(row.section())
                .flatMap(section -> seal.open(person, place(practice, section, person), row.text())
                        .map(text -> new Jotting(section, text, TextMark.read(row.seen()), row.typedAt())));
    }

    private static Place place(PracticeId practice, Section section, PersonId person) {
        return new Place(COLUMN, practice.value() + "/" + section.key() + "/" + person.value());
    }
}
