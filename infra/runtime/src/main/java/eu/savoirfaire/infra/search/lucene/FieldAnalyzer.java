package eu.savoirfaire.infra.search.lucene;

import eu.savoirfaire.infra.search.text.Analysis;
import eu.savoirfaire.infra.vocabulary.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/** Analyses each text field by the language at the end of its name. */
final class FieldAnalyzer extends DelegatingAnalyzerWrapper {
    private final Analysis analysis;

    FieldAnalyzer(Analysis analysis) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.analysis = analysis;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return analysis.analyzer(
                Language.of(field.substring(field.lastIndexOf('_') + 1)).orElse(null));
    }
}
