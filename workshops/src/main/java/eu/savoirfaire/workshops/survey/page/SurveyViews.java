package eu.savoirfaire.workshops.survey.page;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.picture.BarChart;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.workshops.page.Typed;
import eu.savoirfaire.workshops.survey.OwnQuestion;
import eu.savoirfaire.workshops.survey.Question;
import eu.savoirfaire.workshops.survey.Questionnaire;
import eu.savoirfaire.workshops.survey.SurveySettings;
import eu.savoirfaire.workshops.survey.keeping.Survey;
import eu.savoirfaire.workshops.survey.page.SurveyDesk.Sight;
import eu.savoirfaire.workshops.survey.page.SurveyView.Finding;
import eu.savoirfaire.workshops.survey.page.SurveyView.Own;
import eu.savoirfaire.workshops.survey.page.SurveyView.Text;
import eu.savoirfaire.workshops.survey.page.SurveyView.Together;
import eu.savoirfaire.workshops.survey.result.Shown;
import eu.savoirfaire.workshops.survey.result.Shown.Counted;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes surveys into what their trainers see. */
@Singleton
class SurveyViews {
    private static final String NONE = "";

    private final SurveyDesk desk;
    private final SurveySettings settings;

    SurveyViews(SurveyDesk desk, SurveySettings settings) {
        this.desk = desk;
        this.settings = settings;
    }

    SurveyView of(Sight sight, Typed typed, FormErrors errors) {
        var workshop = sight.workshop();
        var results = desk.results(workshop.id());
        return new SurveyView(
                workshop.id().value(),
                new Phrase(workshop.plan().title(), workshop.plan().language()),
                stage(sight, results.isPresent()),
                sight.hindrance().map(Label::of),
                typed.form().containsKey("version") ? typed.version() : sight.version(),
                Questionnaire.usual().questions().stream().map(Question::text).toList(),
                own(sight.questionnaire().own(), typed),
                typed.or("days", Integer.toString(settings.days())),
                sight.survey()
                        .flatMap(Survey::closesAt)
                        .map(at -> at.atZone(workshop.plan().hours().zone())),
                results.isPresent() ? desk.people(workshop.id()) : 0,
                findings(results.orElse(List.of())),
                errors);
    }

    private static String stage(Sight sight, boolean told) {
        return switch (sight.survey().map(Survey::state).orElse(Survey.State.DRAFT)) {
            case DRAFT -> "draft";
            case OPEN -> "open";
            case CLOSED -> told ? "told" : "few";
        };
    }

    private static List<Own> own(List<OwnQuestion> known, Typed typed) {
        return IntStream.rangeClosed(1, Questionnaire.MOST_OWN)
                .mapToObj(number -> own(
                        number, number <= known.size() ? Optional.of(known.get(number - 1)) : Optional.empty(), typed))
                .toList();
    }

    private static Own own(int number, Optional<OwnQuestion> known, Typed typed) {
        var sort = typed.or("sort" + number, known.map(one -> one.sort().name()).orElse(NONE));
        return new Own(
                number,
                typed.or("own" + number, known.map(OwnQuestion::text).orElse("")),
                Stream.concat(
                                Stream.of(NONE),
                                Arrays.stream(Question.Sort.values()).map(Enum::name))
                        .map(one -> Choice.of(
                                one,
                                Label.key("workshops.survey.sort." + (one.isEmpty() ? "none" : one)),
                                one.equals(sort)))
                        .toList(),
                typed.or(
                        "options" + number,
                        known.map(one -> String.join("\n", one.options())).orElse("")));
    }

    static List<Finding> findings(List<Shown> shown) {
        var findings = new ArrayList<Finding>();
        for (var each : shown) {
            findings.add(finding(findings.size() + 1, each));
        }
        return List.copyOf(findings);
    }

    private static Finding finding(int number, Shown shown) {
        var asked = shown.question().text();
        return switch (shown) {
            case Shown.TooFew _ ->
                new Finding(number, asked, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
            case Shown.Scale scale ->
                finding(
                        number,
                        asked,
                        scale.people(),
                        Optional.of(chart(asked, scale)),
                        Optional.of(Label.key("workshops.survey.median", scale.median())),
                        List.of());
            case Shown.Choice choice ->
                finding(
                        number,
                        asked,
                        choice.people(),
                        chart(asked, choice.options()),
                        Optional.empty(),
                        together("workshops.survey.together", choice.rest(), choice.restPeople()));
            case Shown.Several several ->
                finding(
                        number,
                        asked,
                        several.people(),
                        chart(asked, several.options()),
                        Optional.empty(),
                        Stream.concat(
                                        together("workshops.survey.few", several.few(), 0).stream(),
                                        together("workshops.survey.most", several.most(), 0).stream())
                                .toList());
            case Shown.Texts texts ->
                new Finding(
                        number,
                        asked,
                        Optional.of(people(texts.people())),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        texts.texts().stream()
                                .map(one -> new Text(one.id(), one.text(), one.hidden()))
                                .toList());
        };
    }

    private static Finding finding(
            int number,
            Label asked,
            int people,
            Optional<BarChart> chart,
            Optional<Label> median,
            List<Together> together) {
        return new Finding(number, asked, Optional.of(people(people)), chart, median, together, List.of());
    }

    private static Label people(int people) {
        return Label.key("workshops.survey.people", people);
    }

    private static List<Together> together(String key, List<Label> options, int people) {
        return options.isEmpty() ? List.of() : List.of(new Together(Label.key(key, people), options));
    }

    private static BarChart chart(Label asked, Shown.Scale scale) {
        return chart(asked, scale.steps().stream().map(steps -> new BarChart.Count(steps(steps), steps.people())));
    }

    static Label steps(Shown.Steps steps) {
        return steps.from() == steps.to()
                ? Label.key("workshops.survey.scale." + steps.from())
                : Label.key("workshops.survey.steps", steps.from(), steps.to());
    }

    private static Optional<BarChart> chart(Label asked, List<Counted> options) {
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(chart(
                        asked, options.stream().map(one -> new BarChart.Count(one.option(), one.people()))));
    }

    private static BarChart chart(Label asked, Stream<BarChart.Count> counts) {
        return BarChart.of(
                asked, Label.key("workshops.survey.answer"), Label.key("workshops.survey.answers"), counts.toList());
    }
}
