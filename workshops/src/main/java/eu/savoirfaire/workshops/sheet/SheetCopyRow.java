package eu.savoirfaire.workshops.sheet;

import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.PresentedSheet;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * What is shown of a sheet.
 *
 * @param practice the reference, as one text
 */
@MappedEntity(value = "sheet_copy", schema = "workshops")
public record SheetCopyRow(
        @Id String practice, String code, String slug, String title, String language, boolean published) {

    public static SheetCopyRow of(PresentedSheet sheet) {
        return new SheetCopyRow(
                key(sheet.practice()),
                sheet.code(),
                sheet.slug(),
                sheet.title(),
                sheet.language().code(),
                sheet.published());
    }

    public static String key(Reference practice) {
        return practice.kind() + "/" + practice.id();
    }

    public PresentedSheet at(Reference reference, int revision) {
        return new PresentedSheet(
                reference, revision, code, slug, title, Language.of(language).orElseThrow(), published);
    }
}
