package eu.savoirfaire.catalogue.practice;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.sheet.Structure;
import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Turns revisions into rows and back; sections and structure are JSON in their columns. */
@Singleton
final class RevisionCodec {
    private static final Argument<Map<String, String>> TEXTS = Argument.mapOf(String.class, String.class);

    private final ObjectMapper json;

    RevisionCodec(ObjectMapper json) {
        this.json = json;
    }

    RevisionRow row(UUID id, PracticeId practice, Revision revision) {
        var sheet = revision.sheet();
        return new RevisionRow(
                id,
                practice.value(),
                revision.number(),
                revision.edition().major(),
                revision.edition().minor(),
                revision.state(),
                sheet.textLanguage().code(),
                sheet.labelLanguage().code(),
                written(byKey(sheet)),
                written(revision.structure()),
                revision.origin().kind(),
                revision.origin().source(),
                revision.origin().workshop(),
                revision.origin().place(),
                revision.writtenAt(),
                revision.publishedAt().orElse(null));
    }

    Revision revision(RevisionRow row) {
        try {
            var sheet = new Sheet(
                    bySection(json.readValue(row.sections(), TEXTS)),
                    Language.of(row.textLanguage()).orElseThrow(),
                    Language.of(row.labelLanguage()).orElseThrow());
            return new Revision(
                    row.number(),
                    new Edition(row.major(), row.minor()),
                    row.state(),
                    sheet,
                    json.readValue(row.structure(), Structure.class),
                    new Origin(row.origin(), row.source(), row.sourceWorkshop(), row.sourcePlace()),
                    row.writtenAt(),
                    Optional.ofNullable(row.publishedAt()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("revision " + row.id() + " is not as it was written", unreadable);
        }
    }

    String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<String, String> byKey(Sheet sheet) {
        var texts = new LinkedHashMap<String, String>();
        sheet.texts().forEach((section, text) -> texts.put(section.key(), text));
        return texts;
    }

    private static Map<Section, String> bySection(Map<String, String> texts) {
        var sections = new EnumMap<Section, String>(Section.class);
        texts.forEach((key, text) -> sections.put(Section.of(key).orElseThrow(), text));
        return sections;
    }
}
