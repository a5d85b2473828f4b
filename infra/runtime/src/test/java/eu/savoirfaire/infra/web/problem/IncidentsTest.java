package eu.savoirfaire.infra.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IncidentsTest {

    @Test
    void aDrawnWordInAnAddressIsNotLogged() {
        assertThat(Incidents.masked("/join/q7Zk0bY2_VtR3xWmH5sN8pLd/room")).isEqualTo("/join/…/room");
        assertThat(Incidents.masked("/surveys/AZgAAAAAcACAAAAAAAAAAc3q0Ff-s9QmT4uPz1xK2vB7nR5eY6hJ8dLwC0gXqAbE"))
                .isEqualTo("/surveys/…");
    }

    @Test
    void idsTitlesAndCodesAre() {
        var path =
                "/workshops/plan/01980000-0000-7000-8000-000000000001/practices/GP-2026-0001/una-rete-di-sportelli-2019";

        assertThat(Incidents.masked(path)).isEqualTo(path);
    }
}
