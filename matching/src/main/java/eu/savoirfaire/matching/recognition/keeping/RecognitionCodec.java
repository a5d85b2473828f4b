package eu.savoirfaire.matching.recognition.keeping;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.seal.Place;
import eu.savoirfaire.infra.privacy.seal.Seal;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.recognition.Measure;
import eu.savoirfaire.matching.recognition.NextStep;
import eu.savoirfaire.matching.recognition.Outcome;
import eu.savoirfaire.matching.recognition.Qualification;
import eu.savoirfaire.matching.recognition.Recognition;
import eu.savoirfaire.matching.recognition.Recognition.Course;
import eu.savoirfaire.matching.recognition.RecognitionId;
import eu.savoirfaire.matching.recognition.StudyField;
import eu.savoirfaire.matching.recognition.table.RecognitionState;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns recognitions into rows and back. */
@Singleton
class RecognitionCodec {
    private final Seekers seekers;
    private final Seal seal;
    private final ObjectMapper json;

    RecognitionCodec(Seekers seekers, Seal seal, ObjectMapper json) {
        this.seekers = seekers;
        this.seal = seal;
        this.json = json;
    }

    RecognitionRow row(Recognition one) {
        var what = one.qualification();
        var field = what.field();
        var course = one.course();
        var outcome = one.outcome().orElse(null);
        return new RecognitionRow(
                one.id().value(),
                one.seeker().value(),
                one.state(),
                what.country().isEmpty() ? null : what.country(),
                what.year(),
                field == null ? null : field.code(),
                what.purpose(),
                sealed(one),
                id(course.assessor()),
                id(course.refusedBy()),
                outcome instanceof Outcome.Recognised recognised ? recognised.eqf() : null,
                outcome instanceof Outcome.Recognised recognised ? names(recognised.measures()) : null,
                outcome instanceof Outcome.NotRecognised refused ? names(refused.next()) : null,
                course.sent().orElse(null),
                course.complete().orElse(null),
                course.moved(),
                one.version());
    }

    Recognition recognition(RecognitionRow row) {
        var words = opened(row);
        return new Recognition(
                new RecognitionId(row.id()),
                new SeekerId(row.seekerId()),
                qualification(row, words),
                row.state(),
                new Course(
                        Optional.ofNullable(row.assessor()).map(PersonId::new),
                        Optional.ofNullable(row.refusedBy()).map(PersonId::new),
                        Optional.ofNullable(row.sentAt()),
                        Optional.ofNullable(row.completeAt()),
                        row.movedAt()),
                outcome(row, words),
                words.conversation(),
                row.version());
    }

    private static Qualification qualification(RecognitionRow row, RecognitionWords words) {
        var country = row.country();
        return new Qualification(
                words.titled(),
                words.titledBeside(),
                country == null ? "" : country,
                words.institution(),
                row.earned(),
                words.level(),
                Optional.ofNullable(row.studyField()).flatMap(StudyField::of).orElse(null),
                row.purpose());
    }

    private static Optional<Outcome> outcome(RecognitionRow row, RecognitionWords words) {
        var eqf = row.eqf();
        if (row.state() == RecognitionState.RECOGNISED && eqf != null) {
            return Optional.of(new Outcome.Recognised(eqf, constants(Measure.class, row.measures()), words.decision()));
        }
        // after an appeal too the first answer can be read
        return row.nextSteps() == null
                ? Optional.empty()
                : Optional.of(new Outcome.NotRecognised(words.reason(), constants(NextStep.class, row.nextSteps())));
    }

    private @Nullable String sealed(Recognition one) {
        return seekers.person(one.seeker())
                .map(person -> seal.seal(person, place(one.id().value()), written(RecognitionWords.of(one))))
                .orElse(null);
    }

    private RecognitionWords opened(RecognitionRow row) {
        return Optional.ofNullable(row.words())
                .flatMap(words -> seekers.person(new SeekerId(row.seekerId()))
                        .flatMap(person -> seal.open(person, place(row.id()), words)))
                .map(this::read)
                .orElse(RecognitionWords.NONE);
    }

    private static Place place(UUID id) {
        return new Place("matching.recognition.words", id.toString());
    }

    private RecognitionWords read(String text) {
        try {
            return json.readValue(text, RecognitionWords.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a recognition is not as it was written", unreadable);
        }
    }

    private String written(RecognitionWords words) {
        try {
            return json.writeValueAsString(words);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static @Nullable UUID id(Optional<PersonId> person) {
        return person.map(PersonId::value).orElse(null);
    }

    private static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, @Nullable String names) {
        var known = Set.of(names == null ? new String[0] : names.split(" ", -1));
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> known.contains(one.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
