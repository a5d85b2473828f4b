package eu.savoirfaire.matching.programme.keeping;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.matching.programme.Measure;
import eu.savoirfaire.matching.programme.Programme;
import eu.savoirfaire.matching.programme.ProgrammeFacts;
import eu.savoirfaire.matching.programme.ProgrammeState;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@MappedEntity(value = "programme", schema = "matching")
record ProgrammeRow(
        @Id UUID id,
        UUID organisation,
        String name,
        String aim,
        String territory,
        LocalDate firstDay,
        LocalDate lastDay,
        ProgrammeState state,
        long version) {

    static ProgrammeRow of(Programme programme, long version) {
        var facts = programme.facts();
        return new ProgrammeRow(
                programme.id(),
                programme.organisation().value(),
                facts.name(),
                facts.aim(),
                facts.territory(),
                facts.first(),
                facts.last(),
                programme.state(),
                version);
    }

    Programme programme(Map<Measure, Integer> targets) {
        return new Programme(
                id,
                new OrganisationId(organisation),
                new ProgrammeFacts(name, aim, territory, firstDay, lastDay, targets),
                state,
                version,
                List.of());
    }
}
