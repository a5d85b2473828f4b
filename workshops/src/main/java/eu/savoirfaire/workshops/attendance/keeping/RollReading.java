package eu.savoirfaire.workshops.attendance.keeping;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.workshops.attendance.Correction;
import eu.savoirfaire.workshops.attendance.Evidence;
import eu.savoirfaire.workshops.attendance.Span;
import eu.savoirfaire.workshops.attendance.keeping.Roll.Named;
import eu.savoirfaire.workshops.attendance.keeping.Roll.Sighting;
import eu.savoirfaire.workshops.attendance.keeping.Roll.TakenFile;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes rows into what they say. */
final class RollReading {
    private final Map<String, Named> names;

    RollReading(List<LabelRow> labels) {
        names = labels.stream().collect(Collectors.toMap(LabelRow::id, RollReading::named));
    }

    Roll roll(
            Optional<BookRow> book,
            List<EvidenceRow> evidence,
            List<CorrectionRow> corrections,
            List<ImportRow> files) {
        return new Roll(
                book.map(BookRow::training).orElse(""),
                book.flatMap(row -> Optional.ofNullable(row.confirmedAt())),
                evidence.stream().map(this::sighting).toList(),
                corrections.stream().map(RollReading::correction).toList(),
                files.stream()
                        .map(row -> new TakenFile(row.origin(), row.found(), row.skipped(), row.readAt()))
                        .toList());
    }

    private static Named named(LabelRow row) {
        return new Named(
                row.id(),
                row.name(),
                Objects.requireNonNullElse(row.mail(), ""),
                Optional.ofNullable(row.personId()).map(PersonId::new),
                row.nobody());
    }

    private Sighting sighting(EvidenceRow row) {
        var named = Objects.requireNonNull(names.get(row.labelId()));
        var mail = Optional.of(named.mail()).filter(address -> !address.isEmpty());
        return new Sighting(
                named,
                Optional.ofNullable(row.importId()),
                row.counted(),
                new Evidence(row.origin(), named.name(), mail, new Span(row.fromAt(), row.toAt())));
    }

    private static Correction correction(CorrectionRow row) {
        return new Correction(new PersonId(row.personId()), row.present(), new Span(row.fromAt(), row.toAt()));
    }
}
