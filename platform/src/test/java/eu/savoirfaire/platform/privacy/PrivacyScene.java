package eu.savoirfaire.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.audit.AuditLog;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.challenge.Challenges;
import eu.savoirfaire.platform.account.door.MovingClock;
import eu.savoirfaire.platform.account.password.Passwords;
import eu.savoirfaire.platform.account.secondfactor.SecondFactors;
import eu.savoirfaire.platform.account.session.Sessions;
import eu.savoirfaire.platform.privacy.consent.ConsentRecords;
import eu.savoirfaire.platform.privacy.consent.Purpose;
import eu.savoirfaire.platform.privacy.erasure.Erasing;
import eu.savoirfaire.platform.privacy.erasure.Erasures;
import eu.savoirfaire.platform.privacy.retention.Retention;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Two nodes on one database, a clock that a test moves, and people. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class PrivacyScene {
    static final Actor ADMINISTRATOR =
            new Actor("operator", Optional.empty(), Set.of(Role.PLATFORM_ADMIN), Set.of(), Optional.empty());
    static final String PHOTOS = "workshop-photos";
    static final Duration SECOND = Duration.ofSeconds(1);

    final TestDatabase database = database();
    final Path folder = folder();
    final ApplicationContext context = start();
    final ApplicationContext otherNode = start();
    final Accounts accounts = context.getBean(Accounts.class);
    final Sessions sessions = context.getBean(Sessions.class);
    final Challenges challenges = context.getBean(Challenges.class);
    final SecondFactors secondFactors = context.getBean(SecondFactors.class);
    final Passwords passwords = context.getBean(Passwords.class);
    final Erasures erasures = context.getBean(Erasures.class);
    final Erasing erasing = context.getBean(Erasing.class);
    final ConsentRecords consents = context.getBean(ConsentRecords.class);
    final Retention retention = context.getBean(Retention.class);
    final AuditLog audit = context.getBean(AuditLog.class);
    final MovingClock clock = context.getBean(MovingClock.class);
    final Obstacle obstacle = context.getBean(Obstacle.class);
    final AtomicInteger people = new AtomicInteger();

    abstract TestDatabase database();

    @AfterAll
    void close() {
        otherNode.close();
        context.close();
        database.close();
    }

    @AfterEach
    void clearTheWay() {
        obstacle.stands = false;
    }

    /** Follows every rule whatever the hour. */
    void run() {
        try {
            update("update platform.retention_run set ran_at = timestamp with time zone '1970-01-01 00:00:00+00'");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        retention.round();
    }

    boolean warned(Account account) {
        try {
            return count("select count(*) from platform.unused_account where account_id = '"
                            + account.id().value() + "'")
                    == 1;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    Account someone() {
        var number = people.incrementAndGet();
        return accounts.open(new EmailAddress("person" + number + "@example.org"), "Person " + number, Language.IT);
    }

    static Purpose purpose(String code) {
        return Purpose.of(code).orElseThrow();
    }

    static <T, X extends Throwable> T own(Account account, ScopedValue.CallableOp<T, X> work) throws X {
        return RequestActor.actingAs(account.actor(true), work);
    }

    long rowsWith(String column, PersonId person) throws SQLException {
        var rows = 0L;
        for (var table : List.of("password", "authenticator", "recovery_code", "session", "challenge", "held_role")) {
            rows += count(
                    "select count(*) from platform." + table + " where " + column + " = '" + person.value() + "'");
        }
        return rows;
    }

    long steps() throws SQLException {
        return count("select count(*) from platform.challenge where address = 'limit@example.org'");
    }

    long count(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    String text(String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    void update(String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("savoir-privacy");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    ApplicationContext start() {
        var settings = new HashMap<String, Object>(database.properties());
        settings.putAll(Map.of(
                "savoir.events.workers",
                false,
                "savoir.search.memory",
                true,
                "savoir.data",
                folder.toString(),
                "savoir.mail.host",
                "127.0.0.1",
                "savoir.privacy.key",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "test.clock",
                "moving",
                "test.obstacle",
                true));
        return ApplicationContext.run(settings);
    }

    /** A part of the program that cannot erase for a while, after others have. */
    @Singleton
    @Requires(property = "test.obstacle")
    @Order(Ordered.LOWEST_PRECEDENCE - 2)
    static class Obstacle implements PersonalData {
        volatile boolean stands;

        @Override
        public String part() {
            return "obstacle";
        }

        @Override
        public List<Kept> of(PersonId person) {
            return List.of();
        }

        @Override
        public void erase(PersonId person) {
            if (stands) {
                throw new IllegalStateException("in the way");
            }
        }
    }
}
