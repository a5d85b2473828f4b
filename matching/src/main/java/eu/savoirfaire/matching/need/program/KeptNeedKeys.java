package eu.savoirfaire.matching.need.program;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is kept of the requests by which a person's programs began needs. */
@Singleton
class KeptNeedKeys implements PersonalData {
    private final NeedKeyRows rows;
    private final Seekers seekers;

    KeptNeedKeys(NeedKeyRows rows, Seekers seekers) {
        this.rows = rows;
        this.seekers = seekers;
    }

    @Override
    public String part() {
        return "need-keys";
    }

    @Override
    @Transactional
    public List<Kept> of(PersonId person) {
        return seekers.of(person).stream()
                .flatMap(seeker -> rows.of(seeker.value()).stream())
                .map(need -> new Kept("matching", new LinkedHashMap<>(Map.of("need", need.toString()))))
                .toList();
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        seekers.of(person).ifPresent(seeker -> rows.drop(seeker.value()));
    }
}
