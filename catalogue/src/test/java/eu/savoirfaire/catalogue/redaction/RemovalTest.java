package eu.savoirfaire.catalogue.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.redaction.Redaction.Decision;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.vocabulary.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RemovalTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void aPersonIsGoneHoweverTheNameIsWrittenAndTheRestStays() {
        var removal = new Removal(List.of("Ada Prova", "ada@prova.example"), DAY);

        assertThat(removal.without("Chiedere ad ADA\n Prova (ada@prova.example).", Language.IT))
                .isEqualTo("Chiedere ad [rimosso su richiesta, 2026-11-22] ([rimosso su richiesta, 2026-11-22]).");
        assertThat(removal.without("La Ada Provana resta.", Language.IT)).isEqualTo("La Ada Provana resta.");
    }

    @Test
    void theLongestIsTakenOutFirst() {
        var removal = new Removal(List.of("Prova", "Ada Prova"), DAY);

        assertThat(removal.without("Ada Prova", Language.EN)).isEqualTo("[removed on request, 2026-11-22]");
    }

    @Test
    void takingOutTwiceIsTakingOutOnce() {
        var removal = new Removal(List.of("عائشة"), DAY);
        var once = removal.without("قالت عائشة", Language.AR);

        assertThat(once).doesNotContain("عائشة").contains("2026-11-22");
        assertThat(removal.without(once, Language.AR)).isEqualTo(once);
        assertThat(removal.concerns(once)).isFalse();
    }

    @Test
    void ofTooFewLettersThereWouldBeTooManyOthers() {
        assertThatThrownBy(() -> new Removal(List.of("ab", "  "), DAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anotherPersonConfirmsAndTheWordsAreForgotten() {
        var one = new PersonId(new UUID(0, 1));
        var other = new PersonId(new UUID(0, 2));
        var now = Instant.parse("2026-11-22T10:00:00Z");
        var asked = Redaction.asked(new UUID(0, 9), new PracticeId(new UUID(0, 8)), List.of("Ada Prova"), 3, one, now);

        assertThat(asked.confirmed(one, now)).isEqualTo(new Decision.Not(new RedactionRefusal.SecondPerson()));
        var done = ((Decision.Done) asked.confirmed(other, now)).after();
        assertThat(done.state()).isEqualTo(Redaction.State.DONE);
        assertThat(done.words()).isEmpty();
        assertThat(done.confirmed(other, now)).isEqualTo(new Decision.Not(new RedactionRefusal.Settled()));
        assertThat(done.dropped(other, now)).isEqualTo(new Decision.Not(new RedactionRefusal.Settled()));
    }
}
