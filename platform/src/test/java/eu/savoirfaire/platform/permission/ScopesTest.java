package eu.savoirfaire.platform.permission;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Owner;
import eu.savoirfaire.infra.access.Ownership;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.access.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How scopes work, on a table of the test's own. */
class ScopesTest {
    private static final PersonId ME = new PersonId(new UUID(1, 1));
    private static final PersonId OTHER = new PersonId(new UUID(1, 2));
    private static final OrganisationId OURS = new OrganisationId(new UUID(2, 1));
    private static final OrganisationId THEIRS = new OrganisationId(new UUID(2, 2));

    private final PolicyTable table = new PolicyTable(
            Map.of(
                    "bread.eat", Map.of(Role.VISITOR, Scope.OWN),
                    "bread.bake", Map.of(Role.TRAINER, Scope.OWN_ORGANISATION),
                    "bread.taste", Map.of(Role.ASSESSOR, Scope.ANY),
                    "bread.sell", Map.of(Role.MENTOR, Scope.OWN),
                    "bread.smell", Map.of(Role.VISITOR, Scope.ANY)),
            Set.of("bread.eat", "bread.taste", "bread.bake", "bread.smell"),
            List.of(bread()));

    @Test
    void onesOwnIsForWhoeverHasSignedIn() {
        assertThat(table.allows(me(Role.VISITOR, OURS), "bread.eat", of("mine")))
                .isTrue();
        assertThat(table.allows(me(Role.VISITOR, OURS), "bread.eat", of("other's")))
                .isFalse();
        assertThat(table.allows(Actor.visitor(), "bread.eat", of("mine"))).isFalse();
        assertThat(table.mayEver(Actor.visitor(), "bread.eat")).isFalse();
    }

    @Test
    void anOrganisationsIsForThoseWhoHoldTheRoleInIt() {
        assertThat(table.allows(me(Role.TRAINER, OURS), "bread.bake", of("ours")))
                .isTrue();
        assertThat(table.allows(me(Role.TRAINER, THEIRS), "bread.bake", of("ours")))
                .isFalse();
        assertThat(table.allows(me(Role.MENTOR, OURS), "bread.bake", of("ours")))
                .isFalse();
    }

    @Test
    void aRoleElsewhereDoesNotHelpInTheOrganisationOfAnother() {
        var trainerThereMentorHere = new Actor(
                "me",
                Optional.of(ME),
                Set.of(Role.TRAINER, Role.MENTOR),
                Map.of(Role.TRAINER, Set.of(THEIRS), Role.MENTOR, Set.of(OURS)),
                Optional.empty());

        assertThat(table.allows(trainerThereMentorHere, "bread.bake", of("ours")))
                .isFalse();
    }

    @Test
    void whatNobodyOwnsIsForThoseWhoMayDoItToAnything() {
        assertThat(table.allows(me(Role.ASSESSOR, OURS), "bread.taste", new Reference("stone", "1")))
                .isTrue();
        assertThat(table.allows(me(Role.TRAINER, OURS), "bread.bake", new Reference("stone", "1")))
                .isFalse();
    }

    @Test
    void withAMandateThePersonsOwnIsOpenAndNothingElse() {
        var working = me(Role.CASE_WORKER, THEIRS).workingFor(OTHER, Set.of(Role.VISITOR, Role.ASSESSOR, Role.MENTOR));

        assertThat(table.allows(working, "bread.eat", of("other's"))).isTrue();
        assertThat(table.allows(working, "bread.eat", of("mine")))
                .as("the case worker's own is closed meanwhile")
                .isFalse();
        assertThat(table.allows(working, "bread.sell", of("other's")))
                .as("not named for another")
                .isFalse();
        assertThat(table.mayEver(working, "bread.sell")).isFalse();
        assertThat(table.allows(working, "bread.smell", of("mine")))
                .as("anybody may")
                .isTrue();
    }

    @Test
    void aMandateDoesNotLendWhatThePersonMayDoToThingsOfOthers() {
        var working = me(Role.CASE_WORKER, OURS).workingFor(OTHER, Set.of(Role.VISITOR, Role.ASSESSOR, Role.TRAINER));

        assertThat(table.allows(working, "bread.taste", of("mine"))).isFalse();
        assertThat(table.allows(working, "bread.taste", of("other's"))).isTrue();
        assertThat(table.allows(working, "bread.bake", of("ours")))
                .as("it is the person's own")
                .isTrue();
        assertThat(table.allows(
                        me(Role.TRAINER, OURS).workingFor(new PersonId(new UUID(1, 3)), Set.of(Role.TRAINER)),
                        "bread.bake",
                        of("ours")))
                .as("no organisation comes along")
                .isFalse();
    }

    private static Actor me(Role role, OrganisationId organisation) {
        return new Actor("me", Optional.of(ME), Set.of(role), Set.of(organisation), Optional.empty());
    }

    private static Reference of(String whose) {
        return new Reference("bread", whose);
    }

    private static Ownership bread() {
        return new Ownership() {
            @Override
            public String kind() {
                return "bread";
            }

            @Override
            public Owner of(Reference resource) {
                return switch (resource.id()) {
                    case "mine" -> Owner.of(ME);
                    case "ours" -> new Owner(Optional.of(OTHER), Optional.of(OURS));
                    default -> Owner.of(OTHER);
                };
            }
        };
    }
}
