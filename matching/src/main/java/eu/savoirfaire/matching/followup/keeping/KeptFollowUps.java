package eu.savoirfaire.matching.followup.keeping;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.RetentionRule;
import eu.savoirfaire.matching.followup.Answer;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** What a person was asked about matches that had begun, and said; and what they decided about those of others. */
@Singleton
class KeptFollowUps implements PersonalData, RetentionRule {
    private final FollowUpRows rows;
    private final Matches matches;
    private final Seekers seekers;

    KeptFollowUps(FollowUpRows rows, Matches matches, Seekers seekers) {
        this.rows = rows;
        this.matches = matches;
        this.seekers = seekers;
    }

    @Override
    public String name() {
        return "follow-ups";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    @Transactional
    public int drop(Instant now) {
        return rows.dropWithoutMatch();
    }

    @Override
    public String part() {
        return "follow-ups";
    }

    @Override
    @Transactional
    public List<Kept> of(PersonId person) {
        var kept = new ArrayList<Kept>();
        own(person).map(KeptFollowUps::own).forEach(kept::add);
        rows.findByDecidedByOrderById(person.value()).stream()
                .map(KeptFollowUps::decided)
                .forEach(kept::add);
        return kept;
    }

    /** What the person said is a pseudonym's once they are gone; their name under a decision goes. */
    @Override
    @Transactional
    public void erase(PersonId person) {
        rows.forgetDecider(person.value());
    }

    private Stream<FollowUpRow> own(PersonId person) {
        return seekers.of(person).stream()
                .flatMap(seeker -> matches.of(seeker).stream())
                .flatMap(match -> rows.findByMatchIdOrderByNumber(match.id().value()).stream());
    }

    private static Kept own(FollowUpRow row) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("match", row.matchId().toString());
        fields.put("due", row.due().toString());
        fields.put("state", row.state().name());
        row.followUp().seeker().ifPresent(answer -> fields.put("said", words(answer)));
        return new Kept("matching", fields);
    }

    private static Kept decided(FollowUpRow row) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("match", row.matchId().toString());
        fields.put("decided", "yes");
        return new Kept("matching", fields);
    }

    private static String words(Answer answer) {
        return answer.standing().name() + ", " + answer.course().name();
    }
}
