package eu.savoirfaire.catalogue.translation;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.redaction.Redacted;
import eu.savoirfaire.catalogue.redaction.Removal;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Takes words out of translations, of the source texts they were made from, and of what was remarked on them. */
@Singleton
public class RedactedTranslations implements Redacted {
    private final TranslationRows rows;
    private final RenderingRows renderings;

    RedactedTranslations(TranslationRows rows, RenderingRows renderings) {
        this.rows = rows;
        this.renderings = renderings;
    }

    @Override
    @Transactional(readOnly = true)
    public int count(PracticeId practice, Removal removal) {
        var texts = renderings.findByPracticeIdOrderByMadeAt(practice.value()).stream()
                .filter(row -> removal.concerns(row.words()))
                .count();
        var remarks = rows.ofPractice(practice.value()).stream()
                .filter(row -> row.remark() != null && removal.concerns(row.remark()))
                .count();
        return (int) (texts + remarks);
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public void redact(PracticeId practice, Removal removal) {
        for (var row : renderings.findByPracticeIdOrderByMadeAt(practice.value())) {
            var language = Language.of(row.language()).orElseThrow();
            if (removal.concerns(row.words())) {
                renderings.reword(row.id(), removal.without(row.words(), language), row.source());
                rows.touch(row.practiceId(), row.language(), row.section());
            }
        }
        for (var row : rows.ofPractice(practice.value())) {
            var remark = row.remark();
            if (remark != null && removal.concerns(remark)) {
                rows.reword(
                        practice.value(),
                        row.key().language(),
                        row.key().section(),
                        removal.without(remark, language(row)));
            }
        }
    }

    /**
     * Carries translations over to the words that a source has now, which says the same as before but for what was taken
     * out: no translation is out of date because of it.
     *
     * @param before a text of the section as it was, and {@code after} as it is
     */
    @Transactional(propagation = MANDATORY)
    public void carry(PracticeId practice, Section section, String before, String after) {
        renderings.findByPracticeIdOrderByMadeAt(practice.value()).stream()
                .filter(row ->
                        row.section().equals(section.key()) && row.source().equals(before))
                .forEach(row -> renderings.reword(row.id(), row.words(), after));
    }

    /** What is left of the words in sources that no revision has any more. */
    @Transactional(propagation = MANDATORY)
    public void redactSources(PracticeId practice, Removal removal, Language written) {
        renderings.findByPracticeIdOrderByMadeAt(practice.value()).stream()
                .filter(row -> removal.concerns(row.source()))
                .forEach(row -> renderings.reword(row.id(), row.words(), removal.without(row.source(), written)));
    }

    private static Language language(TranslationRow row) {
        return Language.of(row.key().language()).orElseThrow();
    }
}
