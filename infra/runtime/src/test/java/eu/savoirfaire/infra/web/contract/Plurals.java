package eu.savoirfaire.infra.web.contract;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.TreeSet;

/** Which plural categories (CLDR) a pattern lacks. */
final class Plurals {
    private Plurals() {}

    static TreeSet<String> missing(String text, Language language) {
        var pattern = new MessagePattern(text);
        var missing = new TreeSet<String>();
        for (var i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START
                    && part.getArgType() == MessagePattern.ArgType.PLURAL) {
                var categories = new TreeSet<>(PluralRules.forLocale(ULocale.forLanguageTag(language.code()))
                        .getKeywords());
                forgetSelectors(pattern, i, categories);
                missing.addAll(categories);
            }
        }
        return missing;
    }

    private static void forgetSelectors(MessagePattern pattern, int start, TreeSet<String> categories) {
        for (var i = start + 1; i < pattern.getLimitPartIndex(start); i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_SELECTOR) {
                categories.remove(pattern.getSubstring(pattern.getPart(i)));
            }
        }
    }
}
