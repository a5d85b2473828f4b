package eu.savoirfaire.catalogue.editorial.keeping;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.savoirfaire.catalogue.review.panel.Criterion;
import eu.savoirfaire.catalogue.review.panel.Panel;
import eu.savoirfaire.catalogue.review.panel.Recommendation;
import eu.savoirfaire.catalogue.review.panel.Score;
import eu.savoirfaire.catalogue.review.panel.Verdict;
import eu.savoirfaire.catalogue.review.point.Answer;
import eu.savoirfaire.catalogue.review.point.Passage;
import eu.savoirfaire.catalogue.review.point.Point;
import eu.savoirfaire.catalogue.review.point.PointId;
import eu.savoirfaire.catalogue.review.point.Points;
import eu.savoirfaire.catalogue.review.point.Weight;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.access.PersonId;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Points and panels in the shape in which they are written: plain values, so that the domain may change its own. */
final class ReviewJson {
    private ReviewJson() {}

    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record PointList(List<OnePoint> points) {

        static PointList of(Points points) {
            return new PointList(points.all().stream().map(OnePoint::of).toList());
        }

        Points restored() {
            return new Points(points.stream().map(OnePoint::restored).toList());
        }
    }

    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record OnePoint(
            UUID id,
            int round,
            Weight weight,
            String section,
            int start,
            int end,
            String before,
            String text,
            UUID by,
            @Nullable OneAnswer answer) {

        static OnePoint of(Point point) {
            var passage = point.passage();
            return new OnePoint(
                    point.id().value(),
                    point.round(),
                    point.weight(),
                    passage.section().key(),
                    passage.start(),
                    passage.end(),
                    point.before(),
                    point.text(),
                    point.by().value(),
                    point.answer().map(OneAnswer::of).orElse(null));
        }

        Point restored() {
            return new Point(
                    new PointId(id),
                    round,
                    weight,
                    new Passage(Section.of(section).orElseThrow(), start, end),
                    before,
                    text,
                    new PersonId(by),
                    Optional.ofNullable(answer).map(OneAnswer::restored));
        }
    }

    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record OneAnswer(int round, @Nullable String reply, String after) {

        static OneAnswer of(Answer answer) {
            return new OneAnswer(answer.round(), answer.reply().orElse(null), answer.after());
        }

        Answer restored() {
            return new Answer(round, Optional.ofNullable(reply), after);
        }
    }

    /** @param authors of the text: not of the panel, but people of the review as well */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record People(
            List<UUID> authors,
            @Nullable UUID curator,
            List<UUID> reviewers,
            List<UUID> former,
            List<Advice> recommendations) {

        static People of(Set<PersonId> authors, Panel panel) {
            return new People(
                    ids(authors),
                    panel.curator().map(PersonId::value).orElse(null),
                    panel.reviewers().stream().map(PersonId::value).toList(),
                    ids(panel.former()),
                    panel.recommendations().stream().map(Advice::of).toList());
        }

        Set<PersonId> writers() {
            return authors.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
        }

        Panel panel() {
            return new Panel(
                    Optional.ofNullable(curator).map(PersonId::new),
                    reviewers.stream().map(PersonId::new).toList(),
                    former.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet()),
                    recommendations.stream().map(Advice::restored).toList());
        }

        private static List<UUID> ids(Collection<PersonId> people) {
            return people.stream().map(PersonId::value).sorted().toList();
        }
    }

    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Advice(UUID by, int round, Verdict verdict, Map<String, Score> scores, String comment) {

        static Advice of(Recommendation given) {
            Map<String, Score> scores = new HashMap<>();
            given.scores().forEach((criterion, score) -> scores.put(criterion.name(), score));
            return new Advice(given.by().value(), given.round(), given.verdict(), scores, given.comment());
        }

        Recommendation restored() {
            Map<Criterion, Score> by = new HashMap<>();
            scores.forEach((criterion, score) -> by.put(Criterion.valueOf(criterion), score));
            return new Recommendation(new PersonId(this.by), round, verdict, by, comment);
        }
    }
}
