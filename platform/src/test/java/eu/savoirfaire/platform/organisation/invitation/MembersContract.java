package eu.savoirfaire.platform.organisation.invitation;

import static eu.savoirfaire.platform.organisation.RegistryScene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.platform.organisation.member.Members;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What membership promises, on each database. */
abstract class MembersContract extends InvitationScene {

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
}
