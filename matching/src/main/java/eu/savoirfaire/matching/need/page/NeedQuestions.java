package eu.savoirfaire.matching.need.page;

import eu.savoirfaire.infra.vocabulary.Concept;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import eu.savoirfaire.matching.NeedKind;
import eu.savoirfaire.matching.need.Contract;
import eu.savoirfaire.matching.need.LegalForm;
import eu.savoirfaire.matching.need.Mode;
import eu.savoirfaire.matching.need.Stage;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.question.OccupationQuestion;
import eu.savoirfaire.matching.question.Options;
import eu.savoirfaire.matching.question.Question;
import eu.savoirfaire.matching.question.Question.Way;
import eu.savoirfaire.matching.question.Typed;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is asked about a need. Whoever is not sure leaves it open: then the offers say what they would have to know. */
@Singleton
public final class NeedQuestions {
    /** As many occupations as a need names at most. */
    public static final List<String> OCCUPATIONS = List.of("occupation1", "occupation2", "occupation3");

    private final OccupationQuestion occupation;
    private final Vocabularies vocabularies;

    NeedQuestions(OccupationQuestion occupation, Vocabularies vocabularies) {
        this.occupation = occupation;
        this.vocabularies = vocabularies;
    }

    /** The names of the answers to a kind of need. */
    public List<String> names(NeedKind kind) {
        return ask(kind, new Typed(Map.of()), Language.EN).stream()
                .map(Question::name)
                .toList();
    }

    List<Question> ask(NeedKind kind, Typed answers, Language language) {
        var questions = new ArrayList<Question>();
        switch (kind) {
            case MICROCREDIT -> credit(questions, answers);
            case MENTORING -> mentoring(questions, answers, language);
            case JOB -> {
                occupations(questions, answers, language);
                questions.add(Question.of(
                        Way.CHECKBOX,
                        "contracts",
                        "matching.need.contracts",
                        Options.of(Contract.class, "matching.need.contract", answers.chosen("contracts"))));
                questions.add(number("pay", answers));
            }
            case INTERNSHIP -> {
                occupations(questions, answers, language);
                questions.add(number("months", answers));
                questions.add(number("pay", answers));
            }
        }
        questions.add(sector(answers, language));
        return questions;
    }

    private static void credit(List<Question> questions, Typed answers) {
        questions.add(Question.area("purpose", "matching.need.purpose", answers.text("purpose")));
        questions.add(number("amount", answers));
        questions.add(number("term", answers));
        questions.add(Question.of(
                Way.RADIO,
                "stage",
                "matching.need.stage",
                Options.orNotSure(Options.of(Stage.class, "matching.need.stage", answers.chosen("stage")))));
        questions.add(Question.of(
                Way.SELECT,
                "form",
                "matching.need.form",
                Options.orNotSure(Options.of(LegalForm.class, "matching.need.form", answers.chosen("form")))));
    }

    private void mentoring(List<Question> questions, Typed answers, Language language) {
        var topics = vocabularies.of(VocabularyName.TOPICS).concepts().stream()
                .filter(topic -> Wish.Mentoring.TOPICS.contains(topic.code()))
                .toList();
        questions.add(Question.of(
                Way.CHECKBOX,
                "goals",
                "matching.need.goals",
                Options.named(topics, Concept::code, one -> one.label(language), answers.chosen("goals"), language)));
        questions.add(Question.of(
                Way.RADIO,
                "mode",
                "matching.need.mode",
                Options.orNotSure(Options.of(Mode.class, "matching.need.mode", answers.chosen("mode")))));
        questions.add(number("hours", answers));
    }

    private void occupations(List<Question> questions, Typed answers, Language language) {
        OCCUPATIONS.forEach(
                name -> questions.add(occupation.ask(name, "matching.need." + name, answers.text(name), language)));
    }

    private Question sector(Typed answers, Language language) {
        var sectors = vocabularies.of(VocabularyName.SECTORS).concepts();
        var choices =
                Options.named(sectors, Concept::code, one -> one.label(language), answers.chosen("sector"), language);
        return Question.of(Way.SELECT, "sector", "matching.need.sector", Options.orNotSure(choices));
    }

    private static Question number(String name, Typed answers) {
        return Question.number(name, "matching.need." + name, answers.text(name));
    }
}
