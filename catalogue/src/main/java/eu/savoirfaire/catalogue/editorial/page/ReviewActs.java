package eu.savoirfaire.catalogue.editorial.page;

import eu.savoirfaire.catalogue.editorial.Editorial;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.review.Decision;
import eu.savoirfaire.catalogue.review.Review;
import eu.savoirfaire.catalogue.review.ReviewCommand;
import eu.savoirfaire.catalogue.review.ReviewRefusal;
import eu.savoirfaire.catalogue.review.pace.Pace;
import eu.savoirfaire.catalogue.review.panel.Criterion;
import eu.savoirfaire.catalogue.review.panel.Recommendation;
import eu.savoirfaire.catalogue.review.panel.Score;
import eu.savoirfaire.catalogue.review.panel.Verdict;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Turns what those who judge typed into commands. */
@Singleton
class ReviewActs {
    /** What the forms of the page ask for: the last part of their addresses. */
    static final Set<String> ALL = Set.of(
            "endorse",
            "return",
            "assign",
            "replace",
            "recommend",
            "request-changes",
            "accept",
            "decline",
            "schedule",
            "unschedule",
            "publish");

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final People people;
    private final CurrentActor actor;
    private final TimeOrderedIds ids;
    private final Pace pace;

    ReviewActs(People people, CurrentActor actor, TimeOrderedIds ids, Pace pace) {
        this.people = people;
        this.actor = actor;
        this.ids = ids;
        this.pace = pace;
    }

    /** What cannot be understood; what the rules say comes after. */
    FormErrors errors(String act, Typed typed, Practice practice) {
        return switch (act) {
            case "request-changes" -> {
                var errors = PointBlocks.of(typed).errors(sheet(practice));
                yield day(typed.text("due")).isEmpty() ? errors.with("due", wrongDay()) : errors;
            }
            case "schedule" ->
                day(typed.text("publish-on")).isEmpty()
                        ? FormErrors.none().with("publish-on", wrongDay())
                        : FormErrors.none();
            case "assign" ->
                actor(typed.text("curator")).isEmpty()
                        ? FormErrors.none().with("curator", Label.key("catalogue.editorial.assign.curator.wrong"))
                        : FormErrors.none();
            case "recommend" ->
                verdict(typed).isEmpty()
                        ? FormErrors.none().with("verdict", Label.key("catalogue.editorial.verdict.wrong"))
                        : FormErrors.none();
            case "replace" ->
                actor(typed.text("stand-in")).isEmpty()
                                || person(typed.text("absent")).isEmpty()
                        ? FormErrors.none().with("stand-in", Label.key("catalogue.editorial.replace.wrong"))
                        : FormErrors.none();
            default -> FormErrors.none();
        };
    }

    /** @param typed without errors */
    Decision<Review> perform(Editorial editorial, Practice practice, Review review, String act, Typed typed) {
        if (act.equals("replace")) {
            var absent = person(typed.text("absent")).orElseThrow();
            return editorial.replace(
                    practice.id(),
                    typed.version(),
                    absent,
                    actor(typed.text("stand-in")).orElseThrow());
        }
        return editorial.perform(practice.id(), typed.version(), command(act, typed, practice, review));
    }

    /** The field at which a refusal is told; the form itself where it is about none. */
    static String field(String act, ReviewRefusal why) {
        if (!(why instanceof ReviewRefusal.Lacking lacking)) {
            return act;
        }
        return switch (lacking.need()) {
            case REASON -> act + "-reason";
            case REVIEWERS -> "reviewers";
            case POINTS -> "point-1-text";
            case SCORES ->
                lacking.what().stream()
                        .filter(Criterion.class::isInstance)
                        .map(Criterion.class::cast)
                        .map(criterion -> "score-" + ReviewViews.word(criterion))
                        .findFirst()
                        .orElse(act);
            default -> act;
        };
    }

    private ReviewCommand command(String act, Typed typed, Practice practice, Review review) {
        return switch (act) {
            case "endorse" -> new ReviewCommand.Endorse();
            case "return" -> new ReviewCommand.Return(typed.text("return-reason"));
            case "assign" ->
                new ReviewCommand.Assign(actor(typed.text("curator")).orElseThrow(), actors(typed.all("reviewers")));
            case "recommend" -> new ReviewCommand.Recommend(recommendation(typed, review));
            case "request-changes" ->
                new ReviewCommand.RequestChanges(
                        sheet(practice),
                        PointBlocks.of(typed).raised(sheet(practice), ids),
                        end(day(typed.text("due")).orElseThrow()));
            case "accept" -> new ReviewCommand.Accept();
            case "decline" -> new ReviewCommand.Decline(typed.text("decline-reason"));
            case "schedule" ->
                new ReviewCommand.Schedule(day(typed.text("publish-on"))
                        .orElseThrow()
                        .atTime(MORNING)
                        .atZone(pace.calendar().zone())
                        .toInstant());
            case "unschedule" -> new ReviewCommand.Unschedule();
            case "publish" -> new ReviewCommand.Publish();
            default -> throw new IllegalArgumentException(act);
        };
    }

    private Recommendation recommendation(Typed typed, Review review) {
        var scores = new EnumMap<Criterion, Score>(Criterion.class);
        for (var criterion : Criterion.values()) {
            constant(Score.values(), typed.text("score-" + ReviewViews.word(criterion)))
                    .ifPresent(score -> scores.put(criterion, score));
        }
        var me = actor.get().person().orElseThrow();
        return new Recommendation(me, review.round(), verdict(typed).orElseThrow(), scores, typed.text("comment"));
    }

    private static Optional<Verdict> verdict(Typed typed) {
        return constant(Verdict.values(), typed.text("verdict"));
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String word) {
        return Arrays.stream(all)
                .filter(one -> ReviewViews.word(one).equals(word))
                .findFirst();
    }

    private Optional<Actor> actor(String id) {
        return person(id).flatMap(people::find);
    }

    private List<Actor> actors(List<String> wanted) {
        return wanted.stream().flatMap(id -> actor(id).stream()).toList();
    }

    private static Optional<PersonId> person(String id) {
        try {
            return Optional.of(new PersonId(UUID.fromString(id)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static Sheet sheet(Practice practice) {
        return practice.workingCopy().orElseGet(practice::newest).sheet();
    }

    private static Label wrongDay() {
        return Label.key("catalogue.editorial.day.wrong");
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** The whole day counts. */
    private Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(pace.calendar().zone()).toInstant();
    }
}
