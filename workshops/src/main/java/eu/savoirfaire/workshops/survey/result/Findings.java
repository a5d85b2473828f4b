package eu.savoirfaire.workshops.survey.result;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.workshops.survey.AnswerHeap;
import eu.savoirfaire.workshops.survey.AnswerHeap.Pile;
import eu.savoirfaire.workshops.survey.Question;
import eu.savoirfaire.workshops.survey.Questionnaire;
import eu.savoirfaire.workshops.survey.result.Shown.Counted;
import eu.savoirfaire.workshops.survey.result.Shown.Written;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Makes of answers what may be told of them. The threshold of 5 is that of the specification; numbers that stand for fewer are
 * put together with others until they stand for as many (global recoding: Hundepool et al., Statistical Disclosure
 * Control, Wiley 2012), so that there is nothing to subtract.
 */
public final class Findings {
    /** The fewest people that a number may stand for. */
    public static final int FEWEST = 5;

    private Findings() {}

    /**
     * What is told of each question, in their order.
     *
     * @param hidden the ids of texts that are not shown
     */
    public static List<Shown> of(Questionnaire questionnaire, AnswerHeap heap, Set<String> hidden) {
        return questionnaire.questions().stream()
                .map(question -> shown(question, heap.of(question.code()), hidden))
                .toList();
    }

    private static Shown shown(Question question, Pile pile, Set<String> hidden) {
        if (pile.people() < FEWEST) {
            return new Shown.TooFew(question);
        }
        return switch (question.sort()) {
            case SCALE -> new Shown.Scale(question, pile.people(), Grouping.of(counts(question, pile)), median(pile));
            case ONE -> choice(question, pile);
            case SEVERAL -> several(question, pile);
            case TEXT -> texts(question, pile, hidden);
        };
    }

    private static int[] counts(Question question, Pile pile) {
        var counts = new int[question.options().size()];
        pile.said().forEach(said -> counts[Integer.parseInt(said) - 1]++);
        return counts;
    }

    private static int median(Pile pile) {
        return Integer.parseInt(pile.said().get((pile.said().size() - 1) / 2));
    }

    private static Shown choice(Question question, Pile pile) {
        var counts = counts(question, pile);
        var rest = new ArrayList<>(IntStream.range(0, counts.length)
                .filter(option -> isSmall(counts[option]))
                .boxed()
                .toList());
        var told = new ArrayList<>(IntStream.range(0, counts.length)
                .filter(option -> !isSmall(counts[option]))
                .boxed()
                .toList());
        while (isSmall(sum(rest, counts))) {
            var next = told.stream()
                    .filter(option -> counts[option] > 0)
                    .min(Comparator.comparingInt(option -> counts[option]))
                    .orElseThrow();
            told.remove(next);
            rest.add(next);
        }
        return new Shown.Choice(
                question,
                pile.people(),
                told.stream().map(option -> counted(question, counts, option)).toList(),
                rest.stream().sorted().map(question.options()::get).toList(),
                sum(rest, counts));
    }

    private static Shown several(Question question, Pile pile) {
        var counts = counts(question, pile);
        var told = new ArrayList<Counted>();
        var few = new ArrayList<Label>();
        var most = new ArrayList<Label>();
        for (var option = 0; option < counts.length; option++) {
            if (isSmall(counts[option])) {
                few.add(question.options().get(option));
            } else if (isSmall(pile.people() - counts[option])) {
                most.add(question.options().get(option));
            } else {
                told.add(counted(question, counts, option));
            }
        }
        return new Shown.Several(question, pile.people(), List.copyOf(told), List.copyOf(few), List.copyOf(most));
    }

    /** In the order of their hashes, which nobody chose and which is the same each time: two views cannot be compared. */
    private static Shown texts(Question question, Pile pile, Set<String> hidden) {
        var texts = pile.said().stream()
                .map(text -> written(question, text, hidden))
                .sorted(Comparator.comparing(Written::id))
                .toList();
        return new Shown.Texts(question, pile.people(), texts);
    }

    private static Written written(Question question, String text, Set<String> hidden) {
        var id = DigestUtils.sha256Hex(question.code() + "\n" + text);
        return new Written(id, text, hidden.contains(id));
    }

    private static Counted counted(Question question, int[] counts, int option) {
        return new Counted(question.options().get(option), counts[option]);
    }

    private static int sum(List<Integer> options, int[] counts) {
        return options.stream().mapToInt(option -> counts[option]).sum();
    }

    /** Whether it stands for somebody, but for too few. */
    static boolean isSmall(long people) {
        return people > 0 && people < FEWEST;
    }
}
