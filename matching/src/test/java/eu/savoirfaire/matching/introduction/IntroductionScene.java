package eu.savoirfaire.matching.introduction;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.matching.MatchingEvent;
import eu.savoirfaire.matching.MatchingEvent.OfferClosed;
import eu.savoirfaire.matching.MatchingEvent.OfferPublished;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.engine.MatchingEngine;
import eu.savoirfaire.matching.introduction.disclosure.Disclosure;
import eu.savoirfaire.matching.introduction.disclosure.Disclosures;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.MatchCommand;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.match.keeping.Places;
import eu.savoirfaire.matching.match.table.MatchAction;
import eu.savoirfaire.matching.match.table.MatchState;
import eu.savoirfaire.matching.need.Money;
import eu.savoirfaire.matching.need.Stage;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.need.keeping.Needs;
import eu.savoirfaire.matching.need.keeping.SaidConsents;
import eu.savoirfaire.matching.need.table.Hand;
import eu.savoirfaire.matching.need.table.NeedAction;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.offer.life.OfferState;
import eu.savoirfaire.matching.offer.statement.Detail;
import eu.savoirfaire.matching.offer.statement.Statement;
import eu.savoirfaire.matching.scoring.Draw;
import eu.savoirfaire.matching.seeker.Seekers;
import eu.savoirfaire.matching.suggestion.RunningEngine;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** People who look for a credit, a lender with offers, and the events between them. */
final class IntroductionScene implements AutoCloseable {
    static final String PURPOSE = "canary: a kitchen of my own";

    final OrganisationId lender = new OrganisationId(UUID.randomUUID());
    final Cast cast;
    final Needs needs;
    final Offers offers;
    final Matches matches;
    private final TestDatabase database;
    private final ApplicationContext context;
    private final TransactionOperations<Connection> transactions;

    IntroductionScene(TestDatabase database) {
        this(database, Map.of());
    }

    @SuppressWarnings("unchecked") // the bean has no narrower type
    IntroductionScene(TestDatabase database, Map<String, Object> settings) {
        this.database = database;
        var properties = new HashMap<String, Object>(database.properties());
        properties.putAll(settings);
        properties.put("test.matches", true);
        context = ApplicationContext.run(properties);
        transactions = context.getBean(TransactionOperations.class);
        cast = context.getBean(Cast.class);
        needs = context.getBean(Needs.class);
        offers = context.getBean(Offers.class);
        matches = context.getBean(Matches.class);
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type);
    }

    static Actor person(PersonId person) {
        return new Actor(
                person.value().toString(), Optional.of(person), Set.of(Role.SEEKER), Set.of(), Optional.empty());
    }

    Actor atTheLender() {
        var id = new PersonId(UUID.randomUUID());
        return new Actor(id.value().toString(), Optional.of(id), Set.of(Role.LENDER), Set.of(lender), Optional.empty());
    }

    /** A person who agreed to be seen by lenders. */
    PersonId agreeing() {
        var person = new PersonId(UUID.randomUUID());
        bean(SaidConsents.class).give(person, "suggested-to-lenders");
        return person;
    }

    void withdrawConsent(PersonId person) {
        bean(SaidConsents.class).withdraw(person, "suggested-to-lenders");
        var seekers = bean(Seekers.class);
        within(() -> {
            needs.consentChanged(seekers.of(person).orElseThrow());
            return person;
        });
    }

    NeedId stated(PersonId person, int amount) {
        var wish =
                new Wish.Microcredit(Money.of(Integer.toString(amount), "EUR"), 36, PURPOSE, null, Stage.IDEA, "food");
        var begun = needs.begin(bean(Seekers.class).enter(person), wish);
        return needs.move(begun.id(), begun.version(), NeedAction.STATE, Hand.PERSON)
                .id();
    }

    /** A published loan up to some thousand euros. */
    OfferId loan(int most, int introductions) {
        var said = Statement.blank(OfferKind.LOAN)
                .with(Map.of(
                        Detail.TITLE, "Credito per cominciare",
                        Detail.LANGUAGE, "it",
                        Detail.TEXT, "Un piccolo credito.",
                        Detail.LEAST_AMOUNT, "500",
                        Detail.MOST_AMOUNT, Integer.toString(most),
                        Detail.LEAST_MONTHS, "6",
                        Detail.MOST_MONTHS, "60",
                        Detail.RATE, "6",
                        Detail.CURRENCY, "EUR"))
                .with(Map.of(
                        Detail.FIRST_DAY,
                        LocalDate.now().minusDays(9).toString(),
                        Detail.LAST_DAY,
                        LocalDate.now().plusDays(90).toString(),
                        Detail.STAGES,
                        "IDEA",
                        Detail.POSITIONS,
                        "5"));
        var id = new OfferId(UUID.randomUUID());
        var draft = new KeptOffer(
                id,
                lender,
                OfferState.PUBLISHED,
                said,
                LocalDate.now(),
                Optional.empty(),
                Optional.empty(),
                Instant.now(),
                Optional.empty(),
                Optional.empty(),
                0);
        within(() -> {
            bean(Places.class).open(id, introductions, 5, true);
            return tell(offers.save(draft).orElseThrow());
        });
        return id;
    }

    void move(OfferId offer, OfferState to) {
        within(() -> tell(offers.save(offers.find(offer).orElseThrow().moved(to, Instant.now()))
                .orElseThrow()));
    }

    /** Another answer in an offer that is public. */
    void write(OfferId offer, Detail detail, String answer) {
        within(() -> {
            var kept = offers.find(offer).orElseThrow();
            var said = kept.statement().with(Map.of(detail, answer));
            return tell(offers.save(kept.writtenBy(Optional.empty(), said)).orElseThrow());
        });
    }

    private KeptOffer tell(KeptOffer kept) {
        MatchingEvent news = kept.state().isPublic()
                ? new OfferPublished(kept.id(), kept.version())
                : new OfferClosed(kept.id(), kept.version());
        bean(EventLog.class).append("offer/" + kept.id().value(), kept.version(), List.of(news));
        return kept;
    }

    Match applied(PersonId person, NeedId need, OfferId offer) {
        return cast.acting(person(person), () -> after(bean(Introductions.class).apply(need, offer)));
    }

    Match moved(Actor by, Match match, MatchAction action) {
        return moved(by, match, new MatchCommand.Simple(action));
    }

    Match moved(Actor by, Match match, MatchCommand command) {
        return cast.acting(by, () -> after(bean(Introductions.class).move(match.id(), match.version(), command)));
    }

    Disclosure disclosed(Match match) {
        var now = matches.find(match.id()).orElseThrow();
        return cast.acting(
                atTheLender(), () -> bean(Disclosures.class).of(List.of(now)).getFirst());
    }

    static Match after(Match.Decision decision) {
        return switch (decision) {
            case Match.Decision.Done(var match) -> match;
            case Match.Decision.DoneAlready(var match) -> match;
            case Match.Decision.Not(var why) -> throw new AssertionError(why.code());
        };
    }

    MatchState state(Match match) {
        return matches.find(match.id()).orElseThrow().state();
    }

    void moved(NeedId need, NeedAction action) {
        needs.move(need, needs.find(need).orElseThrow().version(), action, Hand.PERSON);
    }

    MatchingEngine engine() {
        return bean(RunningEngine.class).engine();
    }

    /** Another engine, made from the tables. */
    MatchingEngine anew() {
        return bean(RunningEngine.class).made();
    }

    /** Whether this node's engine has heard of everything that has happened. */
    boolean hasFollowed() {
        try (var connection = database.connect();
                var query = connection.createStatement();
                var row = query.executeQuery("select count(*) from infra.event where position is null or position > "
                        + bean(RunningEngine.class).position())) {
            row.next();
            return row.getLong(1) == 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static LocalDate today() {
        return LocalDate.now();
    }

    static Draw draw() {
        return new Draw(new byte[] {7});
    }

    <T> T within(Supplier<T> work) {
        return transactions.executeWrite(_ -> work.get());
    }
}
