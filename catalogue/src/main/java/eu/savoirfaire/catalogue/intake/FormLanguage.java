package eu.savoirfaire.catalogue.intake;

import eu.savoirfaire.infra.vocabulary.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** In which language a report is written, told by its forms where its own words are too few. */
public final class FormLanguage {
    /** That of the first form, where nothing tells. */
    public static final Language ASSUMED = Language.IT;

    private FormLanguage() {}

    /** The language of the first form filled in for the workshop, else of the first of all; empty without any. */
    public static Optional<Language> at(int workshop, List<ReadSheet> sheets) {
        var own = sheets.stream().filter(sheet -> sheet.workshop() == workshop);
        return Stream.concat(own, sheets.stream()).map(ReadSheet::labelLanguage).findFirst();
    }
}
