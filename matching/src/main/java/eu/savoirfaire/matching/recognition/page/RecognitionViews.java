package eu.savoirfaire.matching.recognition.page;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.recognition.NextStep;
import eu.savoirfaire.matching.recognition.Outcome;
import eu.savoirfaire.matching.recognition.Qualification;
import eu.savoirfaire.matching.recognition.Recognition;
import eu.savoirfaire.matching.recognition.page.Told.Ending;
import eu.savoirfaire.matching.recognition.page.Told.Line;
import eu.savoirfaire.matching.recognition.page.Told.Point;
import eu.savoirfaire.matching.recognition.page.Told.Saying;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells a recognition in the reader's language. */
@Singleton
final class RecognitionViews {
    private static final String KEY = "matching.recognition.";
    private static final ZoneId ZONE = ZoneId.of("Europe/Rome");

    private final Clock clock;

    RecognitionViews(Clock clock) {
        this.clock = clock;
    }

    Told told(Recognition one, Language language) {
        var what = one.qualification();
        return new Told(
                one.id().value().toString(),
                one.version(),
                what.title().text(),
                what.title().language(),
                one.state(),
                lines(what, language),
                one.said().stream()
                        .map(said -> new Saying(said.kind(), said.text(), day(said.at())))
                        .toList(),
                one.outcome().map(RecognitionViews::ending),
                one.due().map(RecognitionViews::day),
                one.due().filter(clock.instant()::isAfter).isPresent());
    }

    /** What is still to be said before it can be sent. */
    static List<Label> missing(Told told) {
        return told.lines().stream()
                .filter(line -> !line.known() && !line.optional())
                .map(Line::question)
                .toList();
    }

    private static List<Line> lines(Qualification what, Language language) {
        var year = what.year();
        var field = what.field();
        var purpose = what.purpose();
        return List.of(
                own("title", what.title().text(), false),
                own("beside", what.beside().text(), true),
                line(
                        "country",
                        what.country().isEmpty()
                                ? null
                                : Label.of(RecognitionQuestions.country(what.country(), language))),
                own("institution", what.institution(), false),
                line("year", year == null ? null : Label.of(year.toString())),
                own("level", what.level(), true),
                line("field", field == null ? null : Label.key(KEY + "field." + field)),
                line("purpose", purpose == null ? null : Label.key(KEY + "purpose." + purpose)));
    }

    private static Line own(String name, String text, boolean optional) {
        var known = !text.isBlank();
        var answer = known ? Label.of(text) : Label.key(KEY + "unsaid");
        return new Line(Label.key(KEY + name), answer, known, known, optional);
    }

    private static Line line(String name, @Nullable Label answer) {
        var said = Optional.ofNullable(answer);
        return new Line(Label.key(KEY + name), said.orElse(Label.key(KEY + "unsaid")), false, said.isPresent(), false);
    }

    static Ending ending(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Recognised recognised ->
                new Ending(
                        true,
                        Label.key(KEY + (recognised.isFull() ? "ending.full" : "ending.part"), recognised.eqf()),
                        recognised.measures().stream()
                                .sorted()
                                .map(one -> new Point(Label.key(KEY + "measure." + one), ""))
                                .toList(),
                        recognised.decision());
            case Outcome.NotRecognised(var reason, var next) ->
                new Ending(
                        false,
                        Label.key(KEY + "ending.not"),
                        next.stream()
                                .sorted()
                                .map(one -> new Point(Label.key(KEY + "next." + one), href(one)))
                                .toList(),
                        reason);
        };
    }

    private static String href(NextStep next) {
        return switch (next) {
            case SKILLS_VALIDATION -> "/assessments";
            case APPEAL, SUPPLEMENTARY_EXAM -> "";
        };
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }
}
