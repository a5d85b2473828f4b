package eu.savoirfaire.matching.match;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.matching.MatchId;
import eu.savoirfaire.matching.MatchingEvent.MatchMoved;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.match.table.Hand;
import eu.savoirfaire.matching.match.table.MatchAction;
import eu.savoirfaire.matching.match.table.MatchState;
import eu.savoirfaire.matching.match.table.MatchTable;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatchTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final MatchPace PACE = MatchPace.usual();
    private static final Set<Hand> EVERYBODY = Set.of(Hand.values());

    /** As agreed: what may be done in a state, and by whom; every other triple is refused. */
    private static final String AGREED = """
            PROPOSED ACCEPT_AS_SEEKER SEEKER_ACCEPTED SEEKER
            PROPOSED ACCEPT_AS_PROVIDER PROVIDER_ACCEPTED PROVIDER
            SEEKER_ACCEPTED ACCEPT_AS_PROVIDER MUTUAL PROVIDER
            PROVIDER_ACCEPTED ACCEPT_AS_SEEKER MUTUAL SEEKER
            MUTUAL INTRODUCE INTRODUCED MANAGER PROVIDER SEEKER
            INTRODUCED BEGIN ACTIVE MANAGER PROVIDER
            ACTIVE CONCLUDE OUTCOME CLOCK MANAGER
            PROPOSED DECLINE_AS_SEEKER DECLINED_BY_SEEKER SEEKER
            SEEKER_ACCEPTED DECLINE_AS_SEEKER DECLINED_BY_SEEKER SEEKER
            PROVIDER_ACCEPTED DECLINE_AS_SEEKER DECLINED_BY_SEEKER SEEKER
            INTRODUCED DECLINE_AS_SEEKER DECLINED_BY_SEEKER SEEKER
            PROPOSED DECLINE_AS_PROVIDER DECLINED_BY_PROVIDER PROVIDER
            SEEKER_ACCEPTED DECLINE_AS_PROVIDER DECLINED_BY_PROVIDER PROVIDER
            PROVIDER_ACCEPTED DECLINE_AS_PROVIDER DECLINED_BY_PROVIDER PROVIDER
            INTRODUCED DECLINE_AS_PROVIDER DECLINED_BY_PROVIDER PROVIDER
            PROPOSED EXPIRE EXPIRED CLOCK
            SEEKER_ACCEPTED EXPIRE EXPIRED CLOCK
            PROVIDER_ACCEPTED EXPIRE EXPIRED CLOCK
            MUTUAL EXPIRE EXPIRED CLOCK
            PROPOSED WITHDRAW WITHDRAWN SEEKER
            SEEKER_ACCEPTED WITHDRAW WITHDRAWN SEEKER
            PROVIDER_ACCEPTED WITHDRAW WITHDRAWN SEEKER
            MUTUAL WITHDRAW WITHDRAWN SEEKER
            INTRODUCED WITHDRAW WITHDRAWN SEEKER
            ACTIVE WITHDRAW WITHDRAWN SEEKER
            PROPOSED CANCEL CANCELLED CLOCK MANAGER PROVIDER
            SEEKER_ACCEPTED CANCEL CANCELLED CLOCK MANAGER PROVIDER
            PROVIDER_ACCEPTED CANCEL CANCELLED CLOCK MANAGER PROVIDER
            MUTUAL CANCEL CANCELLED CLOCK MANAGER PROVIDER
            INTRODUCED CANCEL CANCELLED CLOCK MANAGER PROVIDER
            ACTIVE CANCEL CANCELLED CLOCK MANAGER PROVIDER
            PROPOSED REVOKE_CONSENT CONSENT_REVOKED CLOCK SEEKER
            SEEKER_ACCEPTED REVOKE_CONSENT CONSENT_REVOKED CLOCK SEEKER
            PROVIDER_ACCEPTED REVOKE_CONSENT CONSENT_REVOKED CLOCK SEEKER
            MUTUAL REVOKE_CONSENT CONSENT_REVOKED CLOCK SEEKER
            INTRODUCED REVOKE_CONSENT CONSENT_REVOKED CLOCK SEEKER
            ACTIVE REVOKE_CONSENT CONSENT_REVOKED CLOCK SEEKER
            PROPOSED SUPERSEDE SUPERSEDED CLOCK
            SEEKER_ACCEPTED SUPERSEDE SUPERSEDED CLOCK
            PROVIDER_ACCEPTED SUPERSEDE SUPERSEDED CLOCK
            MUTUAL SUPERSEDE SUPERSEDED CLOCK
            INTRODUCED SUPERSEDE SUPERSEDED CLOCK
            ACTIVE SUPERSEDE SUPERSEDED CLOCK
            DECLINED_BY_PROVIDER REOPEN PROPOSED MANAGER
            EXPIRED REOPEN PROPOSED MANAGER
            CANCELLED REOPEN PROPOSED MANAGER
            """;

    @Test
    void theTableIsAsAgreed() {
        var lines = MatchTable.rows().stream()
                .map(row -> row.from() + " " + row.action() + " " + row.to() + " "
                        + row.hands().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")))
                .toList();

        assertThat(lines).containsExactlyInAnyOrder(AGREED.strip().split("\n"));
    }

    @Test
    void eachTripleIsDoneWhereTheTableHasItAndRefusedEverywhereElse() {
        var agreed = new TreeMap<String, Set<String>>();
        AGREED.lines()
                .map(line -> line.split(" "))
                .forEach(words -> agreed.put(
                        words[0] + " " + words[1], new TreeSet<>(List.of(words).subList(3, words.length))));
        for (var state : MatchState.values()) {
            for (var action : MatchAction.values()) {
                for (var hand : Hand.values()) {
                    var may =
                            agreed.getOrDefault(state + " " + action, Set.of()).contains(hand.name());

                    var decision = in(state).decide(command(action), Set.of(hand), PACE, later());

                    assertThat(decision instanceof Match.Decision.Done)
                            .as("%s %s by %s", state, action, hand)
                            .isEqualTo(may);
                }
            }
        }
    }

    @Test
    void bothSidesSayYesInEitherOrder() {
        for (var order : List.of(
                List.of(MatchAction.ACCEPT_AS_SEEKER, MatchAction.ACCEPT_AS_PROVIDER),
                List.of(MatchAction.ACCEPT_AS_PROVIDER, MatchAction.ACCEPT_AS_SEEKER))) {
            var match = proposed();
            for (var action : order) {
                match = done(match.decide(command(action), EVERYBODY, PACE, NOW));
            }

            assertThat(match.state()).isEqualTo(MatchState.MUTUAL);
            assertThat(match.term()).contains(NOW.plus(Duration.ofDays(7)));
            assertThat(match.news()).hasSize(3);
        }
    }

    @Test
    void whoAsksTwiceChangesNothing() {
        var accepted = done(proposed().decide(command(MatchAction.ACCEPT_AS_SEEKER), EVERYBODY, PACE, NOW));

        assertThat(accepted.decide(command(MatchAction.ACCEPT_AS_SEEKER), EVERYBODY, PACE, NOW))
                .isEqualTo(new Match.Decision.DoneAlready(accepted));
    }

    @Test
    void itRunsOutAtItsTermAndNotBefore() {
        var match = proposed();
        var end = NOW.plus(Duration.ofDays(30));

        assertThat(match.decide(command(MatchAction.EXPIRE), EVERYBODY, PACE, end.minusNanos(1)))
                .isInstanceOf(Match.Decision.Not.class);
        assertThat(done(match.decide(command(MatchAction.EXPIRE), EVERYBODY, PACE, end))
                        .term())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DeclineReason.class)
    void aNoHasAReasonOfItsOwnSide(DeclineReason reason) {
        var declined = done(proposed().decide(new MatchCommand.Decline(reason), Set.of(reason.side()), PACE, NOW));

        assertThat(declined.declined()).contains(reason);
        assertThat(declined.state())
                .isEqualTo(
                        reason.side() == Hand.SEEKER ? MatchState.DECLINED_BY_SEEKER : MatchState.DECLINED_BY_PROVIDER);
    }

    @Test
    void theEventTellsWhatWasDoneInItsWords() {
        var accepted = done(proposed().decide(command(MatchAction.ACCEPT_AS_SEEKER), EVERYBODY, PACE, NOW));

        assertThat(accepted.news().getLast())
                .isEqualTo(new MatchMoved(
                        accepted.id(),
                        accepted.need(),
                        accepted.offer(),
                        "accept-as-seeker",
                        "proposed",
                        "seeker-accepted"));
    }

    @Test
    void everyStateHoldsWhatItShould() {
        Map<String, String> claims = Arrays.stream(MatchState.values())
                .filter(state -> state.claim() != eu.savoirfaire.matching.match.table.Claim.NONE)
                .collect(Collectors.toMap(Enum::name, state -> state.claim().name()));

        assertThat(claims)
                .isEqualTo(Map.of(
                        "MUTUAL", "RESERVED", "INTRODUCED", "INTRODUCED", "ACTIVE", "ACTIVE", "OUTCOME", "SPENT"));
    }

    private static MatchCommand command(MatchAction action) {
        return switch (action) {
            case DECLINE_AS_SEEKER -> new MatchCommand.Decline(DeclineReason.TOO_FAR);
            case DECLINE_AS_PROVIDER -> new MatchCommand.Decline(DeclineReason.NO_CONTACT);
            case CONCLUDE -> new MatchCommand.Conclude(Result.SUCCESS);
            default -> new MatchCommand.Simple(action);
        };
    }

    private static Match done(Match.Decision decision) {
        assertThat(decision).isInstanceOf(Match.Decision.Done.class);
        return ((Match.Decision.Done) decision).after();
    }

    private static Instant later() {
        return NOW.plus(Duration.ofDays(60));
    }

    private static Match proposed() {
        return Match.proposed(
                new MatchId(new UUID(1, 1)),
                new NeedId(new UUID(1, 2)),
                new OfferId(new UUID(1, 3)),
                new SeekerId(new UUID(1, 4)),
                new OrganisationId(new UUID(1, 5)),
                PACE,
                NOW);
    }

    private static Match in(MatchState state) {
        var match = proposed();
        return new Match(
                match.id(),
                match.need(),
                match.offer(),
                match.seeker(),
                match.provider(),
                state,
                NOW,
                PACE.term(state, NOW),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                List.of());
    }
}
