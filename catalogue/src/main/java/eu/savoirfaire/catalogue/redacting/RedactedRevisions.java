package eu.savoirfaire.catalogue.redacting;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.catalogue.CatalogueEvent;
import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.practice.PracticeRefusal;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.practice.Revision;
import eu.savoirfaire.catalogue.redaction.JsonTexts;
import eu.savoirfaire.catalogue.redaction.Redacted;
import eu.savoirfaire.catalogue.redaction.Removal;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Takes words out of all revisions of a practice: the only way in which one that was published ever changes. */
@Singleton
class RedactedRevisions implements Redacted {
    private static final int LONGEST_SOURCE = 300;

    private final Practices practices;
    private final RevisionTextRows revisions;
    private final EventLog events;
    private final JsonTexts json;

    RedactedRevisions(Practices practices, RevisionTextRows revisions, EventLog events, JsonTexts json) {
        this.practices = practices;
        this.revisions = revisions;
        this.events = events;
        this.json = json;
    }

    @Override
    @Transactional(readOnly = true)
    public int count(PracticeId practice, Removal removal) {
        var found = new ArrayList<String>();
        UnaryOperator<String> counting = text -> {
            if (removal.concerns(text)) {
                found.add(text);
            }
            return text;
        };
        for (var row : revisions.ofPractice(practice.value())) {
            json.mapped(row.sections(), Codes.OF_SHEETS, counting);
            json.mapped(row.structure(), Codes.OF_SHEETS, counting);
        }
        return found.size();
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public void redact(PracticeId practice, Removal removal) {
        var stored = practices.find(practice).orElseThrow();
        if (revisions.advance(practice.value(), stored.version()) == 0) {
            throw new Refused(new PracticeRefusal.ChangedMeanwhile(stored.code()));
        }
        revisions.ofPractice(practice.value()).forEach(revision -> redact(revision, removal));
        var published = stored.published().map(Revision::number).orElse(0);
        events.append(
                "practice/" + practice.value(),
                stored.version() + 1,
                List.of(new CatalogueEvent.SheetRedacted(practice, stored.code(), published)));
    }

    private void redact(RevisionTextRow row, Removal removal) {
        var language = Language.of(row.textLanguage()).orElseThrow();
        UnaryOperator<String> removing = text -> removal.without(text, language);
        var source = row.source();
        revisions.redact(
                row.id(),
                json.mapped(row.sections(), Codes.OF_SHEETS, removing),
                json.mapped(row.structure(), Codes.OF_SHEETS, removing),
                source == null ? null : cut(removing.apply(source)));
    }

    private static String cut(String source) {
        return source.substring(0, Math.min(source.length(), LONGEST_SOURCE));
    }
}
