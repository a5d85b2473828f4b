package eu.savoirfaire.catalogue.translation;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;
import static java.util.stream.Collectors.groupingBy;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.TranslationEvent;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.translation.RenderingRow.Stage;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps translations, section by section, each with its own version. */
@Singleton
public class Translations {
    private final TranslationRows rows;
    private final RenderingRows renderings;
    private final EventLog events;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Translations(
            TranslationRows rows,
            RenderingRows renderings,
            EventLog events,
            AuditTrail audit,
            CurrentActor actor,
            TimeOrderedIds ids,
            Clock clock) {
        this.rows = rows;
        this.renderings = renderings;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /** The translation of a practice into a language; an empty one when there is none. */
    @Transactional(readOnly = true)
    public Translation of(PracticeId practice, Language language) {
        return of(practice).stream()
                .filter(one -> one.language() == language)
                .findFirst()
                .orElseGet(() -> Translation.into(language));
    }

    /** All translations of a practice, in the order of the languages. */
    @Transactional(readOnly = true)
    public List<Translation> of(PracticeId practice) {
        var heads = rows.ofPractice(practice.value());
        if (heads.isEmpty()) {
            return List.of();
        }
        var texts = texts(practice);
        var all = new EnumMap<Language, Map<Section, TranslatedSection>>(Language.class);
        for (var head : heads) {
            var language = Language.of(head.key().language()).orElseThrow();
            var section = Section.of(head.key().section()).orElseThrow();
            all.computeIfAbsent(language, _ -> new EnumMap<>(Section.class))
                    .put(section, section(head, texts.getOrDefault(head.key(), List.of())));
        }
        return all.entrySet().stream()
                .map(one -> new Translation(one.getKey(), one.getValue()))
                .toList();
    }

    /** Each text that was ever approved, as a translation of its one section, the latest first. */
    @Transactional(readOnly = true)
    public List<Translation> everApproved(PracticeId practice) {
        return renderings.findByPracticeIdOrderByMadeAt(practice.value()).reversed().stream()
                .filter(row -> row.approvedAt() != null)
                .map(row -> new Translation(
                        Language.of(row.language()).orElseThrow(),
                        Map.of(
                                Section.of(row.section()).orElseThrow(),
                                TranslatedSection.MISSING.showing(row.rendering()))))
                .toList();
    }

    /**
     * Writes what is new about one section.
     *
     * @param action what the audit calls it: {@code translation.approve}
     * @param news what others hear of it
     * @throws Refused with {@link TranslationRefusal.ChangedMeanwhile} when somebody else changed it since it was read
     */
    @Transactional(propagation = MANDATORY)
    public void save(
            PracticeId practice, Translation after, Section section, String action, List<TranslationEvent> news) {
        var tongue = after.language().code();
        var kept = after.kept(section);
        var id = practice.value();
        rows.open(id, tongue, section.key(), clock.instant());
        if (rows.advance(
                        id, tongue, section.key(), kept.version(), kept.remark().orElse(null), clock.instant())
                == 0) {
            throw new Refused(new TranslationRefusal.ChangedMeanwhile());
        }
        var key = new TranslationRow.Key(id, tongue, section.key());
        write(key, kept, texts(practice).getOrDefault(key, List.of()));
        events.append(stream(practice, after.language(), section), kept.version() + 1, news);
        audit.record(actor.get(), action, practice.reference(), Map.of("language", tongue, "section", section.key()));
    }

    private static String stream(PracticeId practice, Language language, Section section) {
        return "translation/" + practice.value() + "/" + language.code() + "/" + section.key();
    }

    private void write(TranslationRow.Key key, TranslatedSection kept, List<RenderingRow> before) {
        for (var row : before) {
            var same = of(row.stage(), kept).filter(row.rendering()::equals).isPresent();
            if (!same && row.stage() != Stage.PAST) {
                drop(row);
            }
        }
        for (var stage : List.of(Stage.SAVED, Stage.PROPOSED, Stage.SHOWN)) {
            of(stage, kept)
                    .filter(rendering -> before.stream()
                            .noneMatch(row ->
                                    row.stage() == stage && row.rendering().equals(rendering)))
                    .ifPresent(rendering -> renderings.save(row(key, stage, rendering)));
        }
    }

    /** What readers saw as approved can still be read with the revision it belongs to. */
    private void drop(RenderingRow row) {
        if (row.stage() == Stage.SHOWN && !row.byMachine()) {
            renderings.retire(row.id());
        } else {
            renderings.deleteById(row.id());
        }
    }

    private static Optional<Rendering> of(Stage stage, TranslatedSection kept) {
        return switch (stage) {
            case SAVED -> kept.saved();
            case PROPOSED -> kept.proposed();
            case SHOWN -> kept.shown();
            case PAST -> Optional.empty();
        };
    }

    private RenderingRow row(TranslationRow.Key key, Stage stage, Rendering rendering) {
        return new RenderingRow(
                ids.next(),
                key.practiceId(),
                key.language(),
                key.section(),
                stage,
                rendering.text(),
                rendering.source(),
                rendering.byMachine(),
                rendering.translator().map(PersonId::value).orElse(null),
                rendering.madeAt(),
                rendering
                        .approval()
                        .flatMap(Rendering.Approval::by)
                        .map(PersonId::value)
                        .orElse(null),
                rendering.approval().map(Rendering.Approval::at).orElse(null));
    }

    private Map<TranslationRow.Key, List<RenderingRow>> texts(PracticeId practice) {
        return renderings.findByPracticeIdOrderByMadeAt(practice.value()).stream()
                .collect(groupingBy(row -> new TranslationRow.Key(row.practiceId(), row.language(), row.section())));
    }

    private static TranslatedSection section(TranslationRow head, List<RenderingRow> texts) {
        return new TranslatedSection(
                at(Stage.SHOWN, texts),
                at(Stage.PROPOSED, texts),
                at(Stage.SAVED, texts),
                Optional.ofNullable(head.remark()),
                head.version());
    }

    private static Optional<Rendering> at(Stage stage, List<RenderingRow> texts) {
        return texts.stream()
                .filter(row -> row.stage() == stage)
                .map(RenderingRow::rendering)
                .findFirst();
    }
}
