package eu.savoirfaire.infra.testkit.elasticsearch.node;

import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;

/**
 * The token filters of Elasticsearch's language module, which is part of every distribution but not published: Lucene's
 * own classes under the names and settings of the distribution
 * (<a href="https://www.elastic.co/docs/reference/text-analysis/token-filter-reference">token filter reference</a>).
 */
public final class LanguageFilters extends Plugin implements AnalysisPlugin {

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of(
                "asciifolding", filter(settings -> ASCIIFoldingFilter::new),
                "arabic_normalization", filter(settings -> ArabicNormalizationFilter::new),
                "decimal_digit", filter(settings -> DecimalDigitFilter::new),
                "elision", filter(LanguageFilters::elision),
                "stemmer", filter(LanguageFilters::stemmer));
    }

    private static AnalysisProvider<TokenFilterFactory> filter(Function<Settings, UnaryOperator<TokenStream>> create) {
        return (index, environment, name, settings) -> {
            var filter = create.apply(settings);
            return new AbstractTokenFilterFactory(name) {
                @Override
                public TokenStream create(TokenStream tokens) {
                    return filter.apply(tokens);
                }
            };
        };
    }

    private static UnaryOperator<TokenStream> elision(Settings settings) {
        var ignoreCase = settings.getAsBoolean("articles_case", false);
        var articles = new CharArraySet(settings.getAsList("articles"), ignoreCase);
        return tokens -> new ElisionFilter(tokens, articles);
    }

    private static UnaryOperator<TokenStream> stemmer(Settings settings) {
        var language = settings.get("language", "porter");
        return switch (language) {
            case "arabic" -> ArabicStemFilter::new;
            case "english", "porter" -> PorterStemFilter::new;
            case "french" -> tokens -> new SnowballFilter(tokens, new FrenchStemmer());
            case "italian" -> tokens -> new SnowballFilter(tokens, new ItalianStemmer());
            case "light_french" -> FrenchLightStemFilter::new;
            case "light_italian" -> ItalianLightStemFilter::new;
            case "light_spanish" -> SpanishLightStemFilter::new;
            case "possessive_english" -> EnglishPossessiveFilter::new;
            case "spanish_plural" -> SpanishPluralStemFilter::new;
            default -> throw new IllegalArgumentException("no stemmer for " + language);
        };
    }
}
