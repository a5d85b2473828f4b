package eu.savoirfaire.catalogue.editorial.keeping;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.editorial.keeping.ReviewJson.People;
import eu.savoirfaire.catalogue.editorial.keeping.ReviewJson.PointList;
import eu.savoirfaire.catalogue.review.Remark;
import eu.savoirfaire.catalogue.review.Review;
import eu.savoirfaire.catalogue.review.pace.Nudge;
import eu.savoirfaire.catalogue.review.pace.Stage;
import eu.savoirfaire.catalogue.review.table.EditorialAction;
import eu.savoirfaire.catalogue.review.table.Manuscript;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns reviews into rows and back. */
@Singleton
final class ReviewCodec {
    private final ObjectMapper json;

    ReviewCodec(ObjectMapper json) {
        this.json = json;
    }

    ReviewRow row(UUID id, Review review, long version) {
        var manuscript = review.manuscript();
        var stage = review.stage();
        var remark = review.remark();
        return new ReviewRow(
                id,
                manuscript.practice().value(),
                manuscript.revision(),
                stage.state(),
                stage.since(),
                stage.term().orElse(null),
                words(stage.nudged()),
                stage.last().orElse(null),
                review.round(),
                review.appeal().orElse(null),
                review.panel().curator().map(PersonId::value).orElse(null),
                written(PointList.of(review.points())),
                written(People.of(manuscript.authors(), review.panel())),
                remark.map(Remark::of).orElse(null),
                remark.map(Remark::reason).orElse(null),
                remark.map(Remark::at).orElse(null),
                version);
    }

    /** @param owner of the practice now */
    Review review(ReviewRow row, OrganisationId owner) {
        try {
            var people = json.readValue(row.panel(), People.class);
            return new Review(
                    new Manuscript(new PracticeId(row.practiceId()), row.revision(), owner, people.writers()),
                    stage(row),
                    row.round(),
                    json.readValue(row.points(), PointList.class).restored(),
                    people.panel(),
                    remark(row.remarkOf(), row.remark(), row.remarkAt()),
                    Optional.ofNullable(row.appeal()),
                    row.version(),
                    List.of());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("review " + row.id() + " is not as it was written", unreadable);
        }
    }

    static Optional<Remark> remark(@Nullable EditorialAction of, @Nullable String reason, @Nullable Instant at) {
        return of == null || reason == null || at == null ? Optional.empty() : Optional.of(new Remark(of, reason, at));
    }

    private static Stage stage(ReviewRow row) {
        return new Stage(
                row.state(),
                row.since(),
                Optional.ofNullable(row.term()),
                nudges(row.nudged()),
                Optional.ofNullable(row.lastAction()));
    }

    private static String words(Set<Nudge> nudges) {
        return nudges.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static Set<Nudge> nudges(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Nudge::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
