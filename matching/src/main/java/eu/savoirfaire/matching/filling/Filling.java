package eu.savoirfaire.matching.filling;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.privacy.Viewing;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.need.keeping.Needs;
import eu.savoirfaire.matching.profile.Profile;
import eu.savoirfaire.matching.profile.SkillClaim;
import eu.savoirfaire.matching.profile.keeping.KeptProfile;
import eu.savoirfaire.matching.profile.keeping.Profiles;
import eu.savoirfaire.matching.profile.keeping.Unmatched;
import eu.savoirfaire.matching.seeker.Seekers;
import eu.savoirfaire.matching.taxonomy.Taxonomy;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The profile of whoever the present call is about: one's own, or that of the person whose mandate one uses. */
@Singleton
public class Filling {
    /** More than anybody has, and few enough to be read. */
    public static final int MOST_SKILLS = 150;

    private static final SeekerId NOBODY_YET = new SeekerId(new UUID(0, 0));

    private final Seekers seekers;
    private final Profiles profiles;
    private final Needs needs;
    private final Taxonomy taxonomy;
    private final Permissions permissions;
    private final Viewing viewing;
    private final AuditTrail audit;
    private final CurrentActor actor;

    Filling(
            Seekers seekers,
            Profiles profiles,
            Needs needs,
            Taxonomy taxonomy,
            Permissions permissions,
            Viewing viewing,
            AuditTrail audit,
            CurrentActor actor) {
        this.seekers = seekers;
        this.profiles = profiles;
        this.needs = needs;
        this.taxonomy = taxonomy;
        this.permissions = permissions;
        this.viewing = viewing;
        this.audit = audit;
        this.actor = actor;
    }

    /** The profile as it is; blank, of version 0, when nothing was ever saved. */
    @Transactional
    public KeptProfile read() {
        var person = subject();
        permissions.require(actor.get(), "profile.read", person.account());
        viewing.of(person, "profile");
        return seekers.of(person)
                .map(profiles::kept)
                .orElseGet(() -> new KeptProfile(NOBODY_YET, Profile.BLANK, Unmatched.NONE, 0, Instant.EPOCH));
    }

    /**
     * Changes the profile, and tells the needs that read it.
     *
     * @param seen the version that the change was made from
     * @throws Refused with a {@link ProfileRefusal}; nothing is changed then
     */
    @Transactional
    public KeptProfile change(int seen, UnaryOperator<KeptProfile> change) {
        var person = subject();
        permissions.require(actor.get(), "profile.change", person.account());
        var seeker = seekers.enter(person);
        seekers.hold(seeker);
        var before = profiles.kept(seeker);
        if (before.version() != seen) {
            throw new Refused(new ProfileRefusal.ChangedMeanwhile());
        }
        return saved(change.apply(before));
    }

    /** What an assessor found, in the transaction of the finding: whoever assesses changes the profile of another. */
    @Transactional
    public void found(SeekerId seeker, SkillClaim claim) {
        seekers.hold(seeker);
        var before = profiles.kept(seeker);
        saved(before.with(Claims.found(before.profile(), claim.skill(), claim.level())));
    }

    /**
     * A qualification was recognised at a level, in the transaction of the decision: the profile rises to it, and never falls.
     *
     * @param eqf level of the European Qualifications Framework
     */
    @Transactional
    public void recognised(SeekerId seeker, int eqf) {
        seekers.hold(seeker);
        var before = profiles.kept(seeker);
        var known = before.profile().eqf();
        if (known == null || known < eqf) {
            saved(before.with(Claims.schooled(before.profile(), eqf)));
        }
    }

    private KeptProfile saved(KeptProfile changed) {
        check(changed);
        var saved = profiles.save(changed).orElseThrow(() -> new Refused(new ProfileRefusal.ChangedMeanwhile()));
        audit.record(
                actor.get(),
                "profile.change",
                saved.seeker().reference(),
                Map.of("version", Integer.toString(saved.version())));
        needs.restate(saved.seeker());
        return saved;
    }

    private void check(KeptProfile changed) {
        var skills = changed.profile().skills();
        if (skills.size() > MOST_SKILLS) {
            throw new Refused(new ProfileRefusal.TooMany(MOST_SKILLS));
        }
        skills.stream()
                .map(SkillClaim::skill)
                .filter(skill -> taxonomy.find(skill).isEmpty())
                .findFirst()
                .ifPresent(unknown -> {
                    throw new Refused(new ProfileRefusal.NoSuchSkill(unknown));
                });
    }

    private PersonId subject() {
        return actor.get().subject().orElseThrow();
    }
}
