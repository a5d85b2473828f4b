package eu.savoirfaire.catalogue.offline;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.offline.paper.Trace;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.Revision;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.privacy.RetentionRule;
import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The texts that documents were made from, kept so that it can be told later who changed what. They are here and not in the
 * documents: whoever takes a name out of a document and hands it on hands on no hidden second copy.
 */
@Singleton
public class OfflineCopies implements RetentionRule {
    /** After that a document is compared with what the sheet says now, and nothing is proposed by itself. */
    static final Duration KEPT = Duration.ofDays(365);

    private static final Argument<Map<String, String>> TEXTS = Argument.mapOf(String.class, String.class);

    private final OfflineCopyRows rows;
    private final ObjectMapper json;
    private final TimeOrderedIds ids;
    private final Clock clock;

    OfflineCopies(OfflineCopyRows rows, ObjectMapper json, TimeOrderedIds ids, Clock clock) {
        this.rows = rows;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps what is handed out. */
    @Transactional(propagation = MANDATORY)
    Trace keep(Practice practice, Revision revision) {
        var id = ids.next();
        var sheet = revision.sheet();
        var texts = new LinkedHashMap<String, String>();
        sheet.texts().forEach((section, text) -> texts.put(section.key(), text));
        try {
            rows.save(new OfflineCopyRow(
                    id,
                    practice.id().value(),
                    revision.number(),
                    sheet.textLanguage().code(),
                    json.writeValueAsString(texts),
                    clock.instant()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Trace.of(practice.code(), revision.number(), id, sheet);
    }

    /** What a document of this practice was made from, as long as it is kept. */
    @Transactional(readOnly = true)
    Optional<Sheet> find(PracticeId practice, Trace trace) {
        return trace.copy()
                .flatMap(id -> rows.findByIdAndPracticeId(id, practice.value()))
                .map(this::sheet);
    }

    /** All texts of a practice that were taken along and are kept. */
    @Transactional(readOnly = true)
    List<Sheet> of(PracticeId practice) {
        return rows.findByPracticeId(practice.value()).stream().map(this::sheet).toList();
    }

    /** Forgets all copies of a practice: after a redaction by law nothing of what was taken out may be left. */
    @Transactional(propagation = MANDATORY)
    public void forget(PracticeId practice) {
        rows.dropOf(practice.value());
    }

    @Override
    public String name() {
        return "offline-copies";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public int drop(Instant now) {
        return rows.dropTakenBefore(now.minus(KEPT));
    }

    private Sheet sheet(OfflineCopyRow row) {
        try {
            var texts = new EnumMap<Section, String>(Section.class);
            json.readValue(row.sections(), TEXTS)
                    .forEach((key, text) -> Section.of(key).ifPresent(section -> texts.put(section, text)));
            var language = Language.of(row.textLanguage()).orElseThrow();
            return new Sheet(texts, language, language);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("copy " + row.id() + " is not as it was written", unreadable);
        }
    }
}
