package eu.savoirfaire.matching.followup.conduct;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.followup.FollowUp;
import eu.savoirfaire.matching.followup.keeping.FollowUps;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.MatchCommand;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.match.keeping.Places;
import eu.savoirfaire.matching.match.table.Hand;
import eu.savoirfaire.matching.match.table.MatchAction;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.offer.life.OfferState;
import eu.savoirfaire.matching.offer.statement.Detail;
import eu.savoirfaire.matching.offer.statement.Statement;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** A mentor's organisation, people whom it accompanies, and whoever decides where they do not agree. */
final class FollowUpScene implements AutoCloseable {
    static final OrganisationId MENTORS = new OrganisationId(new UUID(5, 5));
    private static final Set<Hand> EVERYBODY = Set.of(Hand.values());
    private static final List<MatchAction> WAY = List.of(
            MatchAction.ACCEPT_AS_SEEKER, MatchAction.ACCEPT_AS_PROVIDER, MatchAction.INTRODUCE, MatchAction.BEGIN);

    private final TestDatabase database;
    private final ApplicationContext context;
    private final Speakers speakers;
    final PersonId person = new PersonId(UUID.randomUUID());
    final MovedClock clock;
    final FollowUps followUps;
    final Matches matches;

    FollowUpScene(TestDatabase database) {
        this.database = database;
        var properties = new HashMap<String, Object>(database.properties());
        properties.put("savoir.events.workers", false);
        properties.put("test.follow-ups", true);
        context = ApplicationContext.run(properties);
        speakers = part(Speakers.class);
        clock = part(MovedClock.class);
        followUps = part(FollowUps.class);
        matches = part(Matches.class);
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** One that has just begun, with somebody new or known. */
    Match begun(OfferKind kind, PersonId who) {
        var seeker = part(Seekers.class).enter(who);
        var match = matches.propose(new NeedId(UUID.randomUUID()), offer(kind), seeker, MENTORS);
        for (var action : WAY) {
            match = done(matches.move(match.id(), match.version(), new MatchCommand.Simple(action), EVERYBODY));
        }
        return match;
    }

    Match begun() {
        return begun(OfferKind.MENTOR, person);
    }

    static Match done(Match.Decision decision) {
        return ((Match.Decision.Done) decision).after();
    }

    @SuppressWarnings("unchecked") // the bean has no narrower type
    private OfferId offer(OfferKind kind) {
        var id = new OfferId(UUID.randomUUID());
        var said = Statement.blank(kind).with(Map.of(Detail.TITLE, "Un mentore", Detail.LANGUAGE, "it"));
        var offer = new KeptOffer(
                id,
                MENTORS,
                OfferState.PUBLISHED,
                said,
                LocalDate.now(clock),
                Optional.empty(),
                Optional.empty(),
                clock.instant(),
                Optional.empty(),
                Optional.empty(),
                0);
        TransactionOperations<Connection> transactions = context.getBean(TransactionOperations.class);
        return transactions.executeWrite(_ -> {
            part(Places.class).open(id, 3, 3, true);
            return part(Offers.class).save(offer).orElseThrow().id();
        });
    }

    void round() {
        part(FollowUpRounds.class).round();
    }

    List<FollowUp> of(Match match) {
        return followUps.of(match.id());
    }

    /** The person themselves. */
    Actor seeker() {
        return actor(person, Set.of(Role.SEEKER), Set.of(), Optional.empty());
    }

    /** A case worker with the person's mandate. */
    Actor caseWorker() {
        return actor(somebody(), Set.of(Role.CASE_WORKER), Set.of(), Optional.of(person));
    }

    static Actor mentor() {
        return actor(somebody(), Set.of(Role.MENTOR), Set.of(MENTORS), Optional.empty());
    }

    static Actor administrator(Set<OrganisationId> of) {
        return actor(somebody(), Set.of(Role.REGIONAL_ADMIN), of, Optional.empty());
    }

    static PersonId somebody() {
        return new PersonId(UUID.randomUUID());
    }

    private static Actor actor(PersonId who, Set<Role> roles, Set<OrganisationId> of, Optional<PersonId> onBehalfOf) {
        return new Actor(who.value().toString(), Optional.of(who), roles, of, onBehalfOf);
    }

    <T> T acting(Actor actor, Supplier<T> work) {
        return speakers.acting(actor, work);
    }

    int events(FollowUp one, String type) {
        try (var connection = database.connect();
                var query =
                        connection.prepareStatement("select count(*) from infra.event where stream = ? and type = ?")) {
            query.setString(1, "follow-up/" + one.id());
            query.setString(2, type);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
