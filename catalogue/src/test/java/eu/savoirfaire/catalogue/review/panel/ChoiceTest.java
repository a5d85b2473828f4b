package eu.savoirfaire.catalogue.review.panel;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.review.table.Hand;
import eu.savoirfaire.catalogue.review.table.Manuscript;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    private static final OrganisationId OWNER = new OrganisationId(new UUID(0, 1));
    private static final OrganisationId ELSEWHERE = new OrganisationId(new UUID(0, 2));
    private static final Manuscript SHEET = new Manuscript(new PracticeId(new UUID(2, 1)), 1, OWNER, Set.of(person(9)));
    private static final Choice CHOICE = new Choice(SHEET, Language.IT, Set.of("work", "housing"), Set.of(person(8)));

    @Test
    void whoKnowsTheTopicsComesFirstThenWhoHasLeastToDo() {
        var knows = reviewer(1, ELSEWHERE, Set.of("work", "housing"), 7);
        var idle = reviewer(2, ELSEWHERE, Set.of("work"), 0);
        var busy = reviewer(3, ELSEWHERE, Set.of("work"), 3);

        assertThat(CHOICE.best(Hand.REVIEWER, List.of(busy, idle, knows), 2))
                .containsExactly(new Choice.Chosen(person(1), 2, 7), new Choice.Chosen(person(2), 1, 0));
    }

    @Test
    void nobodyWithAStakeNobodyAwayNobodyWhoCannotReadItNobodyPassedOver() {
        var ofTheOwner = reviewer(1, OWNER, Set.of("work"), 0);
        var author = reviewer(9, ELSEWHERE, Set.of("work"), 0);
        var passedOver = reviewer(8, ELSEWHERE, Set.of("work"), 0);
        var away = new Candidate(actor(4, ELSEWHERE), Set.of(Language.IT), Set.of("work"), 0, false);
        var reader = new Candidate(actor(5, ELSEWHERE), Set.of(Language.FR), Set.of("work"), 0, true);

        assertThat(CHOICE.best(Hand.REVIEWER, List.of(ofTheOwner, author, passedOver, away, reader), 9))
                .isEmpty();
        assertThat(CHOICE.best(Hand.CURATOR, List.of(reviewer(6, ELSEWHERE, Set.of(), 0)), 1))
                .isEmpty();
    }

    @RepeatedTest(50)
    void theOrderInWhichTheyAreAskedDoesNotMatter(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var candidates = new ArrayList<Candidate>();
        for (var n = 10; n < 30; n++) {
            candidates.add(reviewer(
                    n,
                    ELSEWHERE,
                    random.nextBoolean() ? Set.of("work") : Set.of("housing", "work"),
                    random.nextInt(3)));
        }
        var chosen = CHOICE.best(Hand.REVIEWER, candidates, 5);

        Collections.shuffle(candidates, random);

        assertThat(CHOICE.best(Hand.REVIEWER, candidates, 5)).isEqualTo(chosen);
    }

    private static Candidate reviewer(int number, OrganisationId organisation, Set<String> topics, int load) {
        return new Candidate(actor(number, organisation), Set.of(Language.IT, Language.EN), topics, load, true);
    }

    private static Actor actor(int number, OrganisationId organisation) {
        return new Actor(
                "person " + number,
                Optional.of(person(number)),
                Set.of(Role.REVIEWER),
                Set.of(organisation),
                Optional.empty());
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(1, number));
    }
}
