package eu.savoirfaire.workshops.survey.page;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.workshops.page.SpreadsheetText;
import eu.savoirfaire.workshops.survey.result.Shown;
import eu.savoirfaire.workshops.survey.result.Shown.Counted;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is told of a survey, for a spreadsheet: the same as on its page. */
@Singleton
class SurveySheet {
    private final Messages messages;

    SurveySheet(Messages messages) {
        this.messages = messages;
    }

    String of(List<Shown> results, Language language) {
        var head = Stream.of("question", "answer", "answers")
                .map(column -> messages.text(language, "workshops.survey." + column))
                .toList();
        return SpreadsheetText.of(
                head, results.stream().flatMap(shown -> rows(shown, language)).toList());
    }

    private Stream<List<String>> rows(Shown shown, Language language) {
        var question = text(shown.question().text(), language);
        return switch (shown) {
            case Shown.TooFew _ ->
                Stream.of(List.of(question, messages.text(language, "workshops.survey.question.few"), ""));
            case Shown.Scale scale ->
                scale.steps().stream()
                        .map(steps -> List.of(question, text(SurveyViews.steps(steps), language), "" + steps.people()));
            case Shown.Choice choice ->
                Stream.concat(
                        counted(question, choice.options(), language),
                        listed(question, choice.rest(), "" + choice.restPeople(), language));
            case Shown.Several several ->
                Stream.of(
                                counted(question, several.options(), language),
                                listed(question, several.few(), "<5", language),
                                listed(question, several.most(), ">" + (several.people() - 5), language))
                        .flatMap(each -> each);
            case Shown.Texts texts ->
                texts.texts().stream().filter(one -> !one.hidden()).map(one -> List.of(question, one.text(), ""));
        };
    }

    private Stream<List<String>> counted(String question, List<Counted> options, Language language) {
        return options.stream().map(one -> List.of(question, text(one.option(), language), "" + one.people()));
    }

    private Stream<List<String>> listed(String question, List<Label> options, String people, Language language) {
        return options.isEmpty()
                ? Stream.of()
                : Stream.of(List.of(
                        question,
                        options.stream().map(one -> text(one, language)).collect(Collectors.joining(" + ")),
                        people));
    }

    private String text(Label label, Language language) {
        return messages.text(language, label);
    }
}
