package eu.savoirfaire.matching.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.matching.appeal.Appeal;
import eu.savoirfaire.matching.appeal.AppealRefusal;
import eu.savoirfaire.matching.appeal.Appeals;
import eu.savoirfaire.matching.match.DeclineReason;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.MatchCommand;
import eu.savoirfaire.matching.match.table.MatchState;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is promised to whoever asks that somebody looks again, on whatever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AppealsContract {
    private static final String WORDS = "my plan was not read";
    private static final String REASON = "it was read again, together";

    private IntroductionScene scene;

    abstract TestDatabase database();

    @BeforeAll
    void open() {
        scene = new IntroductionScene(database());
    }

    @AfterAll
    void shut() {
        scene.close();
    }

    @Test
    void aNoCanBeAppealedOnceAtATimeAndIsDueInFourteenDays() {
        var refused = refused();

        var appeal = make(refused);
        var again = make(refused);

        assertThat(again.id()).isEqualTo(appeal.id());
        assertThat(appeal.due()).isEqualTo(appeal.made().plus(Appeal.TIME));
        assertThat(appeal.isOverdue(appeal.due())).isFalse();
        assertThat(appeal.isOverdue(appeal.due().plusNanos(1))).isTrue();
        assertThat(scene.cast.acting(administrator(), () -> appeals().open()))
                .extracting(Appeal::id)
                .contains(appeal.id());
    }

    @Test
    void whatIsStillOpenCannotBeAppealed() {
        var person = scene.agreeing();
        var match = scene.applied(person, scene.stated(person, 5_000), scene.loan(9_000, 3));

        requireRefused(new AppealRefusal.NothingToAppeal(), () -> make(new Case(person, match)));
    }

    @Test
    void reversedTheTwoAreBroughtTogetherAgainAndBothAnswerAnew() {
        var refused = refused();
        var appeal = make(refused);

        var decided = decide(administrator(), appeal, true);

        assertThat(decided.state()).isEqualTo(Appeal.State.REVERSED);
        assertThat(decided.reason()).contains(REASON);
        assertThat(scene.state(refused.match())).isEqualTo(MatchState.PROPOSED);
        requireRefused(new AppealRefusal.Decided(), () -> decide(administrator(), appeal, false));
    }

    @Test
    void upheldEverythingStaysAsItWas() {
        var refused = refused();
        var appeal = make(refused);

        decide(administrator(), appeal, false);

        assertThat(scene.state(refused.match())).isEqualTo(MatchState.DECLINED_BY_PROVIDER);
    }

    @Test
    void whoeverWorksForOneSideOrIsTheOtherDoesNotDecide() {
        var refused = refused();
        var appeal = make(refused);

        requireRefused(new AppealRefusal.Partial(), () -> decide(administrator(scene.lender), appeal, true));
        var themselves = new Actor(
                "themselves", Optional.of(refused.person()), Set.of(Role.REGIONAL_ADMIN), Set.of(), Optional.empty());
        requireRefused(new AppealRefusal.Partial(), () -> decide(themselves, appeal, true));
        assertThat(scene.cast.acting(
                        administrator(scene.lender), () -> appeals().open()))
                .extracting(Appeal::id)
                .doesNotContain(appeal.id());

        assertThat(scene.state(refused.match())).isEqualTo(MatchState.DECLINED_BY_PROVIDER);
    }

    @Test
    void ofManyWhoDecideAtOnceOneDoes() throws Exception {
        var appeal = make(refused());

        try (var threads = Executors.newFixedThreadPool(8)) {
            var done = threads
                    .invokeAll(IntStream.range(0, 8)
                            .<Callable<Boolean>>mapToObj(number -> () -> isDecided(appeal, number % 2 == 0))
                            .toList())
                    .stream()
                    .filter(one -> one.resultNow())
                    .toList();
            assertThat(done).hasSize(1);
        }
    }

    private boolean isDecided(Appeal appeal, boolean reversed) {
        try {
            decide(administrator(), appeal, reversed);
            return true;
        } catch (Refused refused) {
            assertThat(refused.refusal()).isEqualTo(new AppealRefusal.Decided());
            return false;
        }
    }

    private record Case(PersonId person, Match match) {}

    private Case refused() {
        var person = scene.agreeing();
        var match = scene.applied(person, scene.stated(person, 5_000), scene.loan(9_000, 3));
        return new Case(
                person,
                scene.moved(scene.atTheLender(), match, new MatchCommand.Decline(DeclineReason.REQUIREMENT_NOT_MET)));
    }

    private Appeal make(Case refused) {
        return scene.cast.acting(
                IntroductionScene.person(refused.person()),
                () -> appeals().make(refused.match().need(), refused.match().offer(), WORDS));
    }

    private Appeal decide(Actor by, Appeal appeal, boolean reversed) {
        return scene.cast.acting(by, () -> appeals().decide(appeal.id(), reversed, REASON));
    }

    private static Actor administrator(OrganisationId... of) {
        var id = new PersonId(UUID.randomUUID());
        return new Actor(
                id.value().toString(),
                Optional.of(id),
                Set.of(Role.REGIONAL_ADMIN),
                Set.copyOf(List.of(of)),
                Optional.empty());
    }

    private Appeals appeals() {
        return scene.bean(Appeals.class);
    }

    private static void requireRefused(AppealRefusal why, Runnable what) {
        assertThatThrownBy(what::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
    }
}
