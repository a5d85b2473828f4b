package eu.savoirfaire.platform.organisation.similar;

import static eu.savoirfaire.platform.organisation.RegistryScene.CURATOR;
import static eu.savoirfaire.platform.organisation.RegistryScene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.platform.organisation.Organisation;
import eu.savoirfaire.platform.organisation.RegistryScene;
import eu.savoirfaire.platform.organisation.similar.Likeness.Reason;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What proposing promises on every database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class DifferencesContract {
    private final RegistryScene scene = new RegistryScene(database(), Map.of());
    private final SimilarOrganisations similar = scene.part(SimilarOrganisations.class);

    abstract TestDatabase database();

    @AfterAll
    void close() {
        scene.close();
    }

    @Test
    void twoBodiesThatDifferInCaseAloneAreProposedAndOnceSaidToBeTwoNeverAgain() {
        var one = scene.organisation("Consorzio VeLa");
        var other = scene.organisation("Consorzio VELA");
        assertThat(pairs()).contains(Set.of(one.name(), other.name()));
        assertThat(proposal(one).likeness().reason()).isEqualTo(Reason.LETTERS);

        as(CURATOR, () -> {
            similar.distinguish(other.id(), one.id());
            similar.distinguish(one.id(), other.id());
            return true;
        });

        assertThat(pairs()).doesNotContain(Set.of(one.name(), other.name()));
        assertThat(scene.now(one).id()).isNotEqualTo(scene.now(other).id());
        assertThat(scene.names().named("Consorzio VeLa")).isEqualTo(one.id());
    }

    @Test
    void whatWasSaidOfAPartHoldsForTheWhole() {
        var part = scene.organisation("Forno Bianchi");
        var whole = scene.organisation("Forno Bianchi e figli");
        var other = scene.organisation("Forno Bianco");
        as(CURATOR, () -> {
            similar.distinguish(part.id(), other.id());
            return true;
        });

        scene.join(part, whole);

        assertThat(pairs()).doesNotContain(Set.of(whole.name(), other.name()));
    }

    @Test
    void whatIsJoinedIsProposedNoMore() {
        var one = scene.organisation("Ufficio Nord");
        var other = scene.organisation("Ufficio del Nord");
        assertThat(pairs()).contains(Set.of(one.name(), other.name()));

        scene.join(one, other);

        assertThat(pairs()).noneMatch(pair -> pair.contains(one.name()));
    }

    @Test
    void whoeverEntersOneIsToldOfThoseThatAreAlike() {
        var one = scene.organisation("Scuola di musica Verdi", "SMV");

        assertThat(similar.like(List.of("Scuola musica Verdi"))).contains(one);
        assertThat(similar.like(List.of("Qualcosa di nuovo", "smv"))).contains(one);
        assertThat(similar.like(List.of("Panificio centrale"))).doesNotContain(one);
    }

    @Test
    void onlyCuratorsDecide() {
        var one = scene.another();
        var other = scene.another();
        var coordinator = RegistryScene.coordinatorOf(one.id());

        assertThatThrownBy(() -> as(coordinator, similar::proposals)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(coordinator, () -> {
                    similar.distinguish(one.id(), other.id());
                    return true;
                }))
                .isInstanceOf(NotAllowed.class);
    }

    private List<Set<String>> pairs() {
        return as(CURATOR, similar::proposals).stream()
                .map(proposal -> Set.of(proposal.one().name(), proposal.other().name()))
                .toList();
    }

    private SimilarOrganisations.Proposal proposal(Organisation of) {
        return as(CURATOR, similar::proposals).stream()
                .filter(proposal -> proposal.one().id().equals(of.id())
                        || proposal.other().id().equals(of.id()))
                .findFirst()
                .orElseThrow();
    }
}
