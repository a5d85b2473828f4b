package eu.savoirfaire.infra.search.text;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;

/** Brings the forms of a word together. Each has a name in Elasticsearch's {@code stemmer} filter. */
public enum Stemmer {
    LIGHT_ITALIAN("light_italian", ItalianLightStemFilter::new),
    ITALIAN("italian", tokens -> new SnowballFilter(tokens, new ItalianStemmer())),
    ENGLISH("english", PorterStemFilter::new),
    SPANISH_PLURAL("spanish_plural", SpanishPluralStemFilter::new),
    LIGHT_SPANISH("light_spanish", SpanishLightStemFilter::new),
    LIGHT_FRENCH("light_french", FrenchLightStemFilter::new),
    FRENCH("french", tokens -> new SnowballFilter(tokens, new FrenchStemmer())),
    ARABIC("arabic", ArabicStemFilter::new);

    private final String elasticsearchName;
    private final UnaryOperator<TokenStream> filter;

    Stemmer(String elasticsearchName, UnaryOperator<TokenStream> filter) {
        this.elasticsearchName = elasticsearchName;
        this.filter = filter;
    }

    public String elasticsearchName() {
        return elasticsearchName;
    }

    TokenStream apply(TokenStream tokens) {
        return filter.apply(tokens);
    }
}
