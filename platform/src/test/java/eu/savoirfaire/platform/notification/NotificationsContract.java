package eu.savoirfaire.platform.notification;

import static eu.savoirfaire.platform.notification.NoticeHouse.notice;
import static eu.savoirfaire.platform.notification.NoticeHouse.post;
import static eu.savoirfaire.platform.notification.NoticeHouse.someone;
import static eu.savoirfaire.platform.notification.NoticeHouse.tell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.notification.box.NoticeBox;
import eu.savoirfaire.platform.notification.box.Told;
import eu.savoirfaire.platform.notification.preference.Rhythm;
import eu.savoirfaire.platform.notification.preference.Topic;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import jakarta.mail.MessagingException;
import java.sql.Connection;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What notifications promise on every database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class NotificationsContract {
    private final NoticeHouse house = new NoticeHouse(database(), Map.of("test.clock", "shifted"));
    private final ApplicationContext node = house.node();
    private Account reader = someone(node, Language.IT);

    abstract TestDatabase database();

    @BeforeEach
    void someoneNew() {
        clock().set("2026-03-27T10:00:00Z");
        post(node);
        house.empty();
        reader = someone(node, Language.IT);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void ofOneCauseAPersonIsToldOnceHoweverManyTellAtOnce() throws InterruptedException {
        var notice = notice();
        atOnce(12, () -> {
            node.getBean(Notifications.class).tell(reader.id(), Topic.WORKSHOP, notice);
            return true;
        });

        assertThat(box().all(reader.id())).hasSize(1);
        assertThat(post(node)).isEqualTo(1);
    }

    @Test
    void numbersHaveNoGapsHoweverManyTellAtOnce() throws InterruptedException {
        atOnce(24, () -> {
            tell(node, reader.id(), Topic.ORGANISATION);
            return true;
        });

        assertThat(box().all(reader.id()))
                .extracting(Told::number)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 24).boxed().toList());
    }

    @Test
    void whatIsUndoneWasNeverTold() {
        assertThatThrownBy(() -> inTransaction(() -> {
                    tell(node, reader.id(), Topic.WORKSHOP);
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");

        assertThat(box().all(reader.id())).isEmpty();
        assertThat(post(node)).isZero();
    }

    @Test
    void unreadOnesComeFirstAndEachIsReadByItsPersonAlone() {
        IntStream.range(0, 3).forEach(_ -> tell(node, reader.id(), Topic.ORGANISATION));
        var latest = box().page(reader.id(), 10, 0).getFirst();
        assertThat(latest.number()).isEqualTo(3);

        box().markRead(someone(node, Language.EN).id(), latest.id());
        assertThat(box().unread(reader.id())).isEqualTo(3);
        box().markRead(reader.id(), latest.id());

        assertThat(box().page(reader.id(), 10, 0)).extracting(Told::number).containsExactly(2L, 1L, 3L);
        assertThat(box().page(reader.id(), 1, 2)).extracting(Told::number).containsExactly(3L);
        box().markAllRead(reader.id(), 1);
        assertThat(box().unread(reader.id())).isEqualTo(1);
    }

    @Test
    void eachIsWrittenToAsTheyWish() throws MessagingException {
        RequestActor.actingAs(reader.actor(false), () -> {
            node.getBean(Notifications.class)
                    .choose(reader.id(), Map.of(Topic.WORKSHOP, Rhythm.NONE, Topic.SERVICE, Rhythm.INSTANT));
            return true;
        });
        tell(node, reader.id(), Topic.WORKSHOP);
        tell(node, reader.id(), Topic.SERVICE);
        tell(node, reader.id(), Topic.SAFETY);

        assertThat(post(node)).isEqualTo(2);
        assertThat(house.received().get(1).getSubject()).isEqualTo("Una modifica al tuo account");
        assertThat(states()).containsExactlyInAnyOrder("DROPPED", "HANDED_OVER", "HANDED_OVER");
    }

    @Test
    void nobodyChoosesForAnotherOrAboutTheSafetyOfAccounts() {
        var other = someone(node, Language.EN);
        var notifications = node.getBean(Notifications.class);

        assertThatThrownBy(() -> RequestActor.actingAs(other.actor(true), () -> {
                    notifications.choose(reader.id(), Map.of(Topic.REVIEW, Rhythm.NONE));
                    return true;
                }))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> RequestActor.actingAs(reader.actor(false), () -> {
                    notifications.choose(reader.id(), Map.of(Topic.SAFETY, Rhythm.NONE));
                    return true;
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsStaleIsThrownAwayAndNothingOfItIsKept() {
        tell(node, reader.id(), Topic.WORKSHOP);
        clock().forward(Duration.ofDays(2));

        assertThat(post(node)).isZero();
        assertThat(states()).containsExactly("DROPPED");
        assertThat(house.rows("select id from infra.outgoing_mail")).isEmpty();
    }

    @Test
    void oldNoticesAreForgotten() {
        tell(node, reader.id(), Topic.ORGANISATION);
        tell(node, reader.id(), Topic.ORGANISATION);
        box().markAllRead(reader.id(), 1);

        clock().forward(Duration.ofDays(91));
        box().forgetOld();
        assertThat(box().all(reader.id())).extracting(Told::number).containsExactly(2L);
        clock().forward(Duration.ofDays(275));
        box().forgetOld();
        assertThat(box().all(reader.id())).isEmpty();
    }

    @Test
    void whatIsKeptIsShownAndGoesWithThePerson() {
        tell(node, reader.id(), Topic.WORKSHOP);
        var kept = node.getBean(KeptNotices.class);
        assertThat(kept.of(reader.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.fields()).containsEntry("topic", "Laboratori"));

        inTransaction(() -> kept.erase(reader.id()));

        assertThat(kept.of(reader.id())).isEmpty();
        assertThat(states()).isEmpty();
        assertThat(post(node)).isZero();
        assertThat(box().last(reader.id())).isZero();
    }

    @Test
    void whoHasNoAccountIsToldNothing() {
        tell(node, new PersonId(UUID.randomUUID()), Topic.WORKSHOP);

        assertThat(post(node)).isZero();
    }

    private static void atOnce(int times, Callable<Boolean> telling) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(6)) {
            assertThat(threads.invokeAll(Collections.nCopies(times, telling))).allMatch(done -> done.resultNow());
        }
    }

    @SuppressWarnings("unchecked")
    private void inTransaction(Runnable work) {
        TransactionOperations<Connection> transactions = node.getBean(TransactionOperations.class);
        transactions.executeWrite(_ -> {
            work.run();
            return true;
        });
    }

    private List<String> states() {
        return house.rows("select state from platform.delivery where person_id = '"
                + reader.id().value() + "'");
    }

    private NoticeBox box() {
        return node.getBean(NoticeBox.class);
    }

    private ShiftedClock clock() {
        return node.getBean(ShiftedClock.class);
    }
}
