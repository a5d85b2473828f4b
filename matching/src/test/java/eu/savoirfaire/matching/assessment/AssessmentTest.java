package eu.savoirfaire.matching.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssessmentTest {
    private static final PersonId HOLDER = new PersonId(new UUID(0, 1));
    private static final PersonId OTHER = new PersonId(new UUID(0, 2));

    /** State, action and who: what comes of it. Every triple that is not here is refused. */
    private static final String AGREED = """
            ASKED TAKE HOLDER TAKEN
            ASKED TAKE OTHER TAKEN
            ASKED WITHDRAW PERSON WITHDRAWN
            TAKEN LAY_DOWN HOLDER ASKED
            TAKEN VALIDATE HOLDER VALIDATED
            TAKEN NOT_YET HOLDER NOT_YET
            TAKEN WITHDRAW PERSON WITHDRAWN
            """;

    /** Whoever tries. */
    private enum Who {
        HOLDER,
        OTHER,
        /** Whose skill it is; as an assessor they are somebody who has not taken it. */
        PERSON
    }

    private enum Action {
        TAKE((one, who) -> one.taken(id(who), who == Who.PERSON)),
        LAY_DOWN((one, who) -> one.laidDown(id(who))),
        VALIDATE((one, who) -> one.validated(id(who), 3)),
        NOT_YET((one, who) -> one.notYet(id(who), "because")),
        WITHDRAW((one, _) -> one.withdrawn());

        private final BiFunction<Assessment, Who, Assessment> done;

        Action(BiFunction<Assessment, Who, Assessment> done) {
            this.done = done;
        }
    }

    @Test
    void eachTripleIsDoneWhereItIsAgreedAndRefusedEverywhereElse() {
        var found = Arrays.stream(AssessmentState.values())
                .flatMap(state -> Arrays.stream(Action.values()).flatMap(action -> tried(state, action)))
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(found).isEqualTo(AGREED);
    }

    @Test
    void whatWasLaidDownBelongsToNobodyAndWhatWasFoundKeepsItsAssessor() {
        var taken = in(AssessmentState.TAKEN);

        assertThat(taken.laidDown(HOLDER).assessor()).isEmpty();
        assertThat(taken.validated(HOLDER, 3).assessor()).contains(HOLDER);
        assertThat(taken.validated(HOLDER, 3).found()).contains(3);
        assertThat(taken.withdrawn().assessor()).isEmpty();
    }

    /** Only the person withdraws: the use case asks for nobody else, so nobody else is tried. */
    private static Stream<String> tried(AssessmentState state, Action action) {
        return Arrays.stream(Who.values())
                .filter(who -> action != Action.WITHDRAW || who == Who.PERSON)
                .flatMap(who -> {
                    try {
                        var after = action.done.apply(in(state), who);
                        return Stream.of(String.join(
                                " ",
                                List.of(
                                        state.name(),
                                        action.name(),
                                        who.name(),
                                        after.state().name())));
                    } catch (Refused _) {
                        return Stream.empty();
                    }
                });
    }

    private static Assessment in(AssessmentState state) {
        return new Assessment(
                new UUID(0, 9),
                new SeekerId(new UUID(0, 8)),
                new SkillCode("weld"),
                2,
                Optional.empty(),
                state,
                state == AssessmentState.ASKED || state == AssessmentState.WITHDRAWN
                        ? Optional.empty()
                        : Optional.of(HOLDER),
                Optional.empty(),
                Instant.EPOCH,
                1);
    }

    private static PersonId id(Who who) {
        return switch (who) {
            case HOLDER -> HOLDER;
            case OTHER -> OTHER;
            case PERSON -> new PersonId(new UUID(0, 3));
        };
    }
}
