package eu.savoirfaire.platform.organisation;

import static eu.savoirfaire.platform.organisation.RegistryScene.CURATOR;
import static eu.savoirfaire.platform.organisation.RegistryScene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.api.Paging;
import eu.savoirfaire.platform.organisation.editing.Registry;
import eu.savoirfaire.platform.organisation.history.Change;
import eu.savoirfaire.platform.organisation.history.Chronicle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What entering and describing promise on every database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class RegistryContract {
    private final RegistryScene scene = new RegistryScene(database(), Map.of());
    private final Registry registry = scene.part(Registry.class);
    private final Organisations organisations = scene.part(Organisations.class);

    abstract TestDatabase database();

    @AfterAll
    void close() {
        scene.close();
    }

    @Test
    void anAliasFindsItsOrganisationUnlessTwoHaveIt() {
        var arabic = Alias.in(Language.AR, "بيت الجسر");
        var one = as(CURATOR, () -> registry.enter(said("Casa del ponte", arabic, Alias.everywhere("CP"))));
        var other = scene.organisation("Centro psicologico", "CP");

        assertThat(scene.names().find("بيت الجسر")).contains(one.id());
        assertThat(scene.names().find("CP")).as("two have it").isEmpty();
        assertThat(scene.names().find("cp")).as("case tells bodies apart").isEmpty();
        assertThat(scene.names().find("Centro psicologico")).contains(other.id());
        assertThat(scene.names().named("CP")).isNotIn(one.id(), other.id());
    }

    @Test
    void whatIsDescribedIsReadAgain() {
        var before = scene.another();
        var wanted = new Description(
                new OrganisationName("Banca del Sole"),
                OrganisationType.LENDER,
                Optional.of("ITI1"),
                WebAddress.of("https://sole.example.org"),
                Set.of(Alias.in(Language.EN, "Bank of the Sun"), Alias.everywhere("BdS")));

        var after = as(CURATOR, () -> registry.describe(before.id(), before.version(), wanted));

        assertThat(scene.now(before)).isEqualTo(after);
        assertThat(after.version()).isEqualTo(2);
        assertThat(after.description().type()).isEqualTo(OrganisationType.LENDER);
        assertThat(after.names()).contains("Bank of the Sun", "BdS").contains(before.name());
        assertThat(scene.names().find(before.name())).as("the name of before").contains(before.id());
        assertThat(scene.part(Chronicle.class).of(before.id()).stream()
                        .map(change -> change.fact().kind())
                        .distinct())
                .containsExactlyInAnyOrder(
                        Change.Kind.ENTERED,
                        Change.Kind.NAME,
                        Change.Kind.TYPE,
                        Change.Kind.PLACE,
                        Change.Kind.WEB,
                        Change.Kind.CALLED);
    }

    @Test
    void theSameAgainChangesNothing() {
        var one = scene.organisation("Sempre uguale", "SU");

        var again = as(CURATOR, () -> registry.describe(one.id(), one.version(), one.description()));

        assertThat(again).isEqualTo(one);
        assertThat(scene.part(Chronicle.class).of(one.id())).hasSize(1);
    }

    @Test
    void ofManyWhoDescribeTheSameAtOnceOneSaves() throws InterruptedException {
        var one = scene.another();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var done = threads.invokeAll(IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(number -> () -> described(one, "Alias " + number))
                    .toList());

            assertThat(done.stream().filter(future -> future.resultNow())).hasSize(1);
        }
        assertThat(scene.now(one).description().aliases()).hasSize(1);
        assertThat(scene.now(one).version()).isEqualTo(2);
    }

    @Test
    void aNameThatAnotherHasOrHadIsRefused() {
        var taken = scene.organisation("Nome preso");
        var one = scene.another();
        scene.join(taken, scene.another());

        assertThatThrownBy(() -> scene.organisation("Nome preso")).satisfies(RegistryContract::isTaken);
        assertThatThrownBy(() -> as(CURATOR, () -> registry.describe(one.id(), one.version(), said("Nome preso"))))
                .satisfies(RegistryContract::isTaken);
    }

    @Test
    void aCoordinatorDescribesTheirOwnAlsoAfterItWasJoined() {
        var ours = scene.another();
        var theirs = scene.another();
        var coordinator = RegistryScene.coordinatorOf(ours.id());
        as(coordinator, () -> registry.describe(ours.id(), 1, said("Nostro ente")));

        assertThatThrownBy(() -> as(coordinator, () -> registry.describe(theirs.id(), 1, said("Altrui"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(coordinator, () -> registry.enter(said("Nuovo"))))
                .isInstanceOf(NotAllowed.class);

        scene.join(ours, theirs);
        var whole = as(coordinator, () -> registry.describe(theirs.id(), 2, said("Ente di tutti")));
        assertThat(whole.name()).isEqualTo("Ente di tutti");
    }

    @Test
    void theListIsSearchedByWordsOfAnyNameAndByType() {
        var one = as(
                CURATOR,
                () -> registry.enter(new Description(
                        new OrganisationName("Università della Luna"),
                        OrganisationType.UNIVERSITY,
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(Alias.in(Language.ES, "Universidad de la Luna 100%")))));
        var part = scene.organisation("Ateneo lunare");
        scene.join(part, one);

        for (var words : List.of("UNIVERSITA luna", "universidad", "ateneo", "100%", "  luna ")) {
            assertThat(found(words, Optional.empty())).as(words).containsExactly("Università della Luna");
        }
        assertThat(found("luna università", Optional.empty()))
                .as("in another order")
                .isEmpty();
        assertThat(found("_niversità", Optional.empty())).as("no wild card").isEmpty();
        assertThat(found("luna", Optional.of(OrganisationType.SCHOOL))).isEmpty();
        assertThat(found("", Optional.of(OrganisationType.UNIVERSITY))).containsExactly("Università della Luna");
        assertThat(organisations.count("luna", Optional.empty())).isEqualTo(1);
    }

    @Test
    void whoChangedSomethingIsForgottenWhenTheyGo() {
        var person = CURATOR.person().orElseThrow();
        var one = scene.another();
        var kept = scene.parts(PersonalData.class).stream()
                .filter(part -> part.part().equals("registry-changes"))
                .findFirst()
                .orElseThrow();
        assertThat(kept.of(person)).isNotEmpty();

        kept.erase(person);

        assertThat(kept.of(person)).isEmpty();
        assertThat(scene.part(Chronicle.class).of(one.id()).getFirst().by()).isEmpty();
    }

    private boolean described(Organisation one, String alias) {
        try {
            as(CURATOR, () -> registry.describe(one.id(), 1, said(one.name(), Alias.everywhere(alias))));
            return true;
        } catch (Refused overtaken) {
            return false;
        }
    }

    private List<String> found(String words, Optional<OrganisationType> type) {
        return organisations.page(words, type, new Paging(0, 10)).stream()
                .map(Organisation::name)
                .toList();
    }

    private static Description said(String name, Alias... aliases) {
        return Description.of(new OrganisationName(name)).withAliases(Set.of(aliases));
    }

    private static void isTaken(Throwable thrown) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(OrganisationRefusal.NameTaken.class));
    }
}
