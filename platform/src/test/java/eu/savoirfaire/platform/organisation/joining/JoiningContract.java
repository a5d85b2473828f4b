package eu.savoirfaire.platform.organisation.joining;

import static eu.savoirfaire.platform.organisation.RegistryScene.CURATOR;
import static eu.savoirfaire.platform.organisation.RegistryScene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.platform.organisation.Alias;
import eu.savoirfaire.platform.organisation.Organisation;
import eu.savoirfaire.platform.organisation.OrganisationName;
import eu.savoirfaire.platform.organisation.OrganisationRefusal;
import eu.savoirfaire.platform.organisation.RegistryScene;
import eu.savoirfaire.platform.organisation.history.Change;
import eu.savoirfaire.platform.organisation.history.Chronicle;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What joining and splitting promise on every database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class JoiningContract {
    private final RegistryScene scene = new RegistryScene(database(), Map.of());
    private final Joining joining = scene.part(Joining.class);

    abstract TestDatabase database();

    @AfterAll
    void close() {
        scene.close();
    }

    @Test
    void whatIsJoinedLeadsToTheOtherByIdNameAndAlias() {
        var gone = scene.organisation("Sportello Ponte", "SP1");
        var stays = scene.organisation("Sportello Ponte di Prato");

        scene.join(gone, stays);

        var names = scene.names();
        assertThat(names.present(gone.id())).isEqualTo(stays.id());
        assertThat(names.name(gone.id())).contains("Sportello Ponte di Prato");
        assertThat(names.find("Sportello Ponte")).contains(stays.id());
        assertThat(names.find("SP1")).contains(stays.id());
        assertThat(names.named("Sportello Ponte")).isEqualTo(stays.id());
        assertThat(scene.now(gone).names()).contains("Sportello Ponte", "SP1", "Sportello Ponte di Prato");
    }

    @Test
    void aJoinIsUndoneWholeWithWhatWasJoinedBefore() {
        var first = scene.organisation("Circolo Uno", "C1");
        var second = scene.organisation("Circolo Due", "C2");
        var third = scene.organisation("Circolo Tre");
        scene.join(first, second);
        scene.join(second, third);
        assertThat(scene.names().present(first.id())).isEqualTo(third.id());

        scene.splitBack(second);

        assertThat(scene.names().present(first.id())).isEqualTo(second.id());
        assertThat(scene.now(third).parts()).isEmpty();
        assertThat(scene.names().find("C1")).contains(second.id());
        scene.splitBack(first);
        assertThat(scene.names().find("C1")).contains(first.id());
        assertThat(scene.now(first).name()).isEqualTo("Circolo Uno");
    }

    @Test
    void someAliasesBecomeAnotherOrganisation() {
        var both = scene.organisation("Casa comune", "Casa dei popoli", "CdP");

        var fresh = as(
                CURATOR,
                () -> joining.splitOff(
                        scene.seen(both),
                        new OrganisationName("Casa dei popoli"),
                        Set.of(Alias.everywhere("Casa dei popoli"), Alias.everywhere("CdP"))));

        assertThat(scene.names().find("CdP")).contains(fresh.id());
        assertThat(scene.names().find("Casa dei popoli")).contains(fresh.id());
        assertThat(scene.now(both).names()).containsExactly("Casa comune");
    }

    @Test
    void whatIsNotThereCannotBeSplitOffOrBack() {
        var one = scene.another();
        var other = scene.another();

        assertThatThrownBy(() -> as(
                        CURATOR,
                        () -> joining.splitOff(
                                scene.seen(one), new OrganisationName("Nuova"), Set.of(Alias.everywhere("mai vista")))))
                .satisfies(JoiningContract::isOvertaken);
        assertThatThrownBy(() -> back(one, other)).satisfies(JoiningContract::isOvertaken);
        assertThatThrownBy(() -> scene.join(one, one))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(OrganisationRefusal.Itself.class));
    }

    @Test
    void whoeverSawAnOlderVersionIsTold() {
        var one = scene.another();
        var other = scene.another();
        var before = scene.seen(other);
        scene.join(scene.another(), other);

        assertThatThrownBy(() -> as(CURATOR, () -> {
                    joining.join(scene.seen(one), before);
                    return true;
                }))
                .satisfies(JoiningContract::isOvertaken);
        assertThat(scene.names().present(one.id())).isEqualTo(one.id());
    }

    @Test
    void onlyCuratorsJoinAndSplit() {
        var ours = scene.another();
        var other = scene.another();
        var coordinator = RegistryScene.coordinatorOf(ours.id());

        assertThatThrownBy(() -> as(coordinator, () -> {
                    joining.join(scene.seen(ours), scene.seen(other));
                    return true;
                }))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(
                        coordinator, () -> joining.splitOff(scene.seen(ours), new OrganisationName("Altra"), Set.of())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void ofTwoWhoJoinTheSamePairTheOtherWayRoundAtOnceOneIsTold() throws Exception {
        for (var round = 0; round < 20; round++) {
            var one = scene.another();
            var other = scene.another();
            var start = new CyclicBarrier(2);
            var first = scene.seen(one);
            var second = scene.seen(other);
            try (var threads = Executors.newFixedThreadPool(2)) {
                var done = threads.invokeAll(List.of(joined(start, first, second), joined(start, second, first)));

                assertThat(done.stream().filter(future -> future.resultNow())).hasSize(1);
            }
            assertThat(scene.now(one).id()).isEqualTo(scene.now(other).id());
            assertThat(scene.now(one).parts()).hasSize(1);
        }
    }

    @Test
    void bothRememberAndTheOtherRoomsAreTold() throws SQLException {
        var gone = scene.another();
        var stays = scene.another();
        scene.join(gone, stays);
        scene.splitBack(gone);

        assertThat(kinds(stays)).startsWith(Change.Kind.SPLIT_BACK, Change.Kind.JOINED);
        assertThat(kinds(gone)).startsWith(Change.Kind.STANDS_AGAIN, Change.Kind.JOINED_TO);
        assertThat(scene.part(Chronicle.class).of(gone.id()).getFirst().by())
                .contains(CURATOR.person().orElseThrow().value());
        assertThat(told(gone)).containsExactly("organisation-entered", "organisation-merged");
        assertThat(told(stays)).containsExactly("organisation-entered", "organisation-split");
    }

    private void back(Organisation from, Organisation part) {
        as(CURATOR, () -> {
            joining.splitBack(scene.seen(from), part.id());
            return true;
        });
    }

    private Callable<Boolean> joined(CyclicBarrier start, Joining.Seen gone, Joining.Seen stays) {
        return () -> {
            start.await();
            try {
                return as(CURATOR, () -> {
                    joining.join(gone, stays);
                    return true;
                });
            } catch (Refused overtaken) {
                return false;
            }
        };
    }

    private List<Change.Kind> kinds(Organisation organisation) {
        return scene.part(Chronicle.class).of(organisation.id()).stream()
                .map(change -> change.fact().kind())
                .toList();
    }

    private List<String> told(Organisation organisation) throws SQLException {
        try (var connection = scene.database().connect();
                var rows = connection.prepareStatement(
                        "select string_agg(type, ' ' order by version, ordinal) from infra.event where stream = ?")) {
            rows.setString(1, "organisation/" + organisation.id().value());
            var found = rows.executeQuery();
            found.next();
            return List.of(found.getString(1)
                    .replace("savoirfaire.platform.", "")
                    .replace(".v1", "")
                    .split(" "));
        }
    }

    private static void isOvertaken(Throwable thrown) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(OrganisationRefusal.Overtaken.class));
    }
}
