package eu.savoirfaire.matching.lending.portfolio;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.RetentionRule;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.lending.LoanRefusal;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people say of themselves for the figures: as they want, and taken back when they want. */
@Singleton
class Declarations implements PersonalData, RetentionRule {
    private static final Duration KEPT = Duration.ofDays(2 * 365);

    private final DeclarationRows rows;
    private final Seekers seekers;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Declarations(
            DeclarationRows rows,
            Seekers seekers,
            AuditTrail audit,
            CurrentActor actor,
            Permissions permissions,
            TimeOrderedIds ids,
            Clock clock) {
        this.rows = rows;
        this.seekers = seekers;
        this.audit = audit;
        this.actor = actor;
        this.permissions = permissions;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "loan-declarations";
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
        return "loan-declarations";
    }

    /** What whoever acts has said. */
    @Transactional
    public Map<Attribute, Boolean> mine() {
        var person = person();
        permissions.require(actor.get(), "loan.declare", person.account());
        var said = new EnumMap<Attribute, Boolean>(Attribute.class);
        seekers.of(person)
                .ifPresent(seeker -> rows.findByBorrowerOrderByAttribute(seeker.value())
                        .forEach(row -> said.put(row.attribute(), row.answer())));
        return said;
    }

    /** Says it, or takes it back; the audit tells that, and not what. */
    @Transactional
    public void declare(Map<Attribute, Optional<Boolean>> answers) {
        var person = person();
        permissions.require(actor.get(), "loan.declare", person.account());
        var borrower = seekers.enter(person).value();
        answers.forEach((attribute, answer) -> {
            rows.drop(borrower, attribute);
            answer.ifPresent(
                    said -> rows.save(new DeclarationRow(ids.next(), borrower, attribute, said, clock.instant())));
        });
        audit.record(actor.get(), "loan.declare", person.account(), Map.of());
    }

    @Override
    @Transactional
    public List<Kept> of(PersonId person) {
        return seekers.of(person).stream()
                .flatMap(seeker -> rows.findByBorrowerOrderByAttribute(seeker.value()).stream())
                .map(row -> {
                    var fields = new LinkedHashMap<String, String>();
                    fields.put("attribute", row.attribute().name());
                    fields.put("answer", Boolean.toString(row.answer()));
                    fields.put("declared", row.declaredAt().toString());
                    return new Kept("matching", fields);
                })
                .toList();
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        seekers.of(person).ifPresent(seeker -> rows.dropAll(seeker.value()));
    }

    private PersonId person() {
        return actor.get().subject().orElseThrow(() -> new Refused(new LoanRefusal.NotFound()));
    }
}
