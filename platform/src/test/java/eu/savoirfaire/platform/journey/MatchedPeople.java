package eu.savoirfaire.platform.journey;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.MatchCommand;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.match.table.Hand;
import eu.savoirfaire.matching.match.table.MatchAction;
import eu.savoirfaire.matching.need.keeping.KeptNeed;
import eu.savoirfaire.matching.need.keeping.Needs;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.seeker.Seekers;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.RequestActor;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** The personas of the demo, with what they look for and offer, brought together as a journey needs it. */
final class MatchedPeople {
    private static final Set<Hand> EVERYBODY = Set.of(Hand.values());

    private final Served served;
    private final Role seeking;
    final Matches matches;

    MatchedPeople(Served served) {
        this(served, Role.SEEKER);
    }

    /** With this persona as the one who looks for something. */
    MatchedPeople(Served served, Role seeking) {
        this.served = served;
        this.seeking = seeking;
        this.matches = served.part(Matches.class);
    }

    Account persona(Role role) {
        var name = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return served.part(Accounts.class)
                .at(new EmailAddress(name + "@demo.invalid"))
                .orElseThrow();
    }

    PersonId seeker() {
        return persona(seeking).id();
    }

    /** What the one who seeks looks for, and stands. */
    List<KeptNeed> needs() {
        return served.part(Seekers.class).of(seeker()).map(served.part(Needs.class)::of).orElse(List.of()).stream()
                .filter(need -> need.state().stands())
                .toList();
    }

    /** What the organisations of a persona offer to the public. */
    List<KeptOffer> offers(Role role) {
        return persona(role).actor(true).organisations().stream()
                .flatMap(there -> served.part(Offers.class).of(there).stream())
                .filter(offer -> offer.state().isPublic())
                .toList();
    }

    KeptOffer offer(Role role, OfferKind kind) {
        return offers(role).stream()
                .filter(offer -> offer.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** Ends what the demo made up about an offer, so that all its places are free. */
    void clear(KeptOffer offer) {
        matches.of(offer.id()).stream()
                .filter(match -> match.state().isOpen())
                .forEach(match -> moved(match, MatchAction.WITHDRAW));
    }

    Match proposed(NeedId need, KeptOffer offer) {
        var seeker = served.part(Seekers.class).of(seeker()).orElseThrow();
        return asTheProgram(() -> matches.propose(need, offer.id(), seeker, offer.provider()));
    }

    Match moved(Match match, MatchAction... actions) {
        var now = match;
        for (var action : actions) {
            now = moved(now, new MatchCommand.Simple(action));
        }
        return now;
    }

    Match moved(Match match, MatchCommand command) {
        var decision = asTheProgram(() -> matches.move(match.id(), match.version(), command, EVERYBODY));
        if (decision instanceof Match.Decision.Done(var after)) {
            return after;
        }
        throw new AssertionError(command + ": " + decision);
    }

    Match now(Match match) {
        return matches.find(match.id()).orElseThrow();
    }

    static <T> T asTheProgram(Supplier<T> work) {
        return RequestActor.actingAs(Actor.system(), work::get);
    }
}
