package eu.savoirfaire.workshops.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.page.Typed;
import eu.savoirfaire.workshops.survey.Question.Sort;
import eu.savoirfaire.workshops.survey.result.Findings;
import eu.savoirfaire.workshops.survey.result.Shown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final long SEED = Long.getLong("savoir.seed", 20_260_619);
    private static final Questionnaire ALL = Questionnaire.usual()
            .asking(List.of(
                    new OwnQuestion(Sort.SEVERAL, "Which of these?", List.of("vans", "desks", "phones", "posters")),
                    new OwnQuestion(Sort.ONE, "Where?", List.of("north", "south", "islands")),
                    new OwnQuestion(Sort.SCALE, "How far?", List.of())));

    @Test
    void noNumberStandsForOneToFourPeople() {
        var random = new Random(SEED);
        for (var round = 0; round < 500; round++) {
            var people = random.nextInt(30);
            var heap = heap(answers(random, people));
            for (var shown : Findings.of(ALL, heap, Set.of())) {
                assertThat(numbers(shown))
                        .as("seed %d round %d %s", SEED, round, shown)
                        .allMatch(number -> number == 0 || number >= Findings.FEWEST);
            }
        }
    }

    @Test
    void groupsOfAScaleAndOptionsAddUpToAllWhoAnswered() {
        var random = new Random(SEED);
        for (var round = 0; round < 200; round++) {
            for (var shown : Findings.of(ALL, heap(answers(random, 5 + random.nextInt(25))), Set.of())) {
                switch (shown) {
                    case Shown.Scale scale ->
                        assertThat(scale.steps().stream()
                                        .mapToLong(Shown.Steps::people)
                                        .sum())
                                .isEqualTo(scale.people());
                    case Shown.Choice choice ->
                        assertThat(choice.restPeople()
                                        + choice.options().stream()
                                                .mapToLong(Shown.Counted::people)
                                                .sum())
                                .isEqualTo(choice.people());
                    default -> assertThat(shown.question().text()).isNotNull();
                }
            }
        }
    }

    @Test
    void underFiveAnswersToAQuestionTellNothingOfIt() {
        var heap = heap(Collections.nCopies(4, new FilledIn(Map.of("useful", List.of("5")))));

        assertThat(Findings.of(ALL, heap, Set.of()))
                .allSatisfy(shown -> assertThat(shown).isInstanceOf(Shown.TooFew.class));
    }

    @Test
    void theOrderOfAnswersPlaysNoPart() {
        var random = new Random(SEED);
        var answers = new ArrayList<>(answers(random, 20));
        var once = heap(answers);
        Collections.shuffle(answers, random);

        assertThat(heap(answers)).isEqualTo(once);
    }

    @Test
    void aMedianIsAnAnswerThatSomebodyGave() {
        var heap = heap(List.of(scaled("1"), scaled("2"), scaled("4"), scaled("5"), scaled("5"), scaled("5")));

        var shown = (Shown.Scale) Findings.of(ALL, heap, Set.of()).getFirst();

        assertThat(shown.median()).isEqualTo(4);
        assertThat(shown.steps()).containsExactly(new Shown.Steps(1, 5, 6));
    }

    @Test
    void whatIsNoAnswerIsNotTakenForOne() {
        var typed = new Typed(Map.of("useful", "9", "own1", List.of("2", "1", "2", "x"), "change", "  More vans  "));

        assertThat(FilledIn.of(ALL, typed).answers())
                .isEqualTo(Map.of("own1", List.of("1", "2"), "change", List.of("More vans")));
        assertThatThrownBy(() -> FilledIn.of(ALL, new Typed(Map.of("useful", "0"))))
                .isInstanceOfSatisfying(
                        Refused.class, why -> assertThat(why.refusal()).isEqualTo(new SurveyRefusal.NothingSaid()));
        assertThatThrownBy(() -> FilledIn.of(ALL, new Typed(Map.of("missing", "x".repeat(2_001)))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aQuestionThatCannotBeAskedIsNamed() {
        var one = new OwnQuestion(Sort.ONE, "Where?", List.of("north"));
        assertThatThrownBy(() -> Questionnaire.usual().asking(List.of(one)))
                .isInstanceOfSatisfying(
                        Refused.class, why -> assertThat(why.refusal()).isEqualTo(new SurveyRefusal.BadQuestion(1)));
        var five = Collections.nCopies(6, new OwnQuestion(Sort.TEXT, "Why?", List.of()));
        assertThatThrownBy(() -> Questionnaire.usual().asking(five)).isInstanceOf(Refused.class);
    }

    private static LongStream numbers(Shown shown) {
        return switch (shown) {
            case Shown.TooFew _ -> LongStream.empty();
            case Shown.Scale scale -> scale.steps().stream().mapToLong(Shown.Steps::people);
            case Shown.Choice choice ->
                LongStream.concat(
                        LongStream.of(choice.restPeople()),
                        choice.options().stream().mapToLong(Shown.Counted::people));
            case Shown.Several several ->
                several.options().stream()
                        .flatMapToLong(one -> LongStream.of(one.people(), several.people() - one.people()));
            case Shown.Texts texts -> LongStream.of(texts.people());
        };
    }

    private static FilledIn scaled(String step) {
        return new FilledIn(Map.of("useful", List.of(step)));
    }

    private static AnswerHeap heap(List<FilledIn> answers) {
        var heap = AnswerHeap.EMPTY;
        for (var answer : answers) {
            heap = heap.with(answer);
        }
        return heap;
    }

    private static List<FilledIn> answers(Random random, int people) {
        var all = new ArrayList<FilledIn>();
        for (var person = 0; person < people; person++) {
            var form = new HashMap<String, Object>();
            for (var question : ALL.questions()) {
                if (random.nextInt(4) > 0) {
                    form.put(question.code(), said(question, random));
                }
            }
            form.putIfAbsent("clear", "3");
            all.add(FilledIn.of(ALL, new Typed(form)));
        }
        return all;
    }

    private static Object said(Question question, Random random) {
        if (question.sort() == Sort.TEXT) {
            return "text " + random.nextInt(5);
        }
        var options = question.options().size();
        return question.sort() == Sort.SEVERAL
                ? List.of("" + (1 + random.nextInt(options)), "" + (1 + random.nextInt(options)))
                : "" + (1 + (int) (options * Math.sqrt(random.nextDouble())));
    }
}
