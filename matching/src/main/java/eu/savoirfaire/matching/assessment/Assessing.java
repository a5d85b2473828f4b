package eu.savoirfaire.matching.assessment;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.privacy.Viewing;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.MatchingEvent.AssessmentMoved;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.filling.Claims;
import eu.savoirfaire.matching.filling.Filling;
import eu.savoirfaire.matching.profile.Evidence;
import eu.savoirfaire.matching.profile.SkillClaim;
import eu.savoirfaire.matching.profile.keeping.Profiles;
import eu.savoirfaire.matching.seeker.Seekers;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** People ask that their skills be confirmed, and assessors do it. */
@Singleton
class Assessing {
    private static final int MOST_IN_QUEUE = 100;

    private final KeptAssessments kept;
    private final Seekers seekers;
    private final Profiles profiles;
    private final Filling filling;
    private final People people;
    private final Permissions permissions;
    private final Viewing viewing;
    private final AuditTrail audit;
    private final EventLog events;
    private final CurrentActor actor;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Assessing(
            KeptAssessments kept,
            Seekers seekers,
            Profiles profiles,
            Filling filling,
            People people,
            Permissions permissions,
            Viewing viewing,
            AuditTrail audit,
            EventLog events,
            CurrentActor actor,
            TimeOrderedIds ids,
            Clock clock) {
        this.kept = kept;
        this.seekers = seekers;
        this.profiles = profiles;
        this.filling = filling;
        this.people = people;
        this.permissions = permissions;
        this.viewing = viewing;
        this.audit = audit;
        this.events = events;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /** What whoever the call is about asked for, the latest first. */
    @Transactional
    public List<Assessment> mine() {
        var person = subject();
        permissions.require(actor.get(), "profile.read", person.account());
        viewing.of(person, "assessments");
        return seekers.of(person).map(kept::of).orElseGet(List::of);
    }

    /** Skills of the profile that are neither confirmed nor asked about. */
    @Transactional
    public List<SkillClaim> open() {
        var asked = mine().stream()
                .filter(one -> one.state().isOpen())
                .map(Assessment::skill)
                .toList();
        return seekers.of(subject()).map(profiles::of).stream()
                .flatMap(profile -> profile.skills().stream())
                .filter(claim -> claim.evidence() != Evidence.VALIDATED && !asked.contains(claim.skill()))
                .toList();
    }

    /** Asks that a skill be confirmed. */
    @Transactional
    public void ask(SkillCode skill) {
        permissions.require(actor.get(), "profile.change", subject().account());
        var seeker = seekers.enter(subject());
        seekers.hold(seeker);
        var claim = open().stream()
                .filter(one -> one.skill().equals(skill))
                .findFirst()
                .orElseThrow(() -> new Refused(new AssessmentRefusal.NotClaimed()));
        saved("ask", Optional.empty(), Assessment.asked(ids.next(), seeker, skill, claim.level(), clock.instant()));
    }

    /** Takes back what was asked. */
    @Transactional
    public void withdraw(UUID id) {
        permissions.require(actor.get(), "profile.change", subject().account());
        var asked = require(id);
        if (!seekers.person(asked.seeker()).equals(Optional.of(subject()))) {
            throw new Refused(new AssessmentRefusal.NotFound());
        }
        saved("withdraw", asked.assessor(), asked.withdrawn());
    }

    /** What waits for an assessor, and what this one has taken, with the names of the people; never one's own. */
    @Transactional
    public List<Waiting> queue() {
        permissions.require(actor.get(), "assessment.take", me().account());
        var found = kept.queue(me(), MOST_IN_QUEUE).stream()
                .map(one -> new Waiting(one, seekers.person(one.seeker())))
                .filter(one -> one.person().isPresent() && !one.person().equals(Optional.of(me())))
                .map(one -> new Waiting(one.assessment(), one.person(), name(one.person())))
                .toList();
        viewing.ofAll(found.stream().flatMap(one -> one.person().stream()).toList(), "assessment");
        return found;
    }

    /** @param name what the person wants to be called */
    record Waiting(Assessment assessment, Optional<PersonId> person, String name) {
        Waiting(Assessment assessment, Optional<PersonId> person) {
            this(assessment, person, "");
        }
    }

    @Transactional
    public void take(UUID id) {
        decide(id, "take", one -> one.taken(me(), isOwn(one.seeker())));
    }

    @Transactional
    public void layDown(UUID id) {
        decide(id, "lay-down", one -> one.laidDown(me()));
    }

    /** The skill is confirmed at a level: the profile says so, and the needs that read it are told. */
    @Transactional
    public void validate(UUID id, int level) {
        var done = decide(id, "validate", one -> one.validated(me(), level));
        filling.found(done.seeker(), new SkillClaim(done.skill(), level, Evidence.VALIDATED));
    }

    @Transactional
    public void notYet(UUID id, String why) {
        decide(id, "not-yet", one -> one.notYet(me(), why));
    }

    /** The level that the person says, as it stands in the profile now. */
    @Transactional
    public int claimed(Assessment one) {
        return Claims.of(profiles.of(one.seeker()), one.skill())
                .map(SkillClaim::level)
                .orElse(one.claimed());
    }

    private Assessment decide(UUID id, String action, UnaryOperator<Assessment> decision) {
        permissions.require(actor.get(), "assessment.take", me().account());
        var before = require(id);
        seekers.person(before.seeker()).ifPresent(person -> viewing.of(person, "assessment"));
        return saved(action, Optional.of(me()), decision.apply(before));
    }

    private Assessment require(UUID id) {
        return kept.find(id).orElseThrow(() -> new Refused(new AssessmentRefusal.NotFound()));
    }

    /** @param assessor who has it before them, or had until now */
    private Assessment saved(String action, Optional<PersonId> assessor, Assessment changed) {
        if (!kept.save(changed)) {
            throw new Refused(new AssessmentRefusal.NotNow());
        }
        audit.record(
                actor.get(),
                "assessment.move",
                new Reference("assessment", changed.id().toString()),
                Map.of("state", changed.state().name(), "skill", changed.skill().value()));
        var moved = new AssessmentMoved(
                changed.id(),
                action,
                changed.state().word(),
                assessor.map(PersonId::value).orElse(null));
        events.append("assessment/" + changed.id(), changed.version() + 1, List.of(moved));
        return changed;
    }

    private boolean isOwn(SeekerId seeker) {
        return seekers.person(seeker).equals(Optional.of(me()));
    }

    private String name(Optional<PersonId> person) {
        return person.flatMap(people::name).orElse("");
    }

    private PersonId me() {
        return actor.get().person().orElseThrow();
    }

    private PersonId subject() {
        return actor.get().subject().orElseThrow();
    }
}
