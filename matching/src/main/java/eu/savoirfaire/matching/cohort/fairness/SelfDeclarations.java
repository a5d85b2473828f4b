package eu.savoirfaire.matching.cohort.fairness;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.RetentionRule;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes what people tell of themselves for the fairness report; they can change it, and take it back. */
@Singleton
public class SelfDeclarations implements PersonalData, RetentionRule {
    private static final Duration KEPT = Duration.ofDays(2 * 365);

    /** The edition of the text {@code matching.fairness.lead}. */
    private static final String AGREEMENT = "fairness-1";

    private final DeclarationRows rows;
    private final Seekers seekers;
    private final TimeOrderedIds ids;
    private final Clock clock;

    SelfDeclarations(DeclarationRows rows, Seekers seekers, TimeOrderedIds ids, Clock clock) {
        this.rows = rows;
        this.seekers = seekers;
        this.ids = ids;
        this.clock = clock;
    }

    /** Puts these answers in the place of all before; what is not among them is not kept. */
    @Transactional(propagation = MANDATORY)
    public void declare(SeekerId seeker, Map<Attribute, String> answers) {
        rows.drop(seeker.value());
        answers.forEach((attribute, answer) -> {
            if (attribute.answers().contains(answer)) {
                rows.enter(ids.next(), seeker.value(), attribute, answer, clock.instant(), AGREEMENT);
            }
        });
    }

    @Override
    public String name() {
        return "fairness";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    @Transactional
    public int drop(Instant now) {
        return rows.dropOlder(now.minus(KEPT));
    }

    @Override
    public String part() {
        return "fairness";
    }

    @Override
    @Transactional
    public List<Kept> of(PersonId person) {
        return seekers.of(person).stream()
                .flatMap(seeker -> rows.ofSeeker(seeker.value()).stream())
                .map(row -> {
                    var fields = new LinkedHashMap<String, String>();
                    fields.put("question", row.attribute().name());
                    fields.put("answer", row.answer());
                    return new Kept("matching", fields);
                })
                .toList();
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        seekers.of(person).ifPresent(seeker -> rows.drop(seeker.value()));
    }
}
