package eu.savoirfaire.catalogue.editorial.judge;

import eu.savoirfaire.catalogue.editorial.keeping.Reviews;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.Revision;
import eu.savoirfaire.catalogue.review.Review;
import eu.savoirfaire.catalogue.review.panel.Candidate;
import eu.savoirfaire.catalogue.review.panel.Choice;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.catalogue.review.table.Hand;
import eu.savoirfaire.catalogue.sheet.Facet;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Those who could judge sheets. */
@Singleton
public class Judges {
    private final People people;
    private final JudgeRows rows;
    private final Reviews reviews;
    private final Clock clock;

    Judges(People people, JudgeRows rows, Reviews reviews, Clock clock) {
        this.people = people;
        this.rows = rows;
        this.reviews = reviews;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Preferences preferences(PersonId person) {
        return rows.findById(person.value()).map(Judges::preferences).orElse(Preferences.UNSAID);
    }

    /** Whether the person said anything of themselves yet. */
    @Transactional(readOnly = true)
    public boolean isKnown(PersonId person) {
        return rows.findById(person.value()).isPresent();
    }

    /** What the person says of themselves from now on. */
    @Transactional
    public void prefer(PersonId person, Preferences said) {
        var languages = words(said.languages().stream().map(Language::code));
        var topics = words(said.topics().stream());
        var now = clock.instant();
        if (rows.change(person.value(), languages, topics, said.available(), now) == 0) {
            rows.enter(person.value(), languages, topics, said.available(), now);
        }
    }

    /** Everybody who holds the role, with what they said and what waits for them. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(Role role) {
        var holders = people.holders(role);
        var said = rows
                .findByIdIn(holders.stream()
                        .flatMap(actor -> actor.person().stream())
                        .map(PersonId::value)
                        .toList())
                .stream()
                .collect(Collectors.toMap(row -> new PersonId(row.id()), Function.identity()));
        var loads = loads();
        return holders.stream().map(actor -> candidate(actor, said, loads)).toList();
    }

    /** Who should take part in judging the working copy of a practice, the best first; nobody who is passed over. */
    @Transactional(readOnly = true)
    public List<Choice.Chosen> best(Practice practice, Review review, Hand role, Set<PersonId> passedOver) {
        var candidates = candidates(role == Hand.CURATOR ? Role.CURATOR : Role.REVIEWER);
        return choice(practice, review, passedOver).best(role, candidates, candidates.size());
    }

    /** The question who should judge the working copy of a practice. */
    public static Choice choice(Practice practice, Review review, Set<PersonId> passedOver) {
        var draft = practice.workingCopy().orElseGet(practice::newest);
        return new Choice(review.manuscript(), draft.sheet().textLanguage(), topics(draft), passedOver);
    }

    /** Codes of the topics of a text. */
    public static Set<String> topics(Revision revision) {
        return Set.copyOf(revision.structure().codes(Facet.TOPIC));
    }

    /** How many sheets wait for each person. */
    private Map<PersonId, Integer> loads() {
        Map<PersonId, Integer> loads = new HashMap<>();
        for (var waiting : reviews.waiting()) {
            var review = waiting.review();
            if (review.state() == EditorialState.IN_REVIEW) {
                Stream.concat(review.panel().curator().stream(), review.panel().reviewers().stream())
                        .forEach(person -> loads.merge(person, 1, Integer::sum));
            }
        }
        return loads;
    }

    private static Candidate candidate(Actor actor, Map<PersonId, JudgeRow> said, Map<PersonId, Integer> loads) {
        var person = actor.person().orElseThrow();
        var row = said.get(person);
        var preferences = row == null ? Preferences.UNSAID : preferences(row);
        return new Candidate(
                actor,
                preferences.languages(),
                preferences.topics(),
                loads.getOrDefault(person, 0),
                preferences.available());
    }

    private static Preferences preferences(JudgeRow row) {
        var languages = split(row.languages())
                .flatMap(code -> Language.of(code).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Preferences(languages, split(row.topics()).collect(Collectors.toUnmodifiableSet()), row.available());
    }

    private static Stream<String> split(String words) {
        return Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty());
    }

    private static String words(Stream<String> codes) {
        return codes.sorted().collect(Collectors.joining(" "));
    }
}
