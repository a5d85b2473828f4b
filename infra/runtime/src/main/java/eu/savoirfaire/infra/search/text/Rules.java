package eu.savoirfaire.infra.search.text;

import java.util.List;
import java.util.Set;

/**
 * How words of one language are made comparable. Always in this order, in both engines: split by Unicode's rules
 * (UAX 29), lower case, articles with an apostrophe off, English possessive off, accents off, digits of any script to
 * ASCII, Arabic letters to their plain forms, stop words out, stem. Accents go before the stem is taken, so that a word
 * typed without them has the stem of the word written with them.
 *
 * @param name names the analyser
 * @param elided articles that an apostrophe ties to the next word
 * @param possessive whether {@code 's} goes
 * @param arabic whether Arabic letters are made plain
 * @param stopWords without accents, in plain letters
 * @param stemmers one after the other. Light stemmers leave short words alone ({@code casa}, {@code case}), so some
 *     languages have a second one for those.
 */
public record Rules(
        String name,
        Set<String> elided,
        boolean possessive,
        boolean arabic,
        Set<String> stopWords,
        List<Stemmer> stemmers) {}
