package eu.savoirfaire.matching.need.stating;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.Viewing;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.need.keeping.Agreement;
import eu.savoirfaire.matching.need.keeping.KeptNeed;
import eu.savoirfaire.matching.need.keeping.NeedRefusal;
import eu.savoirfaire.matching.need.keeping.Needs;
import eu.savoirfaire.matching.need.table.Hand;
import eu.savoirfaire.matching.need.table.NeedAction;
import eu.savoirfaire.matching.need.table.NeedTable;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** The needs of whoever the present call is about: one's own, or those of the person whose mandate one uses. */
@Singleton
public class Stating {
    private final Seekers seekers;
    private final Needs needs;
    private final Agreement agreement;
    private final Permissions permissions;
    private final Viewing viewing;
    private final CurrentActor actor;

    Stating(
            Seekers seekers,
            Needs needs,
            Agreement agreement,
            Permissions permissions,
            Viewing viewing,
            CurrentActor actor) {
        this.seekers = seekers;
        this.needs = needs;
        this.agreement = agreement;
        this.permissions = permissions;
        this.viewing = viewing;
        this.actor = actor;
    }

    /** All of them, the oldest first. */
    @Transactional
    public List<KeptNeed> mine() {
        var person = subject();
        permissions.require(actor.get(), "profile.read", person.account());
        viewing.of(person, "needs");
        return seekers.of(person).map(needs::of).orElseGet(List::of);
    }

    /**
     * One of them.
     *
     * @throws Refused when there is none
     */
    @Transactional
    public KeptNeed read(NeedId id) {
        permissions.require(actor.get(), "need.read", id.reference());
        viewing.of(subject(), "needs");
        return needs.find(id).orElseThrow(() -> new Refused(new NeedRefusal.NotFound()));
    }

    /** Begins one as a draft. */
    @Transactional
    public KeptNeed begin(Wish wish) {
        var person = subject();
        permissions.require(actor.get(), "need.begin", person.account());
        return needs.begin(seekers.enter(person), wish);
    }

    /**
     * Changes the answers of one.
     *
     * @param seen the version that they were made from
     * @throws Refused with a {@link NeedRefusal}
     */
    @Transactional
    public KeptNeed change(NeedId id, int seen, Wish wish) {
        permissions.require(actor.get(), "need.change", id.reference());
        return needs.change(id, seen, wish, hand());
    }

    /**
     * Moves one, as far as the table lets whoever acts.
     *
     * @throws Refused with a {@link NeedRefusal}
     */
    @Transactional
    public KeptNeed move(NeedId id, int seen, NeedAction action) {
        permissions.require(actor.get(), "need.change", id.reference());
        return needs.move(id, seen, action, hand());
    }

    /** What whoever acts may do to it now. */
    public List<NeedAction> open(KeptNeed kept) {
        return NeedTable.open(kept.state(), hand());
    }

    /** Whether its person agrees that it is brought before those who offer. */
    @Transactional
    public boolean agreed(KeptNeed kept) {
        return agreement.given(kept);
    }

    /** Whether it is another's, whose mandate is used. */
    public boolean forAnother() {
        return actor.get().onBehalfOf().isPresent();
    }

    private Hand hand() {
        return forAnother() ? Hand.CASE_WORKER : Hand.PERSON;
    }

    private PersonId subject() {
        return actor.get().subject().orElseThrow();
    }
}
