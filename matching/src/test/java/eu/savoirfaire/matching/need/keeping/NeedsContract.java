package eu.savoirfaire.matching.need.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.privacy.seal.Seal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.need.Declaration;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.need.table.Hand;
import eu.savoirfaire.matching.need.table.NeedAction;
import eu.savoirfaire.matching.need.table.NeedState;
import eu.savoirfaire.matching.profile.Evidence;
import eu.savoirfaire.matching.profile.Profile;
import eu.savoirfaire.matching.profile.SkillClaim;
import eu.savoirfaire.matching.profile.keeping.Unmatched;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is promised of seekers, profiles and needs, on whatever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class NeedsContract {
    private NeedScene scene;

    abstract TestDatabase database();

    @BeforeAll
    void open() {
        scene = new NeedScene(database());
    }

    @AfterAll
    void shut() {
        scene.close();
    }

    @Test
    void aPersonHasOnePseudonymHoweverManyAskAtOnce() throws Exception {
        var person = NeedScene.somebody();
        Callable<SeekerId> asking = () -> scene.seekers.enter(person);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new HashSet<SeekerId>();
            for (var answer : threads.invokeAll(
                    IntStream.range(0, 20).mapToObj(_ -> asking).toList())) {
                answers.add(answer.get());
            }

            assertThat(answers).hasSize(1);
            assertThat(scene.seekers.person(answers.iterator().next())).contains(person);
        }
    }

    @Test
    void aNeedGoesItsWayAndTellsAtEachStep() {
        var person = scene.agreeing();
        var need = scene.stated(person);
        assertThat(need.state()).isEqualTo(NeedState.STATED);

        need = scene.moved(need, NeedAction.PAUSE);
        need = scene.moved(need, NeedAction.RESUME);
        need = scene.needs.change(need.id(), need.version(), NeedScene.credit("an oven"), Hand.PERSON);
        need = scene.moved(need, NeedAction.WITHDRAW);
        need = scene.moved(need, NeedAction.REOPEN);

        assertThat(need.state()).isEqualTo(NeedState.DRAFT);
        assertThat(((Wish.Microcredit) need.need().wish()).purpose()).isEqualTo("an oven");
        assertThat(scene.events(need.id())).containsExactly("stated2", "closed3", "stated4", "stated5", "closed6");
    }

    @Test
    void withoutConsentANeedWaitsAndStandsAsSoonAsItIsGiven() {
        var person = NeedScene.somebody();

        var need = scene.stated(person);
        assertThat(need.state()).isEqualTo(NeedState.WAITING);
        assertThat(scene.needs.standing(need.id())).isEmpty();

        scene.consents.give(person, "suggested-to-lenders");
        scene.needs.consentChanged(scene.seeker(person));
        assertThat(scene.needs.standing(need.id())).isPresent();

        scene.consents.withdraw(person, "suggested-to-lenders");
        scene.needs.consentChanged(scene.seeker(person));
        assertThat(scene.needs.standing(need.id())).isEmpty();
        assertThat(scene.events(need.id())).containsExactly("stated3", "closed4");
    }

    @Test
    void whateverANeedReadsOfItsPersonIsToldAtEachChange() {
        var person = scene.agreeing();
        var need = scene.stated(person);
        var seeker = scene.seeker(person);
        var offer = new OfferId(UUID.randomUUID());

        scene.needs.trainingCompleted(seeker, "credit-literacy");
        scene.needs.trainingCompleted(seeker, "credit-literacy");
        scene.needs.mentored(seeker, true);
        scene.needs.declare(need.id(), offer, Declaration.YES);
        var claim = new SkillClaim(new SkillCode("weld"), 3, Evidence.SELF_DECLARED, null, "in Tunis");
        var profile = new Profile(List.of(claim), null, 4, null, null, null, null, null, null);
        assertThat(scene.save(scene.profiles.kept(seeker).with(profile))).isPresent();

        var read = scene.needs.seeker(need.id()).orElseThrow();
        assertThat(read.trainings()).containsExactly("credit-literacy");
        assertThat(read.mentored()).isTrue();
        assertThat(read.declarationFor(offer)).isEqualTo(Declaration.YES);
        assertThat(read.profile().skills())
                .containsExactly(new SkillClaim(new SkillCode("weld"), 3, Evidence.SELF_DECLARED));
        assertThat(scene.profiles.kept(seeker).profile()).isEqualTo(profile);
        assertThat(scene.events(need.id())).containsExactly("stated2", "stated3", "stated4", "stated5", "stated6");
    }

    @Test
    void whoComesTooLateChangesNothing() {
        var person = scene.agreeing();
        var need = scene.stated(person);
        var seen = scene.profiles.kept(scene.seeker(person));
        assertThat(scene.save(seen.with(Unmatched.NONE.and(List.of("zellige")))))
                .isPresent();

        assertThat(scene.save(seen.with(Unmatched.NONE))).isEmpty();
        assertThatThrownBy(() -> scene.moved(need, NeedAction.PAUSE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(new NeedRefusal.ChangedMeanwhile()));
        assertThat(scene.profiles.kept(scene.seeker(person)).unmatched().words())
                .containsExactly("zellige");
    }

    @Test
    void ofManyWhoChangeAtOnceEachIsToldOnceAndInOrder() throws Exception {
        var person = scene.agreeing();
        var need = scene.stated(person);
        var seeker = scene.seeker(person);
        var trainings = IntStream.range(0, 16)
                .mapToObj(n -> (Callable<Boolean>) () -> {
                    scene.needs.trainingCompleted(seeker, "training-" + n);
                    return true;
                })
                .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(trainings)) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(scene.events(need.id()))
                .isEqualTo(
                        IntStream.rangeClosed(2, 18).mapToObj(n -> "stated" + n).toList());
        assertThat(scene.needs.seeker(need.id()).orElseThrow().trainings()).hasSize(16);
    }

    @Test
    void aPersonsOwnWordsAreSealed() {
        var need = scene.stated(scene.agreeing());

        assertThat(Seal.sealed(scene.stored(need.id()))).isTrue();
        assertThat(scene.needs.find(need.id()).orElseThrow().need().wish()).isEqualTo(NeedScene.credit("a kitchen"));
    }

    @Test
    void erasureLeavesNothingAndIsTold() {
        var person = scene.agreeing();
        var need = scene.stated(person);
        var seeker = scene.seeker(person);
        scene.needs.declare(need.id(), new OfferId(UUID.randomUUID()), Declaration.NO);
        scene.needs.trainingCompleted(seeker, "first-aid");
        scene.save(scene.profiles.kept(seeker).with(Unmatched.NONE.and(List.of("zellige"))));

        scene.erase(person);

        for (var table : List.of("profile", "need", "training", "identity")) {
            assertThat(scene.rows("select count(*) from matching." + table + " where seeker_id = ?", seeker.value()))
                    .as(table)
                    .isZero();
        }
        assertThat(scene.rows("select count(*) from matching.seeker where id = ?", seeker.value()))
                .isZero();
        assertThat(scene.rows(
                        "select count(*) from matching.declaration where need_id = ?",
                        need.id().value()))
                .isZero();
        assertThat(scene.seekers.of(person)).isEmpty();
        assertThat(scene.events(need.id()).getLast()).startsWith("closed");
    }

    @Test
    void whoSomebodyIsIsForgottenLast() {
        assertThat(scene.parts().getLast()).isEqualTo("seeker");
        assertThat(scene.parts()).contains("needs", "profile");
    }

    @Test
    void allStandingNeedsAreFoundPieceByPiece() {
        var stated = IntStream.range(0, 7)
                .mapToObj(_ -> scene.stated(scene.agreeing()).id())
                .collect(Collectors.toSet());

        var found = new HashSet<NeedId>();
        var after = Optional.<NeedId>empty();
        for (var piece = scene.needs.standing(after, 3); !piece.isEmpty(); piece = scene.needs.standing(after, 3)) {
            piece.forEach(one -> assertThat(found.add(one.kept().id())).isTrue());
            after = Optional.of(piece.getLast().kept().id());
        }

        assertThat(found).containsAll(stated);
    }
}
