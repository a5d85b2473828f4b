package eu.savoirfaire.infra.vocabulary.mention;

import eu.savoirfaire.infra.vocabulary.BrokenVocabulary;
import eu.savoirfaire.infra.vocabulary.Concept;
import eu.savoirfaire.infra.vocabulary.Concept.Form;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Within one vocabulary and language no form stands twice, and none can be mistaken for another once endings are cut. */
final class OneMeaningPerForm {
    private final Vocabulary vocabulary;
    private final List<String> wrong = new ArrayList<>();

    OneMeaningPerForm(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * @throws BrokenVocabulary naming the vocabulary and each wrong form with its language and codes
     */
    void check() {
        for (var language : Language.values()) {
            var written = new HashMap<List<String>, Concept>();
            var found = new HashMap<List<String>, Concept>();
            for (var concept : vocabulary.concepts()) {
                concept.forms(language).forEach(form -> {
                    takeWritten(concept, form, written);
                    takeFound(concept, form, found);
                });
            }
        }
        if (!wrong.isEmpty()) {
            throw new BrokenVocabulary(vocabulary.name().code() + ".yaml", String.join("; ", wrong));
        }
    }

    private void takeWritten(Concept concept, Form form, Map<List<String>, Concept> written) {
        var before =
                written.put(Word.all(form.text()).stream().map(Word::folded).toList(), concept);
        if (before != null) {
            say(form, "stands twice: in %s and in %s".formatted(before.code(), concept.code()));
        }
    }

    private void takeFound(Concept concept, Form form, Map<List<String>, Concept> found) {
        var key = FormKey.of(form, vocabulary.name());
        if (key.isEmpty()) {
            say(form, "of %s has no word to be found by".formatted(concept.code()));
            return;
        }
        var before = found.put(key, concept);
        if (before != null && before != concept) {
            say(
                    form,
                    "cannot be told apart once endings are cut: it is in %s and in %s"
                            .formatted(before.code(), concept.code()));
        }
    }

    private void say(Form form, String what) {
        wrong.add("'%s' (%s) %s".formatted(form.text(), form.language().code(), what));
    }
}
