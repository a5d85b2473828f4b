package eu.savoirfaire.catalogue.attachment;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.attachment.file.FileWords;
import eu.savoirfaire.catalogue.redaction.Redacted;
import eu.savoirfaire.catalogue.redaction.Removal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Takes files away in which the words stand, or in what is said of them: a word cannot be taken out of a file. */
@Singleton
class RedactedAttachments implements Redacted {
    private final AttachmentShelf shelf;
    private final Attachments attachments;
    private final FileWords words = new FileWords();

    RedactedAttachments(AttachmentShelf shelf, Attachments attachments) {
        this.shelf = shelf;
        this.attachments = attachments;
    }

    @Override
    @Transactional(readOnly = true)
    public int count(PracticeId practice, Removal removal) {
        return concerned(practice, removal).size();
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public void redact(PracticeId practice, Removal removal) {
        concerned(practice, removal).forEach(row -> attachments.removeByLaw(practice, row.id()));
    }

    private List<AttachmentRow> concerned(PracticeId practice, Removal removal) {
        return shelf.all(practice).stream()
                .filter(row -> row.fileId() != null)
                .filter(row -> removal.concerns(row.title() + "\n" + row.alternative())
                        || removal.concerns(words.of(row.kind(), shelf.content(row))))
                .toList();
    }
}
