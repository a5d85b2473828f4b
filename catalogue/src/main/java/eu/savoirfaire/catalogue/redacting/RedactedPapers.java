package eu.savoirfaire.catalogue.redacting;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.redaction.JsonTexts;
import eu.savoirfaire.catalogue.redaction.Redacted;
import eu.savoirfaire.catalogue.redaction.Removal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes words out of what stands beside the revisions: reviews and reasons, former structures, titles of attachments. Whom
 * readers could write to is dropped as a person; so are texts that were kept only to compare a document with.
 */
@Singleton
class RedactedPapers implements Redacted {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_ALTERNATIVE = 500;

    private final PaperRows rows;
    private final Practices practices;
    private final JsonTexts json;

    RedactedPapers(PaperRows rows, Practices practices, JsonTexts json) {
        this.rows = rows;
        this.practices = practices;
        this.json = json;
    }

    @Override
    @Transactional(readOnly = true)
    public int count(PracticeId practice, Removal removal) {
        var id = practice.value();
        return (int) Stream.of(
                        rows.reviews(id),
                        rows.standings(id),
                        rows.structures(id),
                        rows.attachments(id),
                        rows.contacts(id),
                        rows.copies(id))
                .flatMap(List::stream)
                .filter(row -> concerns(row, removal))
                .count();
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public void redact(PracticeId practice, Removal removal) {
        var id = practice.value();
        var language = practices.find(practice).orElseThrow().newest().sheet().textLanguage();
        UnaryOperator<String> removing = text -> removal.without(text, language);
        concerned(rows.reviews(id), removal)
                .forEach(row -> rows.rewordReview(
                        row.id(), json.mapped(row.words(), Codes.OF_SHEETS, removing), without(row.more(), removing)));
        concerned(rows.standings(id), removal)
                .forEach(row -> rows.rewordStanding(row.id(), removing.apply(row.words())));
        concerned(rows.structures(id), removal)
                .forEach(row -> rows.rewordStructure(row.id(), json.mapped(row.words(), Codes.OF_SHEETS, removing)));
        concerned(rows.attachments(id), removal)
                .forEach(row -> rows.rewordAttachment(
                        row.id(),
                        cut(removing.apply(row.words()), LONGEST_TITLE),
                        cut(removing.apply(String.valueOf(row.more())), LONGEST_ALTERNATIVE)));
        concerned(rows.contacts(id), removal).forEach(row -> rows.dropContact(row.id()));
        concerned(rows.copies(id), removal).forEach(row -> rows.dropCopy(row.id()));
    }

    private static Stream<PaperRow> concerned(List<PaperRow> rows, Removal removal) {
        return rows.stream().filter(row -> concerns(row, removal));
    }

    /** In JSON a line break is two letters, so words on two lines are looked for in both ways. */
    private static boolean concerns(PaperRow row, Removal removal) {
        var more = row.more();
        return concerns(row.words(), removal) || more != null && concerns(more, removal);
    }

    private static boolean concerns(String text, Removal removal) {
        return removal.concerns(text) || removal.concerns(text.replace("\\n", " "));
    }

    private static @Nullable String without(@Nullable String text, UnaryOperator<String> removing) {
        return text == null ? null : removing.apply(text);
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }
}
