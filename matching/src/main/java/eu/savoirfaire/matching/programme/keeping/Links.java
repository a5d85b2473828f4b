package eu.savoirfaire.matching.programme.keeping;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.matching.programme.LinkKind;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Which workshops and offers count for which programme; cohorts say themselves of which they are a part. */
@Singleton
public class Links {
    private final LinkRows rows;
    private final TimeOrderedIds ids;

    Links(LinkRows rows, TimeOrderedIds ids) {
        this.rows = rows;
        this.ids = ids;
    }

    /** In the order in which they came. */
    @Transactional(readOnly = true)
    public List<UUID> of(UUID programme, LinkKind kind) {
        return rows.ofProgramme(programme).stream()
                .filter(row -> row.kind() == kind)
                .map(LinkRow::thingId)
                .toList();
    }

    /** @return whether it did not count before */
    @Transactional(propagation = MANDATORY)
    public boolean add(UUID programme, LinkKind kind, UUID thing) {
        return rows.enter(ids.next(), programme, kind, thing) > 0;
    }

    /** @return whether it counted before */
    @Transactional(propagation = MANDATORY)
    public boolean remove(UUID programme, LinkKind kind, UUID thing) {
        return rows.drop(programme, kind, thing) > 0;
    }
}
