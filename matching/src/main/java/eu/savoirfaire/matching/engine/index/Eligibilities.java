package eu.savoirfaire.matching.engine.index;

import eu.savoirfaire.matching.NeedKind;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.compiled.CompiledNeed;
import eu.savoirfaire.matching.compiled.OfferCompiler;
import eu.savoirfaire.matching.eligibility.Gate;
import eu.savoirfaire.matching.eligibility.Rule;
import eu.savoirfaire.matching.eligibility.RuleBook;
import eu.savoirfaire.matching.eligibility.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that decides who may be served: each kind with each gate under which offers of it stand, and the questions that they ask. */
final class Eligibilities {
    private final OfferCompiler offers;
    private final Map<Key, Integer> codes = new HashMap<>();
    private final Map<Question, Integer> questionCodes = new HashMap<>();
    private final List<Eligibility> eligibilities = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final PlainRules plain = new PlainRules();
    private final Map<OfferKind, BitSet> weights = new EnumMap<>(OfferKind.class);
    private Known known = new Known(List.of(), List.of(), new PlainRules(), Map.of());
    private boolean hasNews;

    private record Key(OfferKind kind, int gate) {}

    /** One comparison with one required value; nothing where the offer leaves it open. */
    record Question(Rule.Atom atom, @Nullable Value required) {}

    /** Offers of one kind with one gate; they share a bitmap. */
    record Eligibility(OfferKind kind, Gate gate, Shape shape) {}

    Eligibilities(OfferCompiler offers) {
        this.offers = offers;
    }

    int code(OfferKind kind, int gate) {
        return codes.computeIfAbsent(new Key(kind, gate), key -> {
            hasNews = true;
            var what = offers.gates().value(gate);
            var shape = Shape.of(offers.ruleOf(what), atom -> number(atom, what));
            eligibilities.add(new Eligibility(kind, what, shape));
            plain.add(kind, shape);
            return eligibilities.size() - 1;
        });
    }

    /** Offers of the kind go by these weights, among others. */
    void note(OfferKind kind, int weightsCode) {
        var codesOfKind = weights.computeIfAbsent(kind, any -> new BitSet());
        if (!codesOfKind.get(weightsCode)) {
            codesOfKind.set(weightsCode);
            hasNews = true;
        }
    }

    private int number(Rule.Atom atom, Gate gate) {
        return questionCodes.computeIfAbsent(new Question(atom, RuleBook.required(atom, gate)), question -> {
            questions.add(question);
            return questions.size() - 1;
        });
    }

    /** What is known now; the same object until there is more. */
    Known known() {
        if (hasNews) {
            var copy = new EnumMap<OfferKind, BitSet>(OfferKind.class);
            weights.forEach((kind, codesOfKind) -> copy.put(kind, (BitSet) codesOfKind.clone()));
            known = new Known(List.copyOf(eligibilities), List.copyOf(questions), plain.copy(), copy);
            hasNews = false;
        }
        return known;
    }

    /** The eligibilities of one moment. */
    static final class Known {
        private final List<Eligibility> eligibilities;
        private final List<Question> questions;
        private final PlainRules plain;
        private final Map<OfferKind, BitSet> weights;

        Known(
                List<Eligibility> eligibilities,
                List<Question> questions,
                PlainRules plain,
                Map<OfferKind, BitSet> weights) {
            this.eligibilities = eligibilities;
            this.questions = questions;
            this.plain = plain;
            this.weights = weights;
        }

        Eligibility get(int code) {
            return eligibilities.get(code);
        }

        PlainRules plain() {
            return plain;
        }

        /** By which weights the offers go that answer a need of that kind. */
        BitSet weights(NeedKind need) {
            var codes = new BitSet();
            weights.forEach((kind, codesOfKind) -> {
                if (need.isAnsweredBy(kind)) {
                    codes.or(codesOfKind);
                }
            });
            return codes;
        }

        Answers answers(CompiledNeed need) {
            return new Answers(need, questions);
        }
    }
}
