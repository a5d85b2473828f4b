package eu.savoirfaire.platform.organisation.invitation;

import static eu.savoirfaire.platform.organisation.RegistryScene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.door.MovingClock;
import eu.savoirfaire.platform.organisation.Organisation;
import eu.savoirfaire.platform.organisation.RegistryScene;
import eu.savoirfaire.platform.organisation.member.MemberRefusal;
import eu.savoirfaire.platform.organisation.member.Members;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What invitations and roles in organisations promise on every database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class InvitationsContract {
    private static final Pattern LINK = Pattern.compile("https://sf\\.example\\.org/invitations/([\\w-]{43})\n");
    private static final Actor ADMINISTRATOR =
            new Actor("administrator", Optional.empty(), Set.of(Role.PLATFORM_ADMIN), Set.of(), Optional.empty());

    private final RegistryScene scene = new RegistryScene(
            database(),
            Map.of(
                    "savoir.mail.host", "127.0.0.1",
                    "savoir.public-address", "https://sf.example.org/",
                    "test.clock", "moving"));
    private final Accounts accounts = scene.part(Accounts.class);
    private final Invitations invitations = scene.part(Invitations.class);
    private final Answers answers = scene.part(Answers.class);
    private final Members members = scene.part(Members.class);
    private final AtomicInteger people = new AtomicInteger();

    abstract TestDatabase database();

    @AfterAll
    void close() {
        scene.close();
    }

    @Test
    void whoReadsTheAddressTakesItUpOnce() {
        var ours = scene.another();
        var amina = someone();
        var secret = invited(ours, amina.address(), Role.TRANSLATOR);
        assertThat(answers.at(secret)).as("looking changes nothing").isPresent();
        assertThat(answers.at(secret)).isPresent();

        as(amina.actor(true), () -> accepted(secret));

        assertThat(Members.roles(now(amina), ours)).containsExactly(Role.TRANSLATOR);
        assertThat(answers.at(secret)).isEmpty();
        assertThatThrownBy(() -> as(amina.actor(true), () -> accepted(secret))).satisfies(InvitationsContract::isOver);
        assertThat(pending(ours)).isEmpty();
    }

    @Test
    void ofManyWhoTakeItUpAtOnceOneDoes() throws InterruptedException {
        var ours = scene.another();
        var amina = someone();
        var secret = invited(ours, amina.address(), Role.MENTOR);
        Callable<Boolean> accept = () -> {
            try {
                return as(amina.actor(true), () -> accepted(secret));
            } catch (Refused over) {
                return false;
            }
        };
        try (var threads = Executors.newFixedThreadPool(8)) {
            var done = threads.invokeAll(
                    IntStream.range(0, 8).mapToObj(_ -> accept).toList());

            assertThat(done.stream().filter(future -> future.resultNow())).hasSize(1);
        }
    }

    @Test
    void nobodyElseTakesItUpOrDeclinesIt() {
        var ours = scene.another();
        var secret = invited(ours, new EmailAddress("nobody@example.org"), Role.LENDER);
        var stranger = someone();

        assertThatThrownBy(() -> as(stranger.actor(true), () -> accepted(secret)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(stranger.actor(true), () -> {
                    answers.decline(secret);
                    return true;
                }))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(Actor.visitor(), () -> accepted(secret))).isInstanceOf(NotAllowed.class);
        assertThat(answers.at(secret)).isPresent();
    }

    @Test
    void itsSecretIsNotKeptAndItEndsAfterTwoWeeks() throws SQLException {
        var ours = scene.another();
        var amina = someone();
        var secret = invited(ours, amina.address(), Role.TRAINER);
        try (var connection = scene.database().connect();
                var rows = connection.prepareStatement("select hash from platform.invitation where hash = ?")) {
            rows.setString(1, secret.text());
            assertThat(rows.executeQuery().next()).isFalse();
            rows.setString(1, secret.hash());
            assertThat(rows.executeQuery().next()).isTrue();
        }

        scene.part(MovingClock.class).forward(Duration.ofDays(14));

        assertThat(answers.at(secret)).isEmpty();
        assertThatThrownBy(() -> as(amina.actor(true), () -> accepted(secret))).satisfies(InvitationsContract::isOver);
        assertThat(pending(ours))
                .singleElement()
                .satisfies(one -> assertThat(one.valid()).isFalse());
    }

    @Test
    void anotherLinkMakesTheOneBeforeWorthless() {
        var ours = scene.another();
        var amina = someone();
        var first = invited(ours, amina.address(), Role.ASSESSOR);
        var second = invited(ours, amina.address(), Role.ASSESSOR);
        assertThat(pending(ours)).hasSize(1);
        as(ADMINISTRATOR, () -> {
            invitations.resend(ours, UUID.fromString(pending(ours).getFirst().id()));
            return true;
        });
        var third = lastSecret();

        assertThat(answers.at(first)).isEmpty();
        assertThat(answers.at(second)).isEmpty();
        assertThat(answers.at(third)).isPresent();
        as(ADMINISTRATOR, () -> {
            invitations.withdraw(ours, UUID.fromString(pending(ours).getFirst().id()));
            return true;
        });
        assertThat(answers.at(third)).isEmpty();
    }

    @Test
    void invitingIsTheSameWhetherSomebodyHasAnAccountOrNot() {
        var ours = scene.another();
        var known = someone();
        invited(ours, known.address(), Role.CONTRIBUTOR);
        var toKnown = lastMail();
        invited(ours, new EmailAddress("unknown@example.org"), Role.CONTRIBUTOR);
        var toUnknown = lastMail();

        assertThat(LINK.matcher(toKnown).replaceAll(""))
                .isEqualTo(LINK.matcher(toUnknown).replaceAll(""));
    }

    @Test
    void coordinatorsInviteToTheirOwnOnly() {
        var ours = scene.another();
        var theirs = scene.another();
        var coordinator = member(ours, Role.COORDINATOR);
        var guest = new EmailAddress("guest@example.org");

        as(coordinator.actor(true), () -> {
            invitations.invite(ours, guest, Role.REVIEWER, Language.FR);
            return true;
        });
        assertThatThrownBy(() -> as(coordinator.actor(true), () -> {
                    invitations.invite(theirs, guest, Role.REVIEWER, Language.FR);
                    return true;
                }))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(coordinator.actor(true), () -> members.of(theirs)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(coordinator.actor(false), () -> members.of(ours)))
                .as("without a second factor the role sleeps")
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void coordinatorsGiveAndTakeRolesOfTheirPeopleOnly() {
        var ours = scene.another();
        var coordinator = member(ours, Role.COORDINATOR);
        var colleague = member(ours, Role.CONTRIBUTOR);
        var stranger = someone();

        as(coordinator.actor(true), () -> {
            members.give(ours, colleague.id(), Role.REVIEWER);
            members.take(ours, colleague.id(), Role.CONTRIBUTOR);
            return true;
        });

        assertThat(Members.roles(now(colleague), ours)).containsExactly(Role.REVIEWER);
        assertThatThrownBy(() -> as(coordinator.actor(true), () -> {
                    members.give(ours, stranger.id(), Role.REVIEWER);
                    return true;
                }))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(coordinator.actor(true), () -> {
                    members.give(ours, colleague.id(), Role.CURATOR);
                    return true;
                }))
                .as("no coordinator makes curators")
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(now(colleague).actor(true), () -> {
                    members.take(ours, coordinator.id(), Role.COORDINATOR);
                    return true;
                }))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theLastCoordinatorStaysUntilThereIsAnother() {
        var ours = scene.another();
        var last = member(ours, Role.COORDINATOR);
        var colleague = member(ours, Role.CONTRIBUTOR);

        assertThatThrownBy(() -> left(last, ours)).satisfies(InvitationsContract::isLast);
        as(last.actor(true), () -> {
            members.give(ours, colleague.id(), Role.COORDINATOR);
            return true;
        });
        left(last, ours);

        assertThat(Members.roles(now(last), ours)).isEmpty();
        assertThat(Members.roles(now(colleague), ours)).contains(Role.COORDINATOR);
    }

    @Test
    void ofTwoCoordinatorsWhoLeaveAtOnceOneStays() throws InterruptedException {
        for (var round = 0; round < 10; round++) {
            var ours = scene.another();
            var both = List.of(member(ours, Role.COORDINATOR), member(ours, Role.COORDINATOR));
            try (var threads = Executors.newFixedThreadPool(2)) {
                threads.invokeAll(both.stream()
                        .<Callable<Boolean>>map(one -> () -> left(one, ours))
                        .toList());
            }

            assertThat(accounts.holders(ours.ids())).hasSize(1);
        }
    }

    @Test
    void peopleOfWhatWasJoinedWorkForTheWhole() {
        var part = scene.another();
        var whole = scene.another();
        var coordinator = member(part, Role.COORDINATOR);
        scene.join(part, whole);
        var today = scene.now(part);

        assertThat(as(coordinator.actor(true), () -> members.of(today))).containsExactly(coordinator);

        scene.splitBack(part);
        assertThatThrownBy(() -> as(coordinator.actor(true), () -> members.of(scene.now(whole))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatIsKeptOfAPersonIsToldAndGoesWithThem() {
        var ours = scene.another();
        var amina = member(ours, Role.MENTOR);
        invited(ours, amina.address(), Role.TRAINER);
        var parts = scene.parts(PersonalData.class).stream()
                .filter(part -> Set.of("memberships", "invitations").contains(part.part()))
                .toList();
        assertThat(parts)
                .hasSize(2)
                .allSatisfy(part -> assertThat(part.of(amina.id())).hasSize(1));

        parts.forEach(part -> part.erase(amina.id()));

        assertThat(parts).allSatisfy(part -> assertThat(part.of(amina.id())).isEmpty());
        assertThat(pending(ours)).isEmpty();
    }

    private boolean left(Account who, Organisation organisation) {
        return as(now(who).actor(true), () -> {
            members.leave(organisation, who.id());
            return true;
        });
    }

    private boolean accepted(Secret secret) {
        answers.accept(secret);
        return true;
    }

    private List<Invitations.Pending> pending(Organisation organisation) {
        return as(ADMINISTRATOR, () -> invitations.pending(organisation));
    }

    private Secret invited(Organisation organisation, EmailAddress address, Role role) {
        as(ADMINISTRATOR, () -> {
            invitations.invite(organisation, address, role, Language.IT);
            return true;
        });
        return lastSecret();
    }

    private Account member(Organisation organisation, Role role) {
        var one = someone();
        var secret = invited(organisation, one.address(), role);
        as(one.actor(true), () -> accepted(secret));
        return now(one);
    }

    private Secret lastSecret() {
        var found = LINK.matcher(lastMail());
        assertThat(found.find()).isTrue();
        return new Secret(found.group(1));
    }

    private String lastMail() {
        try (var connection = scene.database().connect();
                var rows = connection.prepareStatement(
                        "select body from infra.outgoing_mail order by id desc limit 1")) {
            var found = rows.executeQuery();
            assertThat(found.next()).isTrue();
            return found.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private Account now(Account account) {
        return accounts.find(account.id()).orElseThrow();
    }

    private Account someone() {
        var number = people.incrementAndGet();
        return accounts.open(new EmailAddress("person" + number + "@example.org"), "Person " + number, Language.IT);
    }

    private static void isOver(Throwable thrown) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(InvitationRefusal.Over.class));
    }

    private static void isLast(Throwable thrown) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(MemberRefusal.LastCoordinator.class));
    }
}
