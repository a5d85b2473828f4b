package eu.savoirfaire.platform.notification;

import static eu.savoirfaire.platform.notification.NoticeHouse.post;
import static eu.savoirfaire.platform.notification.NoticeHouse.someone;
import static eu.savoirfaire.platform.notification.NoticeHouse.tell;
import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.notification.box.NoticeBox;
import eu.savoirfaire.platform.notification.delivery.Summaries;
import eu.savoirfaire.platform.notification.preference.Topic;
import io.micronaut.context.ApplicationContext;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Summaries, and mail between nodes, on every database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class SummariesContract {
    private final NoticeHouse house = new NoticeHouse(database(), Map.of("test.clock", "shifted"));
    private ApplicationContext node = house.node();
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
    void aSummaryComesInTheMorningAndOnceAlsoOnTheNightWhenClocksChange() {
        // 28 March, the eve of summer time: the morning comes an hour sooner
        clock().set("2026-03-28T22:00:00Z");
        tell(node, reader.id(), Topic.ORGANISATION);
        tell(node, reader.id(), Topic.ORGANISATION);
        clock().set("2026-03-29T04:59:59Z");
        assertThat(round()).isZero();
        clock().set("2026-03-29T05:00:00Z");

        assertThat(round()).isEqualTo(1);
        assertThat(round()).isZero();
        assertThat(post(node)).isEqualTo(1);
        assertThat(states()).containsOnly("HANDED_OVER");

        // and an hour later in the night of 25 October
        clock().set("2026-10-24T22:00:00Z");
        tell(node, reader.id(), Topic.ORGANISATION);
        clock().set("2026-10-25T05:59:59Z");
        assertThat(round()).isZero();
        clock().set("2026-10-25T06:00:00Z");
        assertThat(round()).isEqualTo(1);
    }

    @Test
    void daysThatWereMissedAreMadeUpForOnceAndARestartDoublesNothing() {
        tell(node, reader.id(), Topic.ORGANISATION);
        tell(node, reader.id(), Topic.SERVICE);
        clock().forward(Duration.ofDays(9));
        house.end(node);
        node = house.node();
        clock().set("2026-04-05T10:00:00Z");

        assertThat(round()).as("the daily and the weekly one together").isEqualTo(1);
        house.end(node);
        node = house.node();
        clock().set("2026-04-05T10:30:00Z");
        tell(node, reader.id(), Topic.ORGANISATION);
        assertThat(round()).isZero();
        clock().set("2026-04-06T05:00:00Z");
        assertThat(round()).isEqualTo(1);
    }

    @Test
    void whatCameTooLateForTheMorningWaitsForTheNext() {
        tell(node, reader.id(), Topic.ORGANISATION);
        clock().set("2026-03-28T06:00:01Z");
        assertThat(round()).isEqualTo(1);
        // told before the morning, committed after the summary
        clock().set("2026-03-28T05:59:59Z");
        tell(node, reader.id(), Topic.ORGANISATION);
        clock().set("2026-03-28T06:05:00Z");

        assertThat(round()).isZero();
        clock().set("2026-03-29T05:00:00Z");
        assertThat(round()).isEqualTo(1);
    }

    @Test
    void whatWasReadInThePageIsNotMailedAgain() {
        tell(node, reader.id(), Topic.ORGANISATION);
        box().markAllRead(reader.id(), 1);
        clock().forward(Duration.ofDays(1));

        assertThat(round()).isZero();
        assertThat(states()).containsExactly("DROPPED");
    }

    @Test
    void twoNodesHandOverEachMailOnceAndWriteEachSummaryOnce() throws InterruptedException, MessagingException {
        var other = house.node();
        other.getBean(ShiftedClock.class).set("2026-03-27T10:00:00Z");
        var people = IntStream.range(0, 20)
                .mapToObj(_ -> someone(node, Language.EN).id())
                .toList();
        people.forEach(person -> tell(node, person, Topic.WORKSHOP));
        atOnce(() -> post(node), () -> post(other));
        assertOnceEach(20);

        house.empty();
        people.forEach(person -> tell(node, person, Topic.ORGANISATION));
        clock().set("2026-03-28T06:00:00Z");
        other.getBean(ShiftedClock.class).set("2026-03-28T06:00:00Z");
        atOnce(
                () -> node.getBean(Summaries.class).round(),
                () -> other.getBean(Summaries.class).round());
        atOnce(() -> post(node), () -> post(other));
        assertOnceEach(20);
        house.end(other);
    }

    private void assertOnceEach(int mails) throws MessagingException {
        var received = house.received();
        assertThat(received).hasSize(mails);
        for (var message : received) {
            assertThat(message.getMessageID()).startsWith("<notice-");
        }
        assertThat(received.stream().map(SummariesContract::id)).doesNotHaveDuplicates();
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static void atOnce(Callable<Integer> one, Callable<Integer> other) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(2)) {
            threads.invokeAll(List.of(one, other))
                    .forEach(done -> assertThat(done.resultNow()).isNotNull());
        }
    }

    private int round() {
        return node.getBean(Summaries.class).round();
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
