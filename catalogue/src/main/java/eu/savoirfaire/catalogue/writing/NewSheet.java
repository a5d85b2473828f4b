package eu.savoirfaire.catalogue.writing;

import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a sheet is begun with.
 *
 * @param organisation whose practice it is
 * @param textLanguage the language it will be written in
 * @param texts of at least its subject
 */
public record NewSheet(OrganisationId organisation, Language textLanguage, Map<Section, String> texts) {

    public NewSheet {
        texts = Map.copyOf(texts);
    }

    /** With the name of its organisation where no institution is named. */
    Sheet sheet(String organisationName, Language labelLanguage) {
        var all = new EnumMap<Section, String>(Section.class);
        all.put(Section.INSTITUTION, organisationName);
        all.putAll(texts);
        return new Sheet(all, textLanguage, labelLanguage);
    }
}
