package eu.savoirfaire.workshops.access;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.workshops.access.NeedTable.Action;
import eu.savoirfaire.workshops.access.NeedTable.Hand;
import eu.savoirfaire.workshops.access.NeedTable.State;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.SomePlan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessNeedTest {
    private static final Instant START = SomePlan.inSiena().hours().startsAt();

    @Test
    void eachTripleIsDoneWhereTheTableHasItAndNowhereElse() {
        var done = 0;
        for (var state : State.values()) {
            for (var action : Action.values()) {
                for (var hand : Hand.values()) {
                    var decision = in(state).decide(action, hand, "because");
                    var row = NeedTable.row(state, action);
                    var may = row.filter(line -> line.hands().contains(hand)).isPresent();
                    var what = state + " " + action + " by " + hand;
                    assertThat(decision instanceof Decision.Done).as(what).isEqualTo(may);
                    if (decision instanceof Decision.Done<AccessNeed>(var after)) {
                        assertThat(after.state())
                                .as(what)
                                .isEqualTo(row.orElseThrow().to());
                        done++;
                    }
                }
            }
        }

        assertThat(done).isEqualTo(13);
    }

    @Test
    void nothingIsWrittenDownWithoutConsent() {
        assertThat(AccessNeed.requested(SomePlan.HOST, NeedKind.DIET, "no nuts", SomePlan.HOST, false))
                .isEqualTo(new Decision.Not<>(new NeedRefusal.NoConsent()));
        assertThat(AccessNeed.requested(SomePlan.HOST, NeedKind.DIET, "no nuts", SomePlan.HOST, true))
                .isInstanceOf(Decision.Done.class);
    }

    @Test
    void aNoNeedsAReason() {
        assertThat(in(State.REQUESTED).decide(Action.REFUSE, Hand.OWNER, " "))
                .isEqualTo(new Decision.Not<>(new NeedRefusal.NoReason()));
    }

    @Test
    void whatIsNotAnsweredThreeDaysBeforeIsEscalated() {
        var limit = START.minus(Duration.ofHours(72));

        assertThat(in(State.REQUESTED).isToBeEscalated(START, limit.minusNanos(1)))
                .isFalse();
        assertThat(in(State.REQUESTED).isToBeEscalated(START, limit)).isTrue();
        assertThat(in(State.ARRANGED).isToBeEscalated(START, limit)).isFalse();
        assertThat(in(State.ESCALATED).isToBeEscalated(START, limit)).isFalse();
    }

    @Test
    void itIsGoneAMonthAfter() {
        assertThat(in(State.ARRANGED)
                        .isToBePurged(START, START.plus(Duration.ofDays(30)).minusNanos(1)))
                .isFalse();
        assertThat(in(State.ARRANGED).isToBePurged(START, START.plus(Duration.ofDays(30))))
                .isTrue();
    }

    @Test
    void onlyNumbersThatPointToNobodyStay() {
        var needs = new ArrayList<AccessNeed>(Collections.nCopies(5, of(NeedKind.DIET)));
        needs.addAll(Collections.nCopies(4, of(NeedKind.SIGN_LANGUAGE)));

        assertThat(NeedCounts.of(needs)).isEqualTo(Map.of(NeedKind.DIET, 5L));
    }

    private static AccessNeed of(NeedKind kind) {
        return new AccessNeed(SomePlan.HOST, kind, "", SomePlan.HOST, State.ARRANGED, Optional.empty());
    }

    private static AccessNeed in(State state) {
        return new AccessNeed(SomePlan.HOST, NeedKind.CAPTIONS, "", SomePlan.HOST, state, Optional.empty());
    }
}
