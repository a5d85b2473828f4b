package eu.savoirfaire.matching.match.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.match.DeclineReason;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.MatchCommand;
import eu.savoirfaire.matching.match.MatchRefusal;
import eu.savoirfaire.matching.match.Result;
import eu.savoirfaire.matching.match.table.Hand;
import eu.savoirfaire.matching.match.table.MatchAction;
import eu.savoirfaire.matching.match.table.MatchState;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is promised of matches and places, on whatever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MatchesContract {
    private static final Set<Hand> EVERYBODY = Set.of(Hand.values());
    private static final OrganisationId PROVIDER = new OrganisationId(new UUID(7, 7));

    private TestDatabase database;
    private ApplicationContext context;
    private Matches matches;
    private Places places;
    private TransactionOperations<Connection> transactions;

    abstract TestDatabase database();

    @BeforeAll
    @SuppressWarnings("unchecked") // the bean has no narrower type
    void open() {
        database = database();
        var properties = new HashMap<String, Object>(database.properties());
        properties.put("savoir.events.workers", false);
        context = ApplicationContext.run(properties);
        matches = context.getBean(Matches.class);
        places = context.getBean(Places.class);
        transactions = context.getBean(TransactionOperations.class);
    }

    @AfterAll
    void shut() {
        context.close();
        database.close();
    }

    @Test
    void aMatchGoesItsWayAndTakesAndGivesBackItsPlaces() {
        var offer = offer(1, 1, true);
        var match = proposed(need(), offer);
        assertThat(standing(offer)).isEqualTo(new Places.Standing(1, 0, 0, 1, 0));

        match = mutual(match);
        assertThat(standing(offer)).isEqualTo(new Places.Standing(1, 1, 0, 1, 0));
        match = done(match, MatchAction.INTRODUCE);
        assertThat(standing(offer)).isEqualTo(new Places.Standing(1, 0, 1, 1, 0));
        match = done(match, MatchAction.BEGIN);
        assertThat(standing(offer)).isEqualTo(new Places.Standing(1, 0, 0, 1, 1));
        match = done(match, new MatchCommand.Conclude(Result.SUCCESS));

        assertThat(standing(offer)).isEqualTo(new Places.Standing(1, 0, 0, 1, 0));
        assertThat(matches.find(match.id()).orElseThrow().result()).contains(Result.SUCCESS);
        assertThat(events(match)).isEqualTo(6);
    }

    @Test
    void aPositionThatIsFilledStaysFilled() {
        var offer = offer(3, 1, false);
        var match = done(done(mutual(proposed(need(), offer)), MatchAction.INTRODUCE), MatchAction.BEGIN);

        done(match, new MatchCommand.Conclude(Result.SUCCESS));

        assertThat(standing(offer).active()).isOne();
        var second = done(mutual(proposed(need(), offer)), MatchAction.INTRODUCE);
        assertThatThrownBy(() -> move(second, MatchAction.BEGIN))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(new MatchRefusal.NoPlace()));
        assertThat(matches.find(second.id()).orElseThrow().state()).isEqualTo(MatchState.INTRODUCED);
    }

    @Test
    void theSameTwoAreBroughtTogetherOnce() {
        var need = need();
        var offer = offer(1, 1, true);

        assertThat(proposed(need, offer).id()).isEqualTo(proposed(need, offer).id());
        assertThat(matches.of(need)).hasSize(1);
    }

    @Test
    void whoCameTooLateIsToldWhereItIsNow() {
        var match = proposed(need(), offer(1, 1, true));
        move(match, MatchAction.ACCEPT_AS_PROVIDER);

        var late =
                matches.move(match.id(), match.version(), new MatchCommand.Decline(DeclineReason.TOO_FAR), EVERYBODY);

        assertThat(late)
                .isEqualTo(new Match.Decision.Not(new MatchRefusal.MovedMeanwhile(MatchState.PROVIDER_ACCEPTED)));
    }

    @Test
    void ofTwoHundredWhoWantTheLastPlaceOneGetsIt() throws InterruptedException {
        var offer = offer(1, 1, true);
        var waiting = IntStream.range(0, 200)
                .mapToObj(_ -> done(proposed(need(), offer), MatchAction.ACCEPT_AS_PROVIDER))
                .toList();

        List<Callable<Boolean>> all = waiting.stream()
                .<Callable<Boolean>>map(match -> () -> taken(match, MatchAction.ACCEPT_AS_SEEKER))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(all).stream()
                            .filter(one -> one.resultNow())
                            .count())
                    .isOne();
        }

        assertThat(standing(offer)).isEqualTo(new Places.Standing(1, 1, 0, 1, 0));
        assertThat(matches.of(offer).stream()
                        .filter(match -> match.state() == MatchState.MUTUAL)
                        .count())
                .isOne();
    }

    @Test
    void ofManyMatchesOfOneNeedOneBeginsAndTheOthersGiveUpTheirPlaces() throws InterruptedException {
        var need = need();
        var offers = IntStream.range(0, 8).mapToObj(_ -> offer(2, 2, true)).toList();
        var introduced = offers.stream()
                .map(offer -> done(mutual(proposed(need, offer)), MatchAction.INTRODUCE))
                .toList();

        List<Callable<Boolean>> all = introduced.stream()
                .<Callable<Boolean>>map(match -> () -> taken(match, MatchAction.BEGIN))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(all).stream()
                            .filter(one -> one.resultNow())
                            .count())
                    .isOne();
        }

        assertThat(states(need)).containsOnly(MatchState.ACTIVE, MatchState.SUPERSEDED);
        assertThat(matches.of(need).stream().filter(match -> match.state() == MatchState.ACTIVE))
                .hasSize(1);
        assertThat(offers.stream()
                        .map(this::standing)
                        .mapToInt(standing -> standing.reserved() + standing.introduced() + standing.active())
                        .sum())
                .isOne();
    }

    @Test
    void whateverIsDoneTheCountsAreThoseOfTheMatches() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var offers = IntStream.range(0, 4)
                .mapToObj(n -> offer(1 + n % 2, 1 + n / 2, n % 2 == 0))
                .toList();
        var needs = IntStream.range(0, 6).mapToObj(_ -> need()).toList();
        var all = new ArrayList<Match>();
        needs.forEach(need -> offers.forEach(offer -> all.add(proposed(need, offer))));

        for (var n = 0; n < 400; n++) {
            var match = matches.find(all.get(random.nextInt(all.size())).id()).orElseThrow();
            taken(match, any(random));
            if (n % 20 == 0) {
                offers.forEach(offer -> assertCounted(offer, seed));
            }
        }

        offers.forEach(offer -> assertCounted(offer, seed));
        assertThat(needs)
                .as("seed %d", seed)
                .allMatch(need -> states(need).stream()
                                .filter(state -> state == MatchState.ACTIVE)
                                .count()
                        <= 1);
    }

    private void assertCounted(OfferId offer, long seed) {
        var counts = matches.of(offer).stream().collect(Collectors.groupingBy(Match::state, Collectors.counting()));
        var standing = standing(offer);
        assertThat((long) standing.reserved())
                .as("reserved, seed %d", seed)
                .isEqualTo(counts.getOrDefault(MatchState.MUTUAL, 0L));
        assertThat((long) standing.introduced())
                .as("introduced, seed %d", seed)
                .isEqualTo(counts.getOrDefault(MatchState.INTRODUCED, 0L));
        assertThat((long) standing.active())
                .as("active, seed %d", seed)
                .isEqualTo(counts.getOrDefault(MatchState.ACTIVE, 0L)
                        + (comesBack(offer) ? 0 : counts.getOrDefault(MatchState.OUTCOME, 0L)));
        assertThat(standing.isOverbooked()).as("seed %d", seed).isFalse();
    }

    private static MatchCommand any(Random random) {
        var action = MatchAction.values()[random.nextInt(MatchAction.values().length)];
        return switch (action) {
            case DECLINE_AS_SEEKER -> new MatchCommand.Decline(DeclineReason.TOO_FAR);
            case DECLINE_AS_PROVIDER -> new MatchCommand.Decline(DeclineReason.NO_CONTACT);
            case CONCLUDE -> new MatchCommand.Conclude(Result.PARTIAL);
            // rarely: they would end almost every match before it came far
            case WITHDRAW, CANCEL, REVOKE_CONSENT, SUPERSEDE ->
                new MatchCommand.Simple(random.nextInt(6) == 0 ? action : MatchAction.ACCEPT_AS_SEEKER);
            default -> new MatchCommand.Simple(action);
        };
    }

    private boolean taken(Match match, MatchAction action) {
        return taken(match, new MatchCommand.Simple(action));
    }

    private boolean taken(Match match, MatchCommand command) {
        try {
            return matches.move(match.id(), match.version(), command, EVERYBODY) instanceof Match.Decision.Done;
        } catch (Refused refused) {
            assertThat(refused.refusal()).isInstanceOf(MatchRefusal.class);
            return false;
        }
    }

    private Match mutual(Match match) {
        return done(done(match, MatchAction.ACCEPT_AS_SEEKER), MatchAction.ACCEPT_AS_PROVIDER);
    }

    private Match done(Match match, MatchAction action) {
        return done(match, new MatchCommand.Simple(action));
    }

    private Match done(Match match, MatchCommand command) {
        var decision = matches.move(match.id(), match.version(), command, EVERYBODY);
        assertThat(decision).isInstanceOf(Match.Decision.Done.class);
        return ((Match.Decision.Done) decision).after();
    }

    private Match.Decision move(Match match, MatchAction action) {
        return matches.move(match.id(), match.version(), new MatchCommand.Simple(action), EVERYBODY);
    }

    private Match proposed(NeedId need, OfferId offer) {
        return matches.propose(need, offer, new SeekerId(UUID.randomUUID()), PROVIDER);
    }

    private static NeedId need() {
        return new NeedId(UUID.randomUUID());
    }

    private OfferId offer(int introductions, int capacity, boolean comesBack) {
        var offer = new OfferId(UUID.randomUUID());
        transactions.executeWrite(_ -> {
            places.open(offer, introductions, capacity, comesBack);
            return offer;
        });
        return offer;
    }

    private Places.Standing standing(OfferId offer) {
        return places.of(offer).orElseThrow();
    }

    private List<MatchState> states(NeedId need) {
        return matches.of(need).stream().map(Match::state).toList();
    }

    private boolean comesBack(OfferId offer) {
        return context.getBean(PlaceRows.class)
                .findById(offer.value())
                .orElseThrow()
                .comesBack();
    }

    private int events(Match match) {
        try (var connection = database.connect();
                var query = connection.prepareStatement("select count(*) from infra.event where stream = ?")) {
            query.setString(1, "match/" + match.id().value());
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
