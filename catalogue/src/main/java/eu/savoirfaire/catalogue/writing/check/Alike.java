package eu.savoirfaire.catalogue.writing.check;

import eu.savoirfaire.catalogue.publication.PublishedSheet;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.web.text.Phrase;
import java.util.List;

/**
 * A published sheet that is likely the same.
 *
 * @param sections those in which it is
 */
public record Alike(String code, String slug, Phrase title, Phrase organisation, List<Section> sections) {

    static Alike of(PublishedSheet sheet, List<Section> sections) {
        return new Alike(
                sheet.code(),
                sheet.slug(),
                new Phrase(sheet.title(), sheet.language()),
                new Phrase(sheet.ownerName(), sheet.language()),
                sections);
    }
}
