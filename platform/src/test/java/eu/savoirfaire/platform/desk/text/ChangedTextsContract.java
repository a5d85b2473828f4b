package eu.savoirfaire.platform.desk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.audit.AuditLog;
import eu.savoirfaire.infra.event.delivery.Subscriptions;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.desk.Office;
import eu.savoirfaire.platform.desk.text.Texts.Change;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What changed texts promise on every database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ChangedTextsContract {
    private static final String KEY = "platform.organisations";

    private final TestDatabase database = database();
    private final Office office = new Office(database, Map.of());
    private final Texts texts = office.part(Texts.class);
    private final Messages messages = office.part(Messages.class);
    private final Account curator = office.holding(office.someone(), Role.CURATOR);

    abstract TestDatabase database();

    @AfterAll
    void close() {
        office.close();
        database.close();
    }

    @Test
    void aTextIsReadInOtherWordsAndInItsOwnAgain() {
        var own = messages.text(Language.IT, KEY);

        change(new Change(KEY, Language.IT, "Chi partecipa"));
        assertThat(messages.text(Language.IT, KEY)).isEqualTo("Chi partecipa");
        assertThat(messages.text(Language.EN, KEY)).isEqualTo("Organisations");

        change(new Change(KEY, Language.IT, ""));
        assertThat(messages.text(Language.IT, KEY)).isEqualTo(own);
        change(new Change(KEY, Language.IT, "Ancora altri"));
        change(new Change(KEY, Language.IT, own));
        assertThat(texts.changed()).doesNotContainKey(KEY);
    }

    @Test
    void anotherNodeHearsOfItWithinFiveSeconds() {
        var key = "platform.organisations.lead";
        try (var other = new Office(database, Map.of("savoir.events.node", "other", "savoir.events.workers", true))) {
            var there = other.part(Messages.class);
            change(new Change(key, Language.FR, "Autrement dit"));
            assertThat(other.part(Subscriptions.class).awaitCaughtUp(Duration.ofSeconds(5)))
                    .isTrue();

            assertThat(there.text(Language.FR, key)).isEqualTo("Autrement dit");
        }
        try (var later = new Office(database, Map.of("savoir.events.node", "later"))) {
            later.part(Subscriptions.class).deliverNow();

            assertThat(later.part(Messages.class).text(Language.FR, key)).isEqualTo("Autrement dit");
        }
    }

    @Test
    void theSameWordsAreNoChange() {
        var change = new Change("platform.organisations.name", Language.EN, "Called");

        assertThat(change(change)).isEqualTo(1);
        assertThat(change(change)).isZero();
    }

    @Test
    void allOfManyOrNone() {
        var right = new Change("platform.activity", Language.EN, "Recently");
        var wrong = new Change("platform.activity", Language.IT, "<b>Di recente</b>");

        assertThatThrownBy(() -> change(right, wrong)).isInstanceOf(IllegalArgumentException.class);

        assertThat(messages.text(Language.EN, "platform.activity")).isEqualTo("Lately");
    }

    @Test
    void ofManyWhoChangeTheSameTextAtOnceNobodyIsLost() throws InterruptedException {
        var key = "platform.about";
        try (var threads = Executors.newFixedThreadPool(4)) {
            var work = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(n -> () -> change(new Change(key, Language.ES, "Palabras " + n)))
                    .toList();
            var made = threads.invokeAll(work).stream()
                    .filter(future -> future.state() == Future.State.SUCCESS)
                    .count();

            assertThat(made).isPositive();
            assertThat(texts.changed().get(key)).containsKey(Language.ES);
            assertThat(office.part(AuditLog.class).about(new Reference("text", key), AuditLog.NEWEST, 100))
                    .hasSize((int) made);
        }
    }

    @Test
    void onlyThoseWhoMayChangeTexts() {
        var reviewer = office.holding(office.someone(), Role.REVIEWER);

        assertThatThrownBy(() ->
                        office.does(reviewer, () -> texts.change(List.of(new Change(KEY, Language.EN, "Bodies")))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoChangedATextIsForgottenWithTheirAccount() {
        var leaver = office.holding(office.someone(), Role.CURATOR);
        office.does(leaver, () -> texts.change(List.of(new Change("platform.api.title", Language.EN, "For programs"))));
        var kept = office.part(ChangedTexts.class);
        assertThat(kept.of(leaver.id())).hasSize(1);

        kept.erase(leaver.id());

        assertThat(kept.of(leaver.id())).isEmpty();
        assertThat(messages.text(Language.EN, "platform.api.title")).isEqualTo("For programs");
    }

    private int change(Change... changes) {
        return office.as(curator, () -> texts.change(List.of(changes)));
    }
}
