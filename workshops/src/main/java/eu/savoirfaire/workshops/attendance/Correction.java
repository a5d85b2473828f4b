package eu.savoirfaire.workshops.attendance;

import eu.savoirfaire.infra.access.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a host says of somebody against everything else that is known. Of two about the same time the later one counts.
 *
 * @param present whether they were there, or were not
 */
public record Correction(PersonId person, boolean present, Span span) {

    /** The evidence of one person after what hosts said about it, in the order in which they said it. */
    static List<Evidence> applied(Collection<Evidence> evidence, Collection<Correction> corrections) {
        List<Evidence> now = new ArrayList<>(evidence);
        for (var correction : corrections) {
            now = correction.present
                    ? Stream.concat(now.stream(), Stream.of(correction.evidence()))
                            .toList()
                    : now.stream().flatMap(correction::cut).toList();
        }
        return now;
    }

    private Evidence evidence() {
        return new Evidence(Origin.HOST, "", Optional.empty(), span);
    }

    private Stream<Evidence> cut(Evidence one) {
        return Span.without(List.of(one.span()), List.of(span)).stream()
                .map(left -> new Evidence(one.origin(), one.name(), one.mail(), left));
    }
}
