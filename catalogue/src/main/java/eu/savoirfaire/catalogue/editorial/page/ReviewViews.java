package eu.savoirfaire.catalogue.editorial.page;

import eu.savoirfaire.catalogue.editorial.Audience;
import eu.savoirfaire.catalogue.editorial.SheetStandings;
import eu.savoirfaire.catalogue.editorial.keeping.Reviews;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.Revision;
import eu.savoirfaire.catalogue.review.Review;
import eu.savoirfaire.catalogue.review.pace.Pace;
import eu.savoirfaire.catalogue.review.panel.Criterion;
import eu.savoirfaire.catalogue.review.panel.Recommendation;
import eu.savoirfaire.catalogue.review.panel.Score;
import eu.savoirfaire.catalogue.review.panel.Verdict;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Lays a sheet out for those who judge it. */
@Singleton
class ReviewViews {
    private final Reviews reviews;
    private final SheetStandings standings;
    private final Panels panels;
    private final People people;
    private final OrganisationNames organisations;
    private final CurrentActor actor;
    private final Pace pace;
    private final Clock clock;

    ReviewViews(
            Reviews reviews,
            SheetStandings standings,
            Panels panels,
            People people,
            OrganisationNames organisations,
            CurrentActor actor,
            Pace pace,
            Clock clock) {
        this.reviews = reviews;
        this.standings = standings;
        this.panels = panels;
        this.people = people;
        this.organisations = organisations;
        this.actor = actor;
        this.pace = pace;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ReviewView view(Practice practice, Optional<Label> done, PointBlocks blocks, Typed typed, FormErrors errors) {
        var review = reviews.of(practice);
        var draft = practice.workingCopy().orElseThrow();
        var standing = standings.of(practice);
        var points = points(review);
        return new ReviewView(
                practice.code(),
                new Phrase(draft.sheet().title(), draft.sheet().textLanguage()),
                organisations.name(practice.owner()).orElse(draft.sheet().institution()),
                standing,
                done,
                draft.sheet().textLanguage(),
                sections(draft, review),
                points,
                review.panel().recommendations().stream().map(this::advice).toList(),
                review.panel().curator().map(this::name),
                review.panel().reviewers().stream()
                        .map(person -> judge(person, review))
                        .toList(),
                isMine(review),
                standing.can("assign") ? panels.curators(practice, review, typed) : List.of(),
                standing.can("assign") ? panels.reviewers(practice, review, typed) : List.of(),
                standing.can("accept") ? panels.standIns(practice, review, typed) : List.of(),
                questions(typed),
                choices(Verdict.values(), "catalogue.editorial.verdict.", typed.text("verdict")),
                blocks.blocks(),
                Arrays.stream(Section.values())
                        .map(section ->
                                Choice.of(section.key(), Label.key("catalogue.section." + section.key()), false))
                        .toList(),
                typed.or("due", usualDue().toString()),
                typed,
                errors);
    }

    /** All points with their numbers, in the order in which they were raised. */
    static List<PointView> points(Review review) {
        var all = review.points().all();
        return IntStream.range(0, all.size())
                .mapToObj(index -> PointView.of(index + 1, all.get(index)))
                .toList();
    }

    /** The text with the passages of all open points marked. */
    static List<MarkedSection> sections(Revision draft, Review review) {
        var all = review.points().all();
        var numbered = IntStream.range(0, all.size())
                .filter(index -> all.get(index).isOpen())
                .mapToObj(index ->
                        new MarkedSection.Numbered(index + 1, all.get(index).passage()))
                .toList();
        return Arrays.stream(Section.values())
                .map(section ->
                        MarkedSection.of(section, draft.sheet().text(section).orElse(""), numbered))
                .filter(section -> !section.pieces().isEmpty())
                .toList();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private boolean isMine(Review review) {
        return review.state() == EditorialState.IN_REVIEW
                && actor.get()
                        .person()
                        .filter(Audience.adviceToCome(review)::contains)
                        .isPresent();
    }

    private ReviewView.Advice advice(Recommendation given) {
        return new ReviewView.Advice(
                name(given.by()),
                given.round(),
                Label.key("catalogue.editorial.verdict." + word(given.verdict())),
                Arrays.stream(Criterion.values())
                        .flatMap(criterion -> Optional.ofNullable(given.scores().get(criterion)).stream()
                                .map(score -> new ReviewView.Scored(
                                        Label.key("catalogue.editorial.criterion." + word(criterion)),
                                        Label.key("catalogue.editorial.score." + word(score)))))
                        .toList(),
                given.comment());
    }

    private ReviewView.Judge judge(PersonId person, Review review) {
        return new ReviewView.Judge(
                person.value().toString(),
                name(person),
                !Audience.adviceToCome(review).contains(person));
    }

    private String name(PersonId person) {
        return people.name(person).orElse("—");
    }

    private static List<ReviewView.Question> questions(Typed typed) {
        return Arrays.stream(Criterion.values())
                .map(criterion -> {
                    var key = "catalogue.editorial.criterion." + word(criterion);
                    var name = "score-" + word(criterion);
                    return new ReviewView.Question(
                            name,
                            Label.key(key),
                            Label.key(key + ".hint"),
                            choices(Score.values(), "catalogue.editorial.score.", typed.text(name)));
                })
                .toList();
    }

    private static List<Choice> choices(Enum<?>[] constants, String keys, String chosen) {
        return Arrays.stream(constants)
                .map(one -> Choice.of(
                        word(one), Label.key(keys + word(one)), word(one).equals(chosen)))
                .toList();
    }

    private LocalDate usualDue() {
        return LocalDate.ofInstant(
                pace.after(EditorialState.CHANGES_REQUESTED, clock.instant(), 1),
                pace.calendar().zone());
    }
}
