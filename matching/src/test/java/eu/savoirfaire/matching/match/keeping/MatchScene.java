package eu.savoirfaire.matching.match.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.MatchCommand;
import eu.savoirfaire.matching.match.MatchRefusal;
import eu.savoirfaire.matching.match.table.Hand;
import eu.savoirfaire.matching.match.table.MatchAction;
import eu.savoirfaire.matching.match.table.MatchState;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Needs, offers with places, and matches on a database. */
final class MatchScene implements AutoCloseable {
    private static final Set<Hand> EVERYBODY = Set.of(Hand.values());
    private static final OrganisationId PROVIDER = new OrganisationId(new UUID(7, 7));

    private final TestDatabase database;
    private final ApplicationContext context;
    private final Matches matches;
    private final Places places;
    private final TransactionOperations<Connection> transactions;

    @SuppressWarnings("unchecked") // the bean has no narrower type
    MatchScene(TestDatabase database) {
        this.database = database;
        var properties = new HashMap<String, Object>(database.properties());
        properties.put("savoir.events.workers", false);
        context = ApplicationContext.run(properties);
        matches = context.getBean(Matches.class);
        places = context.getBean(Places.class);
        transactions = context.getBean(TransactionOperations.class);
    }

    Matches matches() {
        return matches;
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    boolean taken(Match match, MatchAction action) {
        return taken(match, new MatchCommand.Simple(action));
    }

    boolean taken(Match match, MatchCommand command) {
        try {
            return matches.move(match.id(), match.version(), command, EVERYBODY) instanceof Match.Decision.Done;
        } catch (Refused refused) {
            assertThat(refused.refusal()).isInstanceOf(MatchRefusal.class);
            return false;
        }
    }

    Match mutual(Match match) {
        return done(done(match, MatchAction.ACCEPT_AS_SEEKER), MatchAction.ACCEPT_AS_PROVIDER);
    }

    Match done(Match match, MatchAction action) {
        return done(match, new MatchCommand.Simple(action));
    }

    Match done(Match match, MatchCommand command) {
        var decision = matches.move(match.id(), match.version(), command, EVERYBODY);
        assertThat(decision).isInstanceOf(Match.Decision.Done.class);
        return ((Match.Decision.Done) decision).after();
    }

    Match.Decision move(Match match, MatchAction action) {
        return matches.move(match.id(), match.version(), new MatchCommand.Simple(action), EVERYBODY);
    }

    Match proposed(NeedId need, OfferId offer) {
        return matches.propose(need, offer, new SeekerId(UUID.randomUUID()), PROVIDER);
    }

    static NeedId need() {
        return new NeedId(UUID.randomUUID());
    }

    OfferId offer(int introductions, int capacity, boolean comesBack) {
        var offer = new OfferId(UUID.randomUUID());
        transactions.executeWrite(_ -> {
            places.open(offer, introductions, capacity, comesBack);
            return offer;
        });
        return offer;
    }

    Places.Standing standing(OfferId offer) {
        return places.of(offer).orElseThrow();
    }

    List<MatchState> states(NeedId need) {
        return matches.of(need).stream().map(Match::state).toList();
    }

    boolean comesBack(OfferId offer) {
        return context.getBean(PlaceRows.class)
                .findById(offer.value())
                .orElseThrow()
                .comesBack();
    }

    int events(Match match) {
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
