package eu.savoirfaire.infra.search.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/** {@link Rules} as Lucene applies them. */
final class RulesAnalyzer extends Analyzer {
    private final Rules rules;
    private final CharArraySet elided;
    private final CharArraySet stopWords;

    RulesAnalyzer(Rules rules) {
        this.rules = rules;
        this.elided = new CharArraySet(rules.elided(), false);
        this.stopWords = new CharArraySet(rules.stopWords(), false);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        return new TokenStreamComponents(words, stemmed(comparable(words)));
    }

    private TokenStream comparable(TokenStream words) {
        TokenStream tokens = new LowerCaseFilter(words);
        tokens = elided.isEmpty() ? tokens : new ElisionFilter(tokens, elided);
        tokens = rules.possessive() ? new EnglishPossessiveFilter(tokens) : tokens;
        tokens = new DecimalDigitFilter(new ASCIIFoldingFilter(tokens));
        return rules.arabic() ? new ArabicNormalizationFilter(tokens) : tokens;
    }

    private TokenStream stemmed(TokenStream words) {
        TokenStream tokens = stopWords.isEmpty() ? words : new StopFilter(words, stopWords);
        for (var stemmer : rules.stemmers()) {
            tokens = stemmer.apply(tokens);
        }
        return tokens;
    }
}
