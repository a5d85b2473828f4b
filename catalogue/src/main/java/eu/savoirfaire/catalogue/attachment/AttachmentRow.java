package eu.savoirfaire.catalogue.attachment;

import eu.savoirfaire.catalogue.attachment.file.CleanFile;
import eu.savoirfaire.catalogue.attachment.file.FileKind;
import eu.savoirfaire.catalogue.attachment.file.Licence;
import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "attachment", schema = "catalogue")
record AttachmentRow(
        @Id UUID id,
        UUID practiceId,
        @Nullable UUID fileId,
        FileKind kind,
        long bytes,
        String hash,
        int width,
        int height,
        String title,
        String licence,
        String textLanguage,
        String alternative,
        Instant addedAt,
        @Nullable Instant removedAt) {

    static AttachmentRow of(UUID id, UUID practice, UUID fileId, CleanFile file, Description said, Instant now) {
        return new AttachmentRow(
                id,
                practice,
                fileId,
                file.kind(),
                file.bytes().length,
                file.hash(),
                file.width(),
                file.height(),
                said.title(),
                said.licence().spdx(),
                said.language().code(),
                said.alternative(),
                now,
                null);
    }

    /** The same file as another attachment. */
    AttachmentRow described(UUID other, Description said, Instant now) {
        return new AttachmentRow(
                other,
                practiceId,
                fileId,
                kind,
                bytes,
                hash,
                width,
                height,
                said.title(),
                said.licence().spdx(),
                said.language().code(),
                said.alternative(),
                now,
                null);
    }

    Attachment attachment() {
        var said = new Description(
                title,
                Licence.of(licence).orElse(Licence.RESERVED),
                Language.of(textLanguage).orElseThrow(),
                alternative);
        return new Attachment(id, kind, bytes, hash, width, height, said, Optional.ofNullable(removedAt));
    }
}
