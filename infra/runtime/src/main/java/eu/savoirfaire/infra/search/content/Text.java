package eu.savoirfaire.infra.search.content;

import eu.savoirfaire.infra.search.text.Spellings;
import eu.savoirfaire.infra.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * A text of a field in one language. Translations are further texts of the same field.
 *
 * @param language null when it is none of ours: such a text is found by its exact words only, accents apart
 * @param value kept in Unicode's composed form (NFC)
 */
public record Text(String field, @Nullable Language language, String value) {

    public Text {
        value = Spellings.composed(value);
    }
}
