package eu.savoirfaire.matching.followup.keeping;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.MatchId;
import eu.savoirfaire.matching.followup.Answer;
import eu.savoirfaire.matching.followup.Answer.Course;
import eu.savoirfaire.matching.followup.Answer.Standing;
import eu.savoirfaire.matching.followup.FollowUp;
import eu.savoirfaire.matching.followup.FollowUpState;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "follow_up", schema = "matching")
record FollowUpRow(
        @Id UUID id,
        UUID matchId,
        String schedule,
        int number,
        boolean isLast,
        Instant due,
        FollowUpState state,
        @Nullable Instant turn,
        @Nullable Standing seekerSays,
        @Nullable Course seekerCourse,
        @Nullable Instant seekerAt,
        @Nullable Standing providerSays,
        @Nullable Course providerCourse,
        @Nullable Instant providerAt,
        @Nullable UUID decidedBy,
        long version) {

    static FollowUpRow of(FollowUp one, long version) {
        return new FollowUpRow(
                one.id(),
                one.match().value(),
                one.schedule().toString(),
                one.number(),
                one.last(),
                one.due(),
                one.state(),
                one.turn().orElse(null),
                one.seeker().map(Answer::standing).orElse(null),
                one.seeker().map(Answer::course).orElse(null),
                one.seeker().map(Answer::at).orElse(null),
                one.provider().map(Answer::standing).orElse(null),
                one.provider().map(Answer::course).orElse(null),
                one.provider().map(Answer::at).orElse(null),
                one.decidedBy().map(PersonId::value).orElse(null),
                version);
    }

    FollowUp followUp() {
        return new FollowUp(
                id,
                new MatchId(matchId),
                Edition.of(schedule),
                number,
                isLast,
                due,
                state,
                Optional.ofNullable(turn),
                answer(seekerSays, seekerCourse, seekerAt),
                answer(providerSays, providerCourse, providerAt),
                Optional.ofNullable(decidedBy).map(PersonId::new),
                version,
                List.of());
    }

    private static Optional<Answer> answer(@Nullable Standing says, @Nullable Course course, @Nullable Instant at) {
        return says == null || course == null || at == null
                ? Optional.empty()
                : Optional.of(new Answer(says, course, at));
    }
}
