package eu.savoirfaire.infra.search.text;

import eu.savoirfaire.infra.vocabulary.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.IOUtils;

/** The rules of each language, with Lucene's lists of stop words. */
public final class LanguageRules {
    private static final Set<String> ITALIAN_ARTICLES = Set.of(
            "l", "c", "un", "m", "t", "s", "v", "d", "all", "dall", "dell", "nell", "sull", "coll", "pell", "gl", "agl",
            "dagl", "degl", "negl", "sugl", "quell", "quest", "sant", "senz", "anch", "com", "dov", "cos");
    private static final Set<String> FRENCH_ARTICLES =
            Set.of("l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu", "aujourd");
    private static final Set<String> ALL_ARTICLES = union(ITALIAN_ARTICLES, FRENCH_ARTICLES);

    private LanguageRules() {}

    /** The rules of a language. */
    public static Rules of(Language language) {
        return switch (language) {
            case IT -> rules(language, ITALIAN_ARTICLES, ItalianAnalyzer.getDefaultStopSet());
            case EN -> rules(language, Set.of(), englishStopWords());
            case ES -> rules(language, Set.of(), SpanishAnalyzer.getDefaultStopSet());
            case FR -> rules(language, FRENCH_ARTICLES, FrenchAnalyzer.getDefaultStopSet());
            case AR -> rules(language, Set.of(), ArabicAnalyzer.getDefaultStopSet());
        };
    }

    /** The rules for texts of no known language, and for the exact forms of all. */
    public static Rules neutral() {
        return new Rules("neutral", ALL_ARTICLES, true, true, Set.of(), List.of());
    }

    private static List<Stemmer> stemmers(Language language) {
        return switch (language) {
            case IT -> List.of(Stemmer.LIGHT_ITALIAN, Stemmer.ITALIAN);
            case EN -> List.of(Stemmer.ENGLISH);
            case ES -> List.of(Stemmer.SPANISH_PLURAL, Stemmer.LIGHT_SPANISH);
            case FR -> List.of(Stemmer.LIGHT_FRENCH, Stemmer.FRENCH);
            case AR -> List.of(Stemmer.ARABIC);
        };
    }

    static boolean isElided(String article) {
        return ALL_ARTICLES.contains(article.toLowerCase(Locale.ROOT));
    }

    private static Rules rules(Language language, Set<String> articles, CharArraySet stopWords) {
        var plain = new Rules(
                language.code(), articles, language == Language.EN, language == Language.AR, Set.of(), List.of());
        return new Rules(
                plain.name(),
                articles,
                plain.possessive(),
                plain.arabic(),
                plainForms(stopWords, plain),
                stemmers(language));
    }

    /** Stop words come after accents have gone, so the list has to be without them too. */
    private static Set<String> plainForms(CharArraySet stopWords, Rules rules) {
        var plain = new TreeSet<String>();
        try (var analyzer = new RulesAnalyzer(rules)) {
            for (var word : stopWords) {
                plain.add(plainForm(analyzer, new String((char[]) word)));
            }
        }
        return plain;
    }

    private static String plainForm(Analyzer analyzer, String word) {
        try (var tokens = analyzer.tokenStream("", new StringReader(word))) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            return tokens.incrementToken() ? term.toString() : word;
        } catch (IOException e) {
            throw new UncheckedIOException("a word in memory cannot be read", e);
        }
    }

    /** The Snowball project's list: {@code EnglishAnalyzer} itself knows 33 words only, none that asks a question. */
    private static CharArraySet englishStopWords() {
        try (var list = IOUtils.requireResourceNonNull(
                SnowballFilter.class.getResourceAsStream("english_stop.txt"), "english_stop.txt")) {
            return WordlistLoader.getSnowballWordSet(list);
        } catch (IOException e) {
            throw new UncheckedIOException("Lucene's English stop words cannot be read", e);
        }
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        var all = new TreeSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }
}
