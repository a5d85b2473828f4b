package eu.savoirfaire.platform.desk.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.event.delivery.Subscriptions;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Amendment;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import eu.savoirfaire.infra.vocabulary.mention.ConceptFinder;
import eu.savoirfaire.infra.vocabulary.mention.Mention;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.desk.Office;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What changed terms promise on every database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class TermsContract {
    private static final VocabularyName TOPICS = VocabularyName.TOPICS;

    private final TestDatabase database = database();
    private final Office office = new Office(database, Map.of());
    private final Terms terms = office.part(Terms.class);
    private final Vocabularies vocabularies = office.part(Vocabularies.class);
    private final ConceptFinder finder = office.part(ConceptFinder.class);
    private final Account curator = office.holding(office.someone(), Role.CURATOR);
    private final String first = vocabularies.of(TOPICS).concepts().getFirst().code();
    private final String second = vocabularies.of(TOPICS).concepts().get(1).code();

    abstract TestDatabase database();

    @AfterAll
    void close() {
        office.close();
        database.close();
    }

    @Test
    void aTermHasAnotherNameAndItsOwnAgain() {
        var own = vocabularies.label(TOPICS, first, Language.IT);

        change(new Amendment(TOPICS, first, Language.IT, "Zufolo", List.of()));
        assertThat(vocabularies.label(TOPICS, first, Language.IT)).isEqualTo("Zufolo");
        assertThat(vocabularies.original(TOPICS).label(first, Language.IT)).isEqualTo(own);
        assertThat(codes("zufolo")).containsExactly(first);

        change(new Amendment(TOPICS, first, Language.IT, "", List.of()));
        assertThat(vocabularies.label(TOPICS, first, Language.IT)).isEqualTo(own);
        assertThat(codes("zufolo")).isEmpty();
    }

    @Test
    void aSynonymIsFoundOnEveryNode() {
        change(new Amendment(TOPICS, second, Language.EN, "", List.of("quibbleworth", "two quibbles")));

        assertThat(codes("a quibbleworth")).containsExactly(second);
        try (var other = new Office(database, Map.of("savoir.events.node", "other", "savoir.events.workers", true))) {
            change(new Amendment(TOPICS, second, Language.FR, "", List.of("turlupette")));
            assertThat(other.part(Subscriptions.class).awaitCaughtUp(Duration.ofSeconds(5)))
                    .isTrue();

            assertThat(other.part(ConceptFinder.class).find("turlupette", Language.FR))
                    .extracting(Mention::code)
                    .containsExactly(second);
        }
    }

    @Test
    void noWordStandsForTwoTerms() {
        var taken = vocabularies.label(TOPICS, second, Language.ES);

        assertThatThrownBy(() -> change(new Amendment(TOPICS, first, Language.ES, taken, List.of())))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(TermRefusal.TwoMeanings.class));
        assertThatThrownBy(() -> change(new Amendment(TOPICS, first, Language.ES, "Zarzamora", List.of("zarzamora"))))
                .isInstanceOf(Refused.class);
        assertThat(vocabularies.label(TOPICS, second, Language.ES)).isEqualTo(taken);
    }

    @Test
    void theSameWordsAreNoChangeAndOthersMayNot() {
        var change = new Amendment(TOPICS, first, Language.AR, "كلمة غريبة جدا", List.of());

        assertThat(change(change)).isEqualTo(1);
        assertThat(change(change)).isZero();
        var reviewer = office.holding(office.someone(), Role.REVIEWER);
        assertThatThrownBy(() -> office.as(reviewer, () -> terms.change(List.of(change))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoChangedATermIsForgottenWithTheirAccount() {
        var leaver = office.holding(office.someone(), Role.CURATOR);
        office.as(
                leaver, () -> terms.change(List.of(new Amendment(TOPICS, first, Language.FR, "Farfelune", List.of()))));
        assertThat(terms.of(leaver.id())).hasSize(1);

        terms.erase(leaver.id());

        assertThat(terms.of(leaver.id())).isEmpty();
        assertThat(vocabularies.label(TOPICS, first, Language.FR)).isEqualTo("Farfelune");
    }

    private int change(Amendment... changes) {
        return office.as(curator, () -> terms.change(List.of(changes)));
    }

    private List<String> codes(String text) {
        return finder.find(text).stream().map(Mention::code).toList();
    }
}
