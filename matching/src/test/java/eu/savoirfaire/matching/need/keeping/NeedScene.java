package eu.savoirfaire.matching.need.keeping;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.need.Money;
import eu.savoirfaire.matching.need.Stage;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.need.table.Hand;
import eu.savoirfaire.matching.need.table.NeedAction;
import eu.savoirfaire.matching.profile.keeping.KeptProfile;
import eu.savoirfaire.matching.profile.keeping.Profiles;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** People, what they agreed to, their profiles and needs on a database. */
final class NeedScene implements AutoCloseable {
    private final TestDatabase database;
    private final ApplicationContext context;
    private final TransactionOperations<Connection> transactions;
    final SaidConsents consents;
    final Seekers seekers;
    final Profiles profiles;
    final Needs needs;

    @SuppressWarnings("unchecked") // the bean has no narrower type
    NeedScene(TestDatabase database) {
        this.database = database;
        var properties = new HashMap<String, Object>(database.properties());
        properties.put("savoir.events.workers", false);
        // parts of others keep something of people too, and ask who acts
        properties.put("test.loans", true);
        context = ApplicationContext.run(properties);
        transactions = context.getBean(TransactionOperations.class);
        consents = context.getBean(SaidConsents.class);
        seekers = context.getBean(Seekers.class);
        profiles = context.getBean(Profiles.class);
        needs = context.getBean(Needs.class);
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    static PersonId somebody() {
        return new PersonId(UUID.randomUUID());
    }

    static Wish credit(String purpose) {
        return new Wish.Microcredit(Money.of("5000", "EUR"), 36, purpose, null, Stage.IDEA, "food");
    }

    /** Somebody who agreed to whatever is asked. */
    PersonId agreeing() {
        var person = somebody();
        consents.give(person, "suggested-to-lenders");
        return person;
    }

    KeptNeed stated(PersonId person) {
        var begun = needs.begin(seekers.enter(person), credit("a kitchen"));
        return moved(begun, NeedAction.STATE);
    }

    KeptNeed moved(KeptNeed need, NeedAction action) {
        return needs.move(need.id(), need.version(), action, Hand.PERSON);
    }

    Optional<KeptProfile> save(KeptProfile profile) {
        return transactions.executeWrite(_ -> {
            seekers.hold(profile.seeker());
            var saved = profiles.save(profile);
            saved.ifPresent(_ -> needs.restate(profile.seeker()));
            return saved;
        });
    }

    void erase(PersonId person) {
        transactions.executeWrite(_ -> {
            context.getBeansOfType(PersonalData.class).stream()
                    .filter(part -> part.getClass().getName().contains("matching"))
                    .forEach(part -> part.erase(person));
            return person;
        });
    }

    /** The parts that keep something of people, in the order in which they are erased. */
    List<String> parts() {
        return context.getBeansOfType(PersonalData.class).stream()
                .map(PersonalData::part)
                .toList();
    }

    List<String> events(NeedId need) {
        var types = new ArrayList<String>();
        try (var connection = database.connect();
                var query = connection.prepareStatement(
                        "select type, version from infra.event where stream = ? order by version")) {
            query.setString(1, "need/" + need.value());
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    types.add(row.getString(1).replaceAll("savoirfaire.matching.need-|.v1", "") + row.getInt(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return types;
    }

    /** How many rows of a table have this value in a column. */
    int rows(String query, UUID id) {
        try (var connection = database.connect();
                var counting = connection.prepareStatement(query)) {
            counting.setObject(1, id);
            try (var row = counting.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String stored(NeedId need) {
        try (var connection = database.connect();
                var query = connection.prepareStatement("select words from matching.need where id = ?")) {
            query.setObject(1, need.value());
            try (var row = query.executeQuery()) {
                row.next();
                return String.valueOf(row.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    SeekerId seeker(PersonId person) {
        return seekers.of(person).orElseThrow();
    }
}
