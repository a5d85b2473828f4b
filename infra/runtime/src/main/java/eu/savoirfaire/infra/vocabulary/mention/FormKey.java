package eu.savoirfaire.infra.vocabulary.mention;

import eu.savoirfaire.infra.vocabulary.Concept;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words by which a form is found in a text: without function words and endings, or as written where it is a name. */
final class FormKey {
    /** Words that may stand between the others without changing what is meant ("mercato del lavoro", "mercato di lavoro"). */
    private static final Map<Language, Set<String>> FUNCTION_WORDS = Map.of(
            Language.IT,
            words(
                    "a ad al allo alla ai agli alle all con col d da dal dallo dalla dai dagli dalle dall de dei degli del dell"
                            + " della delle dello di e ed gli i il in l la le lo nei negli nel nell nella nelle nello per su sui"
                            + " sul sulla sulle sull tra fra un una uno un"),
            Language.EN,
            words("a an and at by for from in into of on s the to with"),
            Language.ES,
            words("a al con de del e el en entre la las lo los para por su sus un una unas unos y"),
            Language.FR,
            words("a au aux avec c ces d dans de des du en et l la le les leur leurs par pour s sur un une"),
            Language.AR,
            words("في من الي علي عن مع و ل ب"));

    private static final List<String> BEFORE_NAME = List.of("و", "ب", "ل", "وب", "ول");
    private static final List<String> BEFORE_ARTICLE = List.of("ال", "وال", "بال", "لل", "كال", "وبال", "ولل");

    private FormKey() {}

    static List<String> of(Concept.Form form, VocabularyName name) {
        if (name.holdsNames()) {
            return Word.all(form.text()).stream().map(Word::folded).toList();
        }
        return Word.all(form.text()).stream()
                .filter(word -> !isFunctionWord(word, form.language()))
                .map(word -> Stem.of(word.folded(), form.language()))
                .toList();
    }

    /** The key, and for Arabic names also those with the particles that are written before a word without a blank. */
    static List<List<String>> variants(Concept.Form form, VocabularyName name) {
        var key = of(form, name);
        if (form.language() != Language.AR || !name.holdsNames()) {
            return List.of(key);
        }
        var variants = new ArrayList<>(List.of(key));
        var first = key.getFirst();
        var bare = first.startsWith("ال") ? first.substring(2) : first;
        var isAdjective = form.kind() == Concept.Kind.ADJECTIVE;
        for (var particle : isAdjective || bare.length() < first.length() ? BEFORE_ARTICLE : BEFORE_NAME) {
            var variant = new ArrayList<>(key);
            variant.set(0, particle + bare);
            variants.add(variant);
        }
        return variants.stream().distinct().toList();
    }

    static boolean isFunctionWord(Word word, Language language) {
        return FUNCTION_WORDS.getOrDefault(language, Set.of()).contains(word.folded());
    }

    private static Set<String> words(String blankSeparated) {
        return Set.copyOf(Arrays.asList(blankSeparated.split(" ")));
    }
}
