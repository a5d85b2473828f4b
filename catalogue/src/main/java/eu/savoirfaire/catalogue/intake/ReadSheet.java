package eu.savoirfaire.catalogue.intake;

import eu.savoirfaire.catalogue.intake.contact.Contact;
import eu.savoirfaire.catalogue.intake.source.LineRange;
import eu.savoirfaire.catalogue.intake.source.Warning;
import eu.savoirfaire.catalogue.sheet.Life;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.sheet.Structure;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet as a source gives it.
 *
 * @param code of the practice, where the source is an export that names it; else empty
 * @param ordinal its place in the source, from 1
 * @param workshop the ordinal of the workshop that it was presented at; 0 if at none
 * @param sheet the text of its sections and the two languages
 * @param sources where in the source each section stands; empty for JSON and CSV
 * @param contacts the people named in its contact section: for the relay, never public
 * @param structure what the source gives beside the text; a report gives nothing
 * @param life of the practice, where the source states it; a report does not
 */
public record ReadSheet(
        String code,
        int ordinal,
        int workshop,
        Sheet sheet,
        Map<Section, LineRange> sources,
        List<Contact> contacts,
        List<Warning> warnings,
        Structure structure,
        Life life) {

    public ReadSheet {
        sources = Map.copyOf(sources);
        contacts = List.copyOf(contacts);
        warnings = List.copyOf(warnings);
    }

    public Optional<String> text(Section section) {
        return sheet.text(section);
    }

    public Language labelLanguage() {
        return sheet.labelLanguage();
    }

    public Language textLanguage() {
        return sheet.textLanguage();
    }
}
