package eu.savoirfaire.matching.provider;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.offer.life.OfferAction;
import eu.savoirfaire.matching.offer.life.OfferHand;
import eu.savoirfaire.matching.offer.life.OfferLife;
import eu.savoirfaire.matching.offer.life.OfferState;
import eu.savoirfaire.matching.offer.statement.Detail;
import eu.savoirfaire.matching.offer.statement.Statement;
import eu.savoirfaire.matching.provider.check.Lack;
import eu.savoirfaire.matching.provider.check.PublicationCheck;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What is done to offers by people. Each act is one transaction; the table says who may do what when. */
@Singleton
public class OfferDesk {
    /** In the words of the table of permissions. */
    public static final String WRITE = "offer.write";

    static final String APPROVE = "offer.approve";
    static final String DECIDE = "offer.decide";

    private final Offers offers;
    private final OfferNews news;
    private final Providers providers;
    private final PublicationCheck check;
    private final Permissions permissions;
    private final CurrentActor actor;
    private final TimeOrderedIds ids;
    private final Clock clock;

    OfferDesk(
            Offers offers,
            OfferNews news,
            Providers providers,
            PublicationCheck check,
            Permissions permissions,
            CurrentActor actor,
            TimeOrderedIds ids,
            Clock clock) {
        this.offers = offers;
        this.news = news;
        this.providers = providers;
        this.check = check;
        this.permissions = permissions;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /** What came of an act. */
    public sealed interface Outcome {
        record Done(KeptOffer offer) implements Outcome {}

        /** It is not done: all this is missing for it. */
        record Lacking(KeptOffer offer, List<Lack> lacks) implements Outcome {}
    }

    /** All offers of an organisation, for its own people. */
    @Transactional(readOnly = true)
    public List<KeptOffer> of(OrganisationId organisation) {
        permissions.require(actor.get(), WRITE, reference(organisation));
        return offers.of(organisation);
    }

    /** An offer, for those who may write or approve it. */
    @Transactional(readOnly = true)
    public KeptOffer require(OfferId id) {
        var offer = offers.find(id).orElseThrow(() -> new Refused(new OfferRefusal.NotFound()));
        if (offer.state() == OfferState.DRAFT || hands(offer).isEmpty()) {
            permissions.require(actor.get(), WRITE, id.reference());
        }
        return offer;
    }

    /** Begins an offer with these answers. */
    @Transactional
    public KeptOffer begin(OrganisationId organisation, OfferKind kind, Map<Detail, String> answers) {
        return begin(organisation, Statement.blank(kind).with(answers), Optional.empty());
    }

    /**
     * Begins an offer.
     *
     * @param source what it is imported as, if it is
     */
    @Transactional
    public KeptOffer begin(OrganisationId organisation, Statement said, Optional<String> source) {
        var me = actor.get();
        permissions.require(me, WRITE, reference(organisation));
        if (!providers.kinds(me, organisation).contains(said.kind())) {
            throw new Refused(new OfferRefusal.NoOrganisation());
        }
        var offer = new KeptOffer(
                new OfferId(ids.next()),
                organisation,
                OfferState.DRAFT,
                said,
                LocalDate.now(clock),
                me.person(),
                Optional.empty(),
                clock.instant(),
                source,
                Optional.empty(),
                0);
        return news.saved(offer, OfferState.DRAFT, me, "begin");
    }

    /** Begins another offer that says the same, but for its days. */
    @Transactional
    public KeptOffer cloned(OfferId id) {
        var example = require(id);
        var said = example.statement().with(Map.of(Detail.FIRST_DAY, "", Detail.LAST_DAY, ""));
        return begin(example.provider(), said, Optional.empty());
    }

    /**
     * Writes answers into an offer.
     *
     * @param version that was looked at
     */
    @Transactional
    public Outcome write(OfferId id, int version, Map<Detail, String> answers) {
        var offer = require(id);
        var said = offer.statement().with(answers);
        var written = offer.writtenBy(actor.get().person(), said);
        var sameGroup = said.text(Detail.GROUP_NAME).equals(offer.statement().text(Detail.GROUP_NAME))
                && said.text(Detail.GROUP_GROUND).equals(offer.statement().text(Detail.GROUP_GROUND));
        return done(offer, version, OfferAction.WRITE, sameGroup ? written : written.approvedBy(Optional.empty()));
    }

    /**
     * Moves an offer.
     *
     * @param version that was looked at
     */
    @Transactional
    public Outcome act(OfferId id, int version, OfferAction action) {
        var offer = require(id);
        return done(
                offer,
                version,
                action,
                switch (action) {
                    case APPROVE -> offer.approvedBy(actor.get().person());
                    case REOPEN -> offer.approvedBy(Optional.empty());
                    default -> offer;
                });
    }

    /** What whoever looks may do to an offer now. */
    @Transactional(readOnly = true)
    public Set<OfferAction> possible(KeptOffer offer) {
        var hands = hands(offer);
        var possible = EnumSet.noneOf(OfferAction.class);
        OfferLife.rows().stream()
                .filter(row -> row.from() == offer.state() && row.isFor(hands))
                .forEach(row -> possible.add(row.action()));
        return possible;
    }

    /** What keeps an offer from being public. */
    public List<Lack> lacks(Statement said) {
        return check.lacks(said, LocalDate.now(clock));
    }

    private Outcome done(KeptOffer before, int version, OfferAction action, KeptOffer changed) {
        var row = OfferLife.row(before.state(), action)
                .orElseThrow(() -> new Refused(new OfferRefusal.NotNow(before.state())));
        if (!row.isFor(hands(before))) {
            throw new Refused(isMine(before) ? new OfferRefusal.OwnWork() : new OfferRefusal.NotYours());
        }
        if (before.version() != version) {
            throw new Refused(new OfferRefusal.ChangedMeanwhile());
        }
        var lacks = row.checked() ? lacks(changed.statement()) : List.<Lack>of();
        if (!lacks.isEmpty()) {
            return new Outcome.Lacking(before, lacks);
        }
        var groupWaits = changed.statement().isForAGroup() && !changed.isGroupApproved();
        var to = OfferLife.next(row, groupWaits);
        var after = to == before.state() ? changed : changed.moved(to, clock.instant());
        return new Outcome.Done(news.saved(after, before.state(), actor.get(), action.word()));
    }

    private Set<OfferHand> hands(KeptOffer offer) {
        var me = actor.get();
        var it = offer.id().reference();
        var hands = EnumSet.noneOf(OfferHand.class);
        if (permissions.may(me, WRITE, it)) {
            hands.add(OfferHand.PROVIDER);
        }
        if (me.person().isPresent() && !isMine(offer) && permissions.may(me, APPROVE, it)) {
            hands.add(OfferHand.SECOND_PERSON);
        }
        if (permissions.may(me, DECIDE, it)) {
            hands.add(OfferHand.REGIONAL_ADMIN);
        }
        return hands;
    }

    private boolean isMine(KeptOffer offer) {
        Actor me = actor.get();
        return offer.author().isPresent() && Objects.equals(offer.author(), me.person());
    }

    private static Reference reference(OrganisationId organisation) {
        return new Reference("organisation", organisation.value().toString());
    }
}
