package eu.savoirfaire.platform.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.access.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyTableTest {
    private static final Reference SOMETHING = new Reference("practice", "1");

    private final PolicyTable table = new PolicyTable(List.of());

    @Test
    void whatIsNotInTheTableIsDeniedToEverybody() {
        var everything = with(EnumSet.allOf(Role.class));

        assertThatThrownBy(() -> table.require(everything, "practice.eat", SOMETHING))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aVisitorReadsButDoesNotPublish() {
        assertThatCode(() -> table.require(Actor.visitor(), "practice.read", SOMETHING))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> table.require(Actor.visitor(), "practice.publish", SOMETHING))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theOperatorActsAsCurator() {
        assertThatCode(() -> table.require(Actor.operator(), "practice.import", SOMETHING))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleMayDoWhatAVisitorMay(Role role) {
        assertThatCode(() -> table.require(with(Set.of(role)), "practice.search", SOMETHING))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CURATOR")
    void onlyACuratorImports(Role role) {
        assertThatThrownBy(() -> table.require(with(Set.of(role)), "practice.import", SOMETHING))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void everyActionIsNamedForAThingAndAnAct() {
        assertThat(Policy.ALLOWED.keySet()).allMatch(action -> action.matches("[a-z]+(-[a-z]+)*\\.[a-z-]+"));
        assertThat(Policy.ALLOWED.values()).noneMatch(Map::isEmpty);
    }

    private static Actor with(Set<Role> roles) {
        return new Actor("somebody", Optional.empty(), roles, Set.of(), Optional.empty());
    }
}
