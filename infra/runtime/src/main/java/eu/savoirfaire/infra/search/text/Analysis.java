package eu.savoirfaire.infra.search.text;

import eu.savoirfaire.infra.vocabulary.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The words of texts, in a form that can be compared: by the rules of a language, or neutral, that is as written but
 * without accents and case. Safe for any number of threads.
 */
public final class Analysis {
    /** Goes up whenever the same text may yield other words, so that indexes made before are made anew. */
    public static final int VERSION = 1;

    private final Map<Language, Analyzer> analyzers = new EnumMap<>(Language.class);
    private final Analyzer neutral = new RulesAnalyzer(LanguageRules.neutral());

    public Analysis() {
        for (var language : Language.values()) {
            analyzers.put(language, new RulesAnalyzer(LanguageRules.of(language)));
        }
    }

    /** Lucene's analyser of a language; the neutral one for none. */
    public Analyzer analyzer(@Nullable Language language) {
        return language == null ? neutral : analyzers.getOrDefault(language, neutral);
    }

    /** The words of a text in order, with their places in it; stop words of the language are left out. */
    public List<Token> tokens(@Nullable Language language, String text) {
        var found = new ArrayList<Token>();
        var plain = Spellings.plainApostrophes(text);
        try (var stream = analyzer(language).tokenStream("", plain)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                var from = afterArticle(plain, place.startOffset(), place.endOffset());
                found.add(new Token(term.toString(), from, place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
        return found;
    }

    /** The form of a single word in a language; empty for a stop word. */
    public Optional<String> form(Language language, String word) {
        return tokens(language, word).stream().findFirst().map(Token::form);
    }

    /** The words of a query, as typed and in every language's form. */
    public List<Word> words(String text) {
        var composed = Spellings.composed(text);
        return tokens(null, composed).stream()
                .map(token -> word(composed.substring(token.from(), token.to()), token))
                .toList();
    }

    /** A word of the index, in neutral form, as if it had been typed. */
    public Word word(String neutralForm) {
        return word(neutralForm, new Token(neutralForm, 0, neutralForm.length()));
    }

    private Word word(String typed, Token token) {
        var stems = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            form(language, typed).ifPresent(form -> stems.put(language, form));
        }
        return new Word(typed, token.form(), token.from(), token.to(), stems);
    }

    /** A mark on {@code dell'accoglienza} is on the word, not on its article. */
    private static int afterArticle(String text, int from, int to) {
        var apostrophe = text.indexOf('\'', from);
        var elided = apostrophe > from && apostrophe < to && LanguageRules.isElided(text.substring(from, apostrophe));
        return elided ? apostrophe + 1 : from;
    }
}
