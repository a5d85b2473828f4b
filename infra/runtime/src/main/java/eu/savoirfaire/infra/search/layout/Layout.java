package eu.savoirfaire.infra.search.layout;

import eu.savoirfaire.infra.search.content.IndexDefinition;
import eu.savoirfaire.infra.search.content.TextField;
import eu.savoirfaire.infra.search.text.Analysis;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the records of an index. Text fields of equal boost are one field per language, so that a word is
 * looked up a few times only; every text is in the neutral field of its boost as well.
 */
public final class Layout {
    public static final String TYPE = "type";
    public static final String DOCUMENT = "document";
    public static final String SUGGESTION = "suggestion";
    public static final String OWNER = "owner";
    public static final String CODE = "code";
    /** The whole name of a suggestion, folded. */
    public static final String WHOLE = "suggest_whole";
    /** The words of a suggestion, folded. */
    public static final String WORDS = "suggest_words";
    /** The beginnings of the whole name and of its words, folded. */
    public static final String BEGINNINGS = "suggest_beginnings";

    private static final String NEUTRAL = "neutral";
    private static final String FACET = "facet_";
    private static final String SUGGEST = "suggest_of_";

    private final IndexDefinition definition;
    private final List<Float> boosts;

    public Layout(IndexDefinition definition) {
        this.definition = definition;
        this.boosts = definition.texts().stream()
                .map(TextField::boost)
                .distinct()
                .sorted()
                .toList();
    }

    public IndexDefinition definition() {
        return definition;
    }

    /** The boosts that there are, from the least. */
    public List<Float> boosts() {
        return boosts;
    }

    /** The field of texts of one boost in one language; the neutral one for none. */
    public String textField(float boost, @Nullable Language language) {
        return "text_" + boosts.indexOf(boost) + "_" + (language == null ? NEUTRAL : language.code());
    }

    /** The neutral fields of all boosts. */
    public List<String> neutralFields() {
        return boosts.stream().map(boost -> textField(boost, null)).toList();
    }

    /** The field of a facet's codes. */
    public static String facetField(String facet) {
        return FACET + facet;
    }

    /** The field of suggestions of a kind, each value a text and its target. */
    public static String suggestField(String kind) {
        return SUGGEST + kind;
    }

    /** Whether the values of a field are counted. */
    public static boolean isCounted(String field) {
        return field.startsWith(FACET) || field.startsWith(SUGGEST);
    }

    /** What makes an index that was built before unusable when it changes. */
    public String fingerprint() {
        return "analysis " + Analysis.VERSION + ", layout 1, " + definition;
    }
}
