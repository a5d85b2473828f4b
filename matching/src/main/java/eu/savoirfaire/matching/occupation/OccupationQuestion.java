package eu.savoirfaire.matching.occupation;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.question.Options;
import eu.savoirfaire.matching.question.Question;
import eu.savoirfaire.matching.question.Question.Way;
import eu.savoirfaire.matching.taxonomy.Occupation;
import eu.savoirfaire.matching.taxonomy.OccupationCode;
import eu.savoirfaire.matching.taxonomy.Taxonomy;
import eu.savoirfaire.matching.taxonomy.text.OccupationFinder;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks for an occupation: among few in a list, among the thousands of a larger taxonomy by its name. */
@Singleton
public final class OccupationQuestion {
    private static final String KEY = "matching.question.occupation.";

    private final Taxonomy taxonomy;
    private final OccupationFinder finder;

    OccupationQuestion(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.finder = new OccupationFinder(taxonomy);
    }

    /** @param answer a code, or what was typed */
    public Question ask(String name, String key, String answer, Language language) {
        return isList()
                ? Question.of(Way.SELECT, name, key, Options.orNotSure(list(answer, language)))
                : new Question(
                        Way.LINE, name, Label.key(key), Label.key(KEY + "hint"), shown(answer, language), List.of());
    }

    /** Whether it is asked as a list. */
    public boolean isList() {
        return finder.areFew();
    }

    /** All of them, by their names. */
    public List<Choice> list(String chosen, Language language) {
        return Options.named(
                taxonomy.occupations(),
                one -> one.code().value(),
                one -> one.label(language),
                List.of(chosen),
                language);
    }

    /** The name of a code; what was typed as it was. */
    public String shown(String answer, Language language) {
        return taxonomy.occupation(new OccupationCode(answer))
                .map(one -> one.label(language))
                .orElse(answer);
    }

    public Optional<Occupation> called(String answer) {
        return finder.called(answer);
    }

    /** Those that are called like it, at most a dozen. */
    public List<Occupation> like(String typed) {
        return finder.like(typed);
    }

    /** Why an answer is no occupation; empty when it is one, or nothing was answered. */
    public Optional<Label> wrong(String answer, Language language) {
        if (answer.isBlank() || called(answer).isPresent()) {
            return Optional.empty();
        }
        var like = like(answer);
        var names = like.stream().map(one -> "«" + one.label(language) + "»").collect(Collectors.joining(", "));
        return Optional.of(
                like.isEmpty() ? Label.key(KEY + "unknown", answer) : Label.key(KEY + "several", answer, names));
    }

    /** Why an answer is no occupation, for whoever reads it in whatever language. */
    public Label wrong(String answer) {
        return Label.key(KEY + (like(answer).isEmpty() ? "unknown" : "unclear"), answer);
    }
}
