package eu.savoirfaire.matching.assessment;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.seal.Place;
import eu.savoirfaire.infra.privacy.seal.Seal;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.Seeking;
import eu.savoirfaire.matching.seeker.Seekers;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps assessments; what an assessor wrote of a person is theirs, under their key. */
@Singleton
class KeptAssessments implements PersonalData, Seeking.Assessments {
    private final AssessmentRows rows;
    private final Seekers seekers;
    private final Seal seal;
    private final Clock clock;

    KeptAssessments(AssessmentRows rows, Seekers seekers, Seal seal, Clock clock) {
        this.rows = rows;
        this.seekers = seekers;
        this.seal = seal;
        this.clock = clock;
    }

    @Transactional
    public Optional<Assessment> find(UUID id) {
        return rows.findById(id).map(this::assessment);
    }

    @Override
    @Transactional
    public Optional<Seeking.Asked> assessment(UUID id) {
        return find(id).map(one -> new Seeking.Asked(seekers.person(one.seeker()), one.assessor()));
    }

    @Transactional
    public List<Assessment> of(SeekerId seeker) {
        return rows.findBySeekerIdOrderByAskedAtDesc(seeker.value()).stream()
                .map(this::assessment)
                .toList();
    }

    @Transactional
    public List<Assessment> queue(PersonId assessor, int many) {
        return rows.queue(assessor.value(), many).stream().map(this::assessment).toList();
    }

    /** @return whether nobody else moved it meanwhile */
    @Transactional
    public boolean save(Assessment changed) {
        var now = clock.instant();
        var assessor = changed.assessor().map(PersonId::value).orElse(null);
        if (changed.version() == 0) {
            rows.save(new AssessmentRow(
                    changed.id(),
                    changed.seeker().value(),
                    changed.skill().value(),
                    changed.claimed(),
                    null,
                    changed.state(),
                    assessor,
                    null,
                    changed.asked(),
                    now,
                    1));
            return true;
        }
        return rows.move(
                        changed.id(),
                        changed.version(),
                        changed.state(),
                        assessor,
                        changed.found().orElse(null),
                        sealed(changed),
                        now)
                > 0;
    }

    @Override
    public String part() {
        return "assessments";
    }

    @Override
    @Transactional
    public List<Kept> of(PersonId person) {
        return seekers.of(person).stream()
                .flatMap(seeker -> of(seeker).stream())
                .map(KeptAssessments::kept)
                .toList();
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        seekers.of(person).ifPresent(seeker -> rows.drop(seeker.value()));
        rows.release(person.value());
        rows.forget(person.value());
    }

    private static Kept kept(Assessment one) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("skill", one.skill().value());
        fields.put("state", one.state().name());
        fields.put("asked", one.asked().toString());
        one.remark().ifPresent(remark -> fields.put("remark", remark));
        return new Kept("matching", fields);
    }

    private Assessment assessment(AssessmentRow row) {
        return new Assessment(
                row.id(),
                new SeekerId(row.seekerId()),
                new SkillCode(row.skill()),
                row.claimed(),
                Optional.ofNullable(row.found()),
                row.state(),
                Optional.ofNullable(row.assessor()).map(PersonId::new),
                opened(row),
                row.askedAt(),
                row.version());
    }

    private @Nullable String sealed(Assessment one) {
        return one.remark()
                .flatMap(remark ->
                        seekers.person(one.seeker()).map(person -> seal.seal(person, place(one.id()), remark)))
                .orElse(null);
    }

    private Optional<String> opened(AssessmentRow row) {
        return Optional.ofNullable(row.remark())
                .flatMap(remark -> seekers.person(new SeekerId(row.seekerId()))
                        .flatMap(person -> seal.open(person, place(row.id()), remark)));
    }

    private static Place place(UUID id) {
        return new Place("matching.assessment.remark", id.toString());
    }
}
