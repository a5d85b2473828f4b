package eu.savoirfaire.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.workshops.Participant.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedFactsTest {

    @ParameterizedTest
    @CsvSource({
        "2019-04-12, 2019-04-12, 2019-04-12",
        "2020-02, 2020-02-01, 2020-02-29",
        "2019, 2019-01-01, 2019-12-31",
        "2019-04-12/2019-04-13, 2019-04-12, 2019-04-13",
        "2019-03/2019-04, 2019-03-01, 2019-04-30"
    })
    void aPartialDateStaysPartialAndARangeARange(String iso, LocalDate first, LocalDate last) {
        var heldOn = HeldOn.parse(iso).orElseThrow();

        assertThat(heldOn).hasToString(iso);
        assertThat(heldOn.first()).isEqualTo(first);
        assertThat(heldOn.last()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2019-02-30",
                "2019-13",
                "aprile 2019",
                "12.04.2019",
                "99",
                "2019-04-13/2019-04-12",
                "2019-04-12/2020",
                "2019-04-12/"
            })
    void whatIsNoDateIsNone(String text) {
        assertThat(HeldOn.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "capofila, LEAD",
        "Lead partner, LEAD",
        "chef de file, LEAD",
        "entidad coordinadora, LEAD",
        "soggetto aderente estero, ASSOCIATE",
        "associated partner, ASSOCIATE",
        "partenariato di progetto, PARTNER",
        "socio del proyecto, PARTNER",
        "شريك, PARTNER",
        "relatore, PARTICIPANT"
    })
    void theWordsOfAReportNameARole(String words, Role role) {
        assertThat(new Participant("Rete", words).role()).isEqualTo(role);
    }

    @Test
    void whoseRoleIsNotSaidTookPart() {
        assertThat(new Participant("Rete", null).role()).isEqualTo(Role.PARTICIPANT);
    }
}
