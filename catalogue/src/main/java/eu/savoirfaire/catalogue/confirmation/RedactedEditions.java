package eu.savoirfaire.catalogue.confirmation;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.redaction.JsonTexts;
import eu.savoirfaire.catalogue.redaction.Redacted;
import eu.savoirfaire.catalogue.redaction.Removal;
import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Set;

/** Takes words out of the history of what was known beside a text: the only way in which it ever changes. */
@Singleton
class RedactedEditions implements Redacted {
    /** What they hold are codes, which no word of a person may break. */
    private static final Set<String> CODES =
            Set.of("facet", "code", "status", "kind", "level", "scopes", "qualifier", "stage", "asOf");

    private final EditionRows rows;
    private final Practices practices;
    private final JsonTexts json;

    RedactedEditions(EditionRows rows, Practices practices, JsonTexts json) {
        this.rows = rows;
        this.practices = practices;
        this.json = json;
    }

    @Override
    @Transactional(readOnly = true)
    public int count(PracticeId practice, Removal removal) {
        var found = new ArrayList<String>();
        for (var row : rows.findByPracticeId(practice.value())) {
            json.mapped(row.structure(), CODES, text -> {
                if (removal.concerns(text)) {
                    found.add(text);
                }
                return text;
            });
        }
        return found.size();
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public void redact(PracticeId practice, Removal removal) {
        var language = practices.find(practice).map(RedactedEditions::language).orElse(Language.IT);
        for (var row : rows.findByPracticeId(practice.value())) {
            rows.redact(row.id(), json.mapped(row.structure(), CODES, text -> removal.without(text, language)));
        }
    }

    private static Language language(Practice practice) {
        return practice.newest().sheet().textLanguage();
    }
}
