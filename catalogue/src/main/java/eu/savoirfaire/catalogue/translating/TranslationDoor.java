package eu.savoirfaire.catalogue.translating;

import eu.savoirfaire.catalogue.MachineTranslator;
import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.SheetTranslation;
import eu.savoirfaire.catalogue.TranslationEvent;
import eu.savoirfaire.catalogue.TranslationEvent.TranslatedByMachine;
import eu.savoirfaire.catalogue.TranslationEvent.TranslationApproved;
import eu.savoirfaire.catalogue.TranslationEvent.TranslationProposed;
import eu.savoirfaire.catalogue.publication.PublishedSheet;
import eu.savoirfaire.catalogue.publication.PublishedSheets;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.translation.Translation;
import eu.savoirfaire.catalogue.translation.Translation.Decision;
import eu.savoirfaire.catalogue.translation.TranslationState;
import eu.savoirfaire.catalogue.translation.Translations;
import eu.savoirfaire.infra.event.recipient.Progress;
import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

@Singleton
class TranslationDoor implements SheetTranslation {
    private final Optional<MachineTranslator> machine;
    private final Translating translating;
    private final PublishedSheets sheets;
    private final Translations translations;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    TranslationDoor(
            Optional<MachineTranslator> machine,
            Translating translating,
            PublishedSheets sheets,
            Translations translations,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.machine = machine;
        this.translating = translating;
        this.sheets = sheets;
        this.translations = translations;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public OptionalInt byMachine(Language into, Progress progress) {
        var all = sheets.all();
        var written = 0;
        for (var i = 0; i < all.size(); i++) {
            if (!progress.onward(i, all.size())) {
                return OptionalInt.empty();
            }
            written += byMachine(all.get(i), into);
        }
        progress.onward(all.size(), all.size());
        return OptionalInt.of(written);
    }

    private int byMachine(PublishedSheet sheet, Language into) {
        var source = translating.source(sheet);
        if (source.textLanguage() == into || machine.isEmpty()) {
            return 0;
        }
        var missing = translations.of(sheet.id(), into).states(source).entrySet().stream()
                .filter(state -> state.getValue() == TranslationState.MISSING)
                .map(Map.Entry::getKey)
                .toList();
        var written = 0;
        for (var section : missing) {
            // outside any transaction: the machine takes its time
            var words = machine.get().translate(source.text(section).orElseThrow(), source.textLanguage(), into);
            if (words.isPresent() && kept(sheet.id(), into, section, words.get(), source)) {
                written++;
            }
        }
        return written;
    }

    /** What it was made from is what it is kept with, whatever the sheet says by now. */
    private boolean kept(PracticeId practice, Language into, Section section, String words, Sheet source) {
        return transactions.executeWrite(_ -> switch (translations
                .of(practice, into)
                .translatedByMachine(section, words, source, clock.instant())) {
            case Decision.Not _ -> false;
            case Decision.Done(var after) -> {
                List<TranslationEvent> news = List.of(new TranslatedByMachine(practice, into.code(), section.key()));
                translations.save(practice, after, section, "translation.by-machine", news);
                yield true;
            }
        });
    }

    @Override
    public void enter(PracticeId practice, Language into, Stage stage, Map<String, String> sections) {
        var published = sheets.all(List.of(practice)).stream().findFirst();
        published.ifPresent(sheet -> {
            var source = translating.source(sheet);
            sections.forEach((key, text) -> Section.of(key)
                    .filter(section -> source.text(section).isPresent())
                    .ifPresent(section -> enter(practice, into, stage, section, text, source)));
        });
    }

    private void enter(PracticeId practice, Language into, Stage stage, Section section, String text, Sheet source) {
        var now = clock.instant();
        Translation after =
                translations.of(practice, into).entered(section, text, source, stage == Stage.APPROVED, now);
        List<TranslationEvent> news = List.of(
                stage == Stage.APPROVED
                        ? new TranslationApproved(practice, into.code(), section.key(), null)
                        : new TranslationProposed(practice, into.code(), section.key()));
        translations.save(practice, after, section, "translation.enter", news);
    }
}
