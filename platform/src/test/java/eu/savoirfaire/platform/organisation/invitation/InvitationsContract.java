package eu.savoirfaire.platform.organisation.invitation;

import static eu.savoirfaire.platform.organisation.RegistryScene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.door.MovingClock;
import eu.savoirfaire.platform.organisation.member.Members;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an invitation promises, on each database. */
abstract class InvitationsContract extends InvitationScene {

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

            assertThat(done.stream().filter(InvitationsContract::taken)).hasSize(1);
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
}
