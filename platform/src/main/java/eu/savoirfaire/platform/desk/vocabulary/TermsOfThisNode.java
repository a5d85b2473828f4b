package eu.savoirfaire.platform.desk.vocabulary;

import eu.savoirfaire.infra.event.LocalProjection;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.infra.vocabulary.BrokenVocabulary;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.mention.ConceptFinder;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lays the changed terms over this node's vocabularies: all of them when it starts, and whenever one changes. */
@Singleton
class TermsOfThisNode implements LocalProjection {
    private static final Logger LOG = LoggerFactory.getLogger(TermsOfThisNode.class);

    private final TermOverrideRows rows;
    private final Vocabularies vocabularies;

    TermsOfThisNode(TermOverrideRows rows, Vocabularies vocabularies) {
        this.rows = rows;
        this.vocabularies = vocabularies;
    }

    @Override
    public String name() {
        return "platform.terms";
    }

    /** What was changed before is in the table; only what changes from now on has to be heard of. */
    @Override
    public long position() {
        renew();
        return NOW;
    }

    @Override
    public void apply(List<RecordedEvent> events, long through) {
        if (events.stream().anyMatch(event -> event.data() instanceof TermEvent.TermChanged)) {
            renew();
        }
    }

    @Override
    public void clear() {
        renew();
    }

    /** One after the other, so that what was read later is not undone by what was read before. */
    final synchronized void renew() {
        var amendments = rows.everything().stream()
                .flatMap(row -> row.amendment().stream())
                .toList();
        if (amendments.isEmpty() && vocabularies.edition() == 0) {
            return;
        }
        try {
            // a newer program may call another term what somebody called this one
            new ConceptFinder(vocabularies.with(amendments));
            vocabularies.amend(amendments);
        } catch (BrokenVocabulary broken) {
            LOG.error("The changed terms do not fit the vocabularies any more and are left out", broken);
            vocabularies.amend(List.of());
        }
    }
}
