package eu.savoirfaire.infra.vocabulary;

import eu.savoirfaire.infra.vocabulary.Concept.Form;
import eu.savoirfaire.infra.vocabulary.Concept.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Other words for one concept in one language, laid over those of its file. The code stays: what was classified by it is
 * not touched.
 *
 * @param label what it is called; empty for the file's
 * @param synonyms what else it is called, in the place of the file's synonyms; empty for the file's
 */
public record Amendment(
        VocabularyName vocabulary, String code, Language language, String label, List<String> synonyms) {

    public Amendment {
        synonyms = List.copyOf(synonyms);
    }

    /** The concept in these words. */
    Concept of(Concept concept) {
        var labels = new EnumMap<Language, String>(Language.class);
        labels.putAll(concept.labels());
        if (!label.isEmpty()) {
            labels.put(language, label);
        }
        return new Concept(concept.code(), labels, forms(concept), concept.broader());
    }

    /** Labels first, as readers of forms expect. */
    private List<Form> forms(Concept concept) {
        var forms = new ArrayList<Form>();
        var others = new ArrayList<Form>();
        for (var form : concept.forms()) {
            if (form.language() != language || !replaced(form.kind())) {
                (form.kind() == Kind.LABEL ? forms : others).add(form);
            }
        }
        if (!label.isEmpty()) {
            forms.add(new Form(label, language, Kind.LABEL));
        }
        var own = synonyms.stream().map(text -> new Form(text, language, Kind.SYNONYM));
        return Stream.of(forms.stream(), own, others.stream())
                .flatMap(each -> each)
                .toList();
    }

    private boolean replaced(Kind kind) {
        return switch (kind) {
            case LABEL -> !label.isEmpty();
            case SYNONYM -> !synonyms.isEmpty();
            case CASED, TOWN, ADJECTIVE, HINT -> false;
        };
    }

    /** The vocabulary with the concepts that are amended in other words. */
    static Vocabulary over(Vocabulary base, Map<String, List<Amendment>> byCode) {
        var concepts = base.concepts().stream()
                .map(concept -> byCode.getOrDefault(concept.code(), List.of()).stream()
                        .reduce(concept, (before, change) -> change.of(before), (_, last) -> last))
                .toList();
        return new Vocabulary(base.name(), base.version(), concepts);
    }
}
