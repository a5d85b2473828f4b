package eu.savoirfaire.workshops.material.keeping;

import eu.savoirfaire.infra.privacy.RetentionRule;
import eu.savoirfaire.workshops.material.Material;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What was removed and not put back is gone for good after a time. */
@Singleton
class RemovedMaterials implements RetentionRule {
    private final MaterialRows rows;
    private final ConsentRows consents;

    RemovedMaterials(MaterialRows rows, ConsentRows consents) {
        this.rows = rows;
        this.consents = consents;
    }

    @Override
    public String name() {
        return "workshop-materials";
    }

    @Override
    @Transactional
    public int drop(Instant now) {
        var gone = rows.removedBefore(now.minus(Duration.ofDays(Material.DAYS_TO_UNDO)));
        gone.forEach(this::drop);
        return gone.size();
    }

    private void drop(UUID id) {
        rows.findByAboutOrderById(id).forEach(words -> {
            rows.dropParts(words.id());
            rows.drop(words.id());
        });
        rows.dropParts(id);
        rows.dropSheets(id);
        consents.drop(id);
        rows.drop(id);
    }
}
