package eu.savoirfaire.catalogue.writing;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.practice.Practice;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Which practice was adapted from which. */
@Singleton
public class Adaptations {
    private final AdaptationRows rows;

    Adaptations(AdaptationRows rows) {
        this.rows = rows;
    }

    /** What the practice was adapted from, if from anything. */
    @Transactional(readOnly = true)
    public Optional<Adaptation> of(PracticeId practice) {
        return rows.findById(practice.value()).map(AdaptationRow::adaptation);
    }

    /** What was adapted from it, drafts among them. */
    @Transactional(readOnly = true)
    public List<Adaptation> from(PracticeId source) {
        return rows.findBySourceIdOrderByPracticeId(source.value()).stream()
                .map(AdaptationRow::adaptation)
                .toList();
    }

    void note(Practice adapted, PracticeId source, int revision) {
        rows.save(new AdaptationRow(adapted.id().value(), source.value(), revision));
    }
}
