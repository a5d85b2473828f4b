package eu.savoirfaire.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.audit.AuditEntry;
import eu.savoirfaire.infra.audit.AuditLog;
import eu.savoirfaire.infra.audit.chain.Linker;
import eu.savoirfaire.infra.audit.chain.Verdict;
import eu.savoirfaire.infra.audit.chain.Verification;
import eu.savoirfaire.infra.privacy.Consents;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.Viewing;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.challenge.Challenge.Purpose;
import eu.savoirfaire.platform.account.challenge.Challenges;
import eu.savoirfaire.platform.account.door.MovingClock;
import eu.savoirfaire.platform.account.password.Passwords;
import eu.savoirfaire.platform.account.secondfactor.PhoneOf;
import eu.savoirfaire.platform.account.secondfactor.SecondFactors;
import eu.savoirfaire.platform.account.session.Sessions;
import eu.savoirfaire.platform.post.Outbox;
import eu.savoirfaire.platform.privacy.consent.Consent.Way;
import eu.savoirfaire.platform.privacy.consent.ConsentRecords;
import eu.savoirfaire.platform.privacy.erasure.ErasedList;
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
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What privacy promises on every database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class PrivacyContract {
    private static final Actor ADMINISTRATOR =
            new Actor("operator", Optional.empty(), Set.of(Role.PLATFORM_ADMIN), Set.of(), Optional.empty());
    private static final String PHOTOS = "workshop-photos";
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final TestDatabase database = database();
    private final Path folder = folder();
    private final ApplicationContext context = start();
    private final ApplicationContext otherNode = start();
    private final Accounts accounts = context.getBean(Accounts.class);
    private final Sessions sessions = context.getBean(Sessions.class);
    private final Challenges challenges = context.getBean(Challenges.class);
    private final SecondFactors secondFactors = context.getBean(SecondFactors.class);
    private final Passwords passwords = context.getBean(Passwords.class);
    private final Erasures erasures = context.getBean(Erasures.class);
    private final Erasing erasing = context.getBean(Erasing.class);
    private final ConsentRecords consents = context.getBean(ConsentRecords.class);
    private final Retention retention = context.getBean(Retention.class);
    private final AuditLog audit = context.getBean(AuditLog.class);
    private final MovingClock clock = context.getBean(MovingClock.class);
    private final Obstacle obstacle = context.getBean(Obstacle.class);
    private final AtomicInteger people = new AtomicInteger();

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

    @Test
    void aPersonIsGoneAfterSevenDaysAndNoSecondEarlier() throws SQLException {
        var amina = someone();
        passwords.set(amina.id(), passwords.hashed("tre gatti sul tetto"));
        var session = sessions.begin(amina, "Firefox", false);
        own(amina, () -> consents.give(amina.id(), purpose(PHOTOS), 1, Language.AR, Way.PAGE));
        challenges.begin(Purpose.MOVE, Optional.of(amina.id()), new EmailAddress("elsewhere@example.org"), true);
        challenges.begin(Purpose.RECOVER, Optional.empty(), amina.address(), true);
        own(amina, () -> erasures.ask(amina.id()));

        clock.forward(Duration.ofDays(7).minus(SECOND));
        assertThat(erasing.round()).isZero();
        assertThat(accounts.find(amina.id())).isPresent();
        clock.forward(SECOND);
        assertThat(erasing.round()).isOne();

        assertThat(accounts.find(amina.id())).isEmpty();
        assertThat(sessions.open(session)).isEmpty();
        assertThat(rowsWith("account_id", amina.id())).isZero();
        assertThat(count("select count(*) from platform.challenge where address = 'elsewhere@example.org'"))
                .isZero();
        assertThat(audit.about(amina.id().account(), AuditLog.NEWEST, 50))
                .filteredOn(entry -> !entry.details().isEmpty())
                .extracting(AuditEntry::action)
                .containsOnly("audit.forget", "person.erase");
        assertThat(count("select count(*) from infra.event where type = 'savoirfaire.platform.person-erased.v1'"
                        + " and stream = 'account/" + amina.id().value() + "'"))
                .isOne();
        assertThat(erasing.round()).isZero();
    }

    @Test
    void whoThinksAgainInTimeIsKept() {
        var bruno = someone();
        own(bruno, () -> erasures.ask(bruno.id()));
        clock.forward(Duration.ofDays(6));

        assertThat(own(bruno, () -> erasures.undo(bruno.id()))).isTrue();
        clock.forward(Duration.ofDays(6));

        assertThat(erasing.round()).isZero();
        assertThat(accounts.find(bruno.id())).contains(bruno);
        assertThat(own(bruno, () -> erasures.undo(bruno.id()))).isFalse();
    }

    @Test
    void nobodyErasesAnotherButAnAdministrator() {
        var carla = someone();
        var dora = someone();

        assertThatThrownBy(() -> own(dora, () -> erasures.ask(carla.id()))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> own(dora, () -> erasures.open(10))).isInstanceOf(NotAllowed.class);
        RequestActor.actingAs(ADMINISTRATOR, () -> erasures.ask(carla.id()));
        assertThat(RequestActor.actingAs(ADMINISTRATOR, () -> erasures.open(100)))
                .filteredOn(open -> open.person().equals(carla.id()))
                .hasSize(1);
        RequestActor.actingAs(ADMINISTRATOR, () -> erasures.undo(carla.id()));
    }

    @Test
    void aMadeUpPersonIsNotErased() {
        var persona = accounts.persona(new EmailAddress("persona@example.org"), "Persona", Language.IT);

        assertThatThrownBy(() -> own(persona, () -> erasures.ask(persona.id()))).isInstanceOf(Refused.class);
    }

    @Test
    void halfAnErasureIsNoneAndIsTriedAgain() throws SQLException {
        var elia = someone();
        passwords.set(elia.id(), passwords.hashed("tre gatti sul tetto"));
        own(elia, () -> erasures.ask(elia.id()));
        clock.forward(Duration.ofDays(7));
        obstacle.stands = true;

        assertThat(erasing.round()).isZero();
        assertThat(accounts.find(elia.id())).isPresent();
        assertThat(rowsWith("account_id", elia.id())).isPositive();
        assertThat(erasing.round()).as("not at once").isZero();
        assertThat(RequestActor.actingAs(ADMINISTRATOR, () -> erasures.open(100)))
                .filteredOn(open -> open.person().equals(elia.id()))
                .singleElement()
                .satisfies(open -> assertThat(open.attempts()).isOne());
        obstacle.stands = false;
        clock.forward(Duration.ofMinutes(1));

        assertThat(erasing.round()).isOne();
        assertThat(accounts.find(elia.id())).isEmpty();
    }

    @Test
    void whoComesBackWithABackupIsErasedAgain() throws IOException {
        var fatou = someone();
        Files.writeString(
                folder.resolve(ErasedList.FILE), "half a line\n" + fatou.id().value() + "\n");

        assertThat(erasing.again()).isOne();

        assertThat(accounts.find(fatou.id())).isEmpty();
        assertThat(erasing.again()).isZero();
    }

    @Test
    void whoWasErasedIsWrittenDownBesideTheDatabase() throws IOException {
        var gina = someone();
        own(gina, () -> erasures.ask(gina.id()));
        clock.forward(Duration.ofDays(7));
        erasing.round();

        assertThat(Files.readAllLines(folder.resolve(ErasedList.FILE)))
                .contains(gina.id().value().toString());
    }

    @Test
    void theSecretOfAPhoneIsSealedAndGoesWithTheKey() throws SQLException {
        var hugo = someone();
        var setUp = RequestActor.actingAs(ADMINISTRATOR, () -> secondFactors.issue(hugo.id()));
        var secret = setUp.authenticator().secret();

        assertThat(text("select secret from platform.authenticator where account_id = '"
                        + hugo.id().value() + "'"))
                .startsWith("sealed")
                .doesNotContain(secret);
        assertThat(secondFactors.take(hugo.id(), new PhoneOf(secret).codeAt(clock.instant())))
                .isTrue();
    }

    @Test
    void secretsFromBeforeThereWereSealsAreSealedAtTheNextStart() throws SQLException {
        var ines = someone();
        var setUp = RequestActor.actingAs(ADMINISTRATOR, () -> secondFactors.issue(ines.id()));
        var secret = setUp.authenticator().secret();
        update("update platform.authenticator set secret = '" + secret + "' where account_id = '"
                + ines.id().value() + "'");

        try (var next = start()) {
            assertThat(next.getBean(SecondFactors.class).of(ines.id()))
                    .hasValueSatisfying(one -> assertThat(one.secret()).isEqualTo(secret));
        }
        assertThat(text("select secret from platform.authenticator where account_id = '"
                        + ines.id().value() + "'"))
                .startsWith("sealed");
    }

    @Test
    void aConsentCountsOnEveryNodeAtOnceAndSoDoesItsEnd() {
        var karim = someone();
        var elsewhere = otherNode.getBean(Consents.class);
        assertThat(elsewhere.given(karim.id(), PHOTOS)).isFalse();

        own(karim, () -> consents.give(karim.id(), purpose(PHOTOS), 1, Language.FR, Way.PAGE));
        assertThat(elsewhere.given(karim.id(), PHOTOS)).isTrue();
        assertThat(elsewhere.given(karim.id(), "access-needs")).isFalse();
        var begun = System.nanoTime();
        own(karim, () -> consents.withdraw(karim.id(), purpose(PHOTOS)));
        assertThat(elsewhere.given(karim.id(), PHOTOS)).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));

        assertThat(own(karim, () -> consents.history(karim.id())))
                .singleElement()
                .satisfies(past -> {
                    assertThat(past.withdrawnAt()).isPresent();
                    assertThat(past.language()).isEqualTo(Language.FR);
                    assertThat(past.notice()).isOne();
                });
    }

    @Test
    void nobodyAgreesToANoticeTheyWereNotShown() {
        var lina = someone();

        assertThat(own(lina, () -> consents.give(lina.id(), purpose(PHOTOS), 0, Language.IT, Way.PAGE)))
                .isEmpty();
        assertThat(consents.given(lina.id(), PHOTOS)).isFalse();
        assertThatThrownBy(() -> consents.given(lina.id(), "breathing")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobodyAgreesForAnother() {
        var marta = someone();
        var nadia = someone();

        assertThatThrownBy(() ->
                        own(nadia, () -> consents.give(marta.id(), purpose(PHOTOS), 1, Language.IT, Way.ON_PAPER)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoLooksIsWrittenDownWithRoleAndOffice() {
        var omar = someone();
        var office = new OrganisationId(UUID.randomUUID());
        var clerk = new Actor(
                "clerk",
                Optional.of(new PersonId(UUID.randomUUID())),
                Set.of(Role.CASE_WORKER),
                Set.of(office),
                Optional.empty());
        var viewing = context.getBean(Viewing.class);

        RequestActor.actingAs(clerk, () -> {
            viewing.of(omar.id(), "account");
            return true;
        });
        own(omar, () -> {
            viewing.of(omar.id(), "account");
            return true;
        });

        assertThat(audit.about(omar.id().account(), Viewing.ACTION, AuditLog.NEWEST, 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details())
                        .containsEntry("roles", "CASE_WORKER")
                        .containsEntry("organisations", office.value().toString()));
    }

    @Test
    void stepsSessionsAndMailsGoWhenTheirTimeIsOver() throws SQLException {
        var paolo = someone();
        sessions.begin(paolo, "Boundary", true);
        challenges.begin(Purpose.RECOVER, Optional.empty(), new EmailAddress("limit@example.org"), true);
        context.getBean(Outbox.class).write("limit@example.org", "subject", "text", Duration.ofMinutes(10));

        clock.forward(Duration.ofMinutes(10).minus(SECOND));
        run();
        assertThat(kept("challenge", "address")).isOne();
        assertThat(kept("outgoing_mail", "recipient")).isOne();
        clock.forward(SECOND.multipliedBy(2));
        run();
        assertThat(kept("challenge", "address")).isZero();
        assertThat(kept("outgoing_mail", "recipient")).isZero();

        clock.forward(Duration.ofHours(12).minusMinutes(10).minus(SECOND.multipliedBy(2)));
        run();
        assertThat(count("select count(*) from platform.session where device = 'Boundary'"))
                .isOne();
        clock.forward(SECOND.multipliedBy(2));
        run();
        assertThat(count("select count(*) from platform.session where device = 'Boundary'"))
                .isZero();
    }

    @Test
    void questionsThatNoMailServerTookGoAfterSevenDays() throws SQLException {
        update("insert into catalogue.practice (id, code, slug, owner, version, added_at) values ("
                + "'00000000-0000-0000-0000-000000000007', 'GP-1999-0001', 'limit',"
                + " '00000000-0000-0000-0000-000000000007', 1, timestamp with time zone '1999-01-01 00:00:00+00')");
        update("insert into catalogue.relay_message (id, practice_id, sender_name, reply_to, body, language, sent_at)"
                + " values ('00000000-0000-0000-0000-000000000008', '00000000-0000-0000-0000-000000000007', 'Limit',"
                + " 'Limit@Example.org', 'a question', 'it', timestamp with time zone '" + clock.instant() + "')");

        clock.forward(Duration.ofDays(7).minus(SECOND));
        run();
        assertThat(count("select count(*) from catalogue.relay_message")).isOne();
        clock.forward(SECOND.multipliedBy(2));
        run();
        assertThat(count("select count(*) from catalogue.relay_message")).isZero();
    }

    @Test
    void aRuleIsFollowedByOneNodeAndNotMoreOftenThanItWants() {
        run();
        challenges.begin(Purpose.RECOVER, Optional.empty(), new EmailAddress("once@example.org"), true);
        clock.forward(Duration.ofMinutes(11));

        assertThat(retention.round()).as("within the hour").isZero();
        clock.forward(Duration.ofHours(1));
        otherNode
                .getBean(MovingClock.class)
                .forward(Duration.between(otherNode.getBean(MovingClock.class).instant(), clock.instant()));
        assertThat(retention.round()).isPositive();
        assertThat(otherNode.getBean(Retention.class).round())
                .as("done already")
                .isZero();
        assertThat(audit.about(new Reference("retention-rule", "challenges"), AuditLog.NEWEST, 1))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).containsKey("dropped"));
    }

    @Test
    void anUnusedAccountIsWarnedAndClosedOutLater() {
        var rosa = someone();
        clock.forward(Duration.ofDays(730).minus(SECOND));
        run();
        assertThat(warned(rosa)).isFalse();
        clock.forward(SECOND.multipliedBy(2).plus(Duration.ofDays(1)));
        run();
        assertThat(warned(rosa)).isTrue();
        assertThat(erasures.of(rosa.id())).isEmpty();

        clock.forward(Duration.ofDays(30).minus(SECOND));
        run();
        assertThat(erasures.of(rosa.id())).isEmpty();
        clock.forward(Duration.ofDays(1).plus(SECOND));
        run();
        assertThat(erasures.of(rosa.id())).isPresent();
    }

    @Test
    void whoeverComesBackAfterTheWarningStays() {
        var sara = someone();
        clock.forward(Duration.ofDays(731));
        run();
        assertThat(warned(sara)).isTrue();

        sessions.begin(sara, "Firefox", false);
        clock.forward(Duration.ofDays(31));
        run();

        assertThat(erasures.of(sara.id())).isEmpty();
        assertThat(warned(sara)).isFalse();
    }

    @Test
    void theChainOfTheAuditHoldsOverAllOfThis() {
        context.getBean(Linker.class).all();

        assertThat(context.getBean(Verification.class).verify(List.of(), (_, _) -> {}))
                .isInstanceOf(Verdict.Unbroken.class);
    }

    /** Follows every rule whatever the hour. */
    private void run() {
        try {
            update("update platform.retention_run set ran_at = timestamp with time zone '1970-01-01 00:00:00+00'");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        retention.round();
    }

    private boolean warned(Account account) {
        try {
            return count("select count(*) from platform.unused_account where account_id = '"
                            + account.id().value() + "'")
                    == 1;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private Account someone() {
        var number = people.incrementAndGet();
        return accounts.open(new EmailAddress("person" + number + "@example.org"), "Person " + number, Language.IT);
    }

    private static eu.savoirfaire.platform.privacy.consent.Purpose purpose(String code) {
        return eu.savoirfaire.platform.privacy.consent.Purpose.of(code).orElseThrow();
    }

    private static <T, X extends Throwable> T own(Account account, ScopedValue.CallableOp<T, X> work) throws X {
        return RequestActor.actingAs(account.actor(true), work);
    }

    private long rowsWith(String column, PersonId person) throws SQLException {
        var rows = 0L;
        for (var table : List.of("password", "authenticator", "recovery_code", "session", "challenge", "held_role")) {
            rows += count(
                    "select count(*) from platform." + table + " where " + column + " = '" + person.value() + "'");
        }
        return rows;
    }

    private long kept(String table, String column) throws SQLException {
        return count("select count(*) from platform." + table + " where " + column + " = 'limit@example.org'");
    }

    private long count(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    private void update(String sql) throws SQLException {
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

    private ApplicationContext start() {
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
        private volatile boolean stands;

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
