package eu.savoirfaire.matching.need.page;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.NeedKind;
import eu.savoirfaire.matching.need.Contract;
import eu.savoirfaire.matching.need.LegalForm;
import eu.savoirfaire.matching.need.Mode;
import eu.savoirfaire.matching.need.Money;
import eu.savoirfaire.matching.need.Stage;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.question.OccupationQuestion;
import eu.savoirfaire.matching.question.Typed;
import eu.savoirfaire.matching.taxonomy.Occupation;
import eu.savoirfaire.matching.taxonomy.OccupationCode;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns a wish into answers, and answers into a wish. */
@Singleton
public final class NeedAnswers {
    /** The currency in which people are asked; offers in another one are compared by nobody. */
    private static final String CURRENCY = "EUR";

    private static final int LONGEST_PURPOSE = 2000;

    /** The highest number that is an answer to each question. */
    private static final Map<String, Integer> HIGHEST =
            Map.of("amount", 1_000_000, "term", 600, "hours", 100, "months", 24, "pay", 100_000);

    private final OccupationQuestion occupation;
    private final Vocabularies vocabularies;

    NeedAnswers(OccupationQuestion occupation, Vocabularies vocabularies) {
        this.occupation = occupation;
        this.vocabularies = vocabularies;
    }

    /** What is wrong with what was typed. */
    public FormErrors wrong(NeedKind kind, Typed typed, Language language) {
        var errors = FormErrors.none();
        for (var name : NeedQuestions.OCCUPATIONS) {
            var wrong = occupation.wrong(typed.text(name), language);
            errors = wrong.isPresent() ? errors.with(name, wrong.get()) : errors;
        }
        if (typed.text("purpose").length() > LONGEST_PURPOSE) {
            errors = errors.with("purpose", Label.key("matching.need.purpose.wrong", LONGEST_PURPOSE));
        }
        for (var name : numbers(kind)) {
            var highest = HIGHEST.getOrDefault(name, 0);
            if (!typed.isBlank(name)
                    && typed.number(name)
                            .filter(number -> number >= 1 && number <= highest)
                            .isEmpty()) {
                errors = errors.with(name, Label.key("matching.need.number.wrong", highest));
            }
        }
        return errors;
    }

    /** What is wished for by these answers, which were found right. */
    public Wish wish(NeedKind kind, Typed typed) {
        return switch (kind) {
            case MICROCREDIT ->
                new Wish.Microcredit(
                        money(typed, "amount"),
                        number(typed, "term"),
                        typed.isBlank("purpose") ? null : typed.text("purpose"),
                        typed.oneOf(LegalForm.class, "form").orElse(null),
                        typed.oneOf(Stage.class, "stage").orElse(null),
                        sector(typed));
            case MENTORING ->
                new Wish.Mentoring(
                        goals(typed),
                        typed.oneOf(Mode.class, "mode").orElse(null),
                        number(typed, "hours"),
                        sector(typed));
            case JOB -> new Wish.Job(occupations(typed), contracts(typed), money(typed, "pay"), sector(typed));
            case INTERNSHIP ->
                new Wish.Internship(occupations(typed), number(typed, "months"), money(typed, "pay"), sector(typed));
        };
    }

    /** The answers that made a wish. */
    public Typed known(Wish wish) {
        var answers = new TreeMap<String, Object>();
        switch (wish) {
            case Wish.Microcredit it -> {
                put(answers, "amount", it.amount());
                put(answers, "term", it.term());
                put(answers, "purpose", it.purpose());
                put(answers, "form", it.form());
                put(answers, "stage", it.stage());
                put(answers, "sector", it.sector());
            }
            case Wish.Mentoring it -> {
                put(answers, "goals", it.goals());
                put(answers, "mode", it.mode());
                put(answers, "hours", it.hours());
                put(answers, "sector", it.sector());
            }
            case Wish.Job it -> {
                occupations(answers, it.occupations());
                put(answers, "contracts", it.contracts());
                put(answers, "pay", it.leastPay());
                put(answers, "sector", it.sector());
            }
            case Wish.Internship it -> {
                occupations(answers, it.occupations());
                put(answers, "months", it.months());
                put(answers, "pay", it.leastPay());
                put(answers, "sector", it.sector());
            }
        }
        return new Typed(answers);
    }

    private static List<String> numbers(NeedKind kind) {
        return switch (kind) {
            case MICROCREDIT -> List.of("amount", "term");
            case MENTORING -> List.of("hours");
            case JOB -> List.of("pay");
            case INTERNSHIP -> List.of("months", "pay");
        };
    }

    private static void put(Map<String, Object> answers, String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Money money -> answers.put(name, money.amount().toBigInteger().toString());
            case Enum<?> one -> answers.put(name, one.name());
            case Collection<?> several ->
                answers.put(
                        name,
                        several.stream()
                                .map(one -> one instanceof Enum<?> constant ? constant.name() : one.toString())
                                .sorted()
                                .toList());
            default -> answers.put(name, value.toString());
        }
    }

    private static void occupations(Map<String, Object> answers, @Nullable Set<OccupationCode> codes) {
        if (codes != null) {
            var names = NeedQuestions.OCCUPATIONS.iterator();
            codes.stream()
                    .sorted()
                    .limit(NeedQuestions.OCCUPATIONS.size())
                    .forEach(code -> answers.put(names.next(), code.value()));
        }
    }

    private @Nullable Set<OccupationCode> occupations(Typed typed) {
        var codes = NeedQuestions.OCCUPATIONS.stream()
                .map(typed::text)
                .flatMap(answer -> occupation.called(answer).stream())
                .map(Occupation::code)
                .collect(Collectors.toUnmodifiableSet());
        return codes.isEmpty() ? null : codes;
    }

    private static @Nullable Set<String> goals(Typed typed) {
        var goals = typed.chosen("goals").stream()
                .filter(Wish.Mentoring.TOPICS::contains)
                .collect(Collectors.toUnmodifiableSet());
        return goals.isEmpty() ? null : goals;
    }

    private static @Nullable Set<Contract> contracts(Typed typed) {
        var contracts = Arrays.stream(Contract.values())
                .filter(contract -> typed.chosen("contracts").contains(contract.name()))
                .collect(Collectors.toUnmodifiableSet());
        return contracts.isEmpty() ? null : contracts;
    }

    private @Nullable String sector(Typed typed) {
        var code = typed.text("sector");
        return vocabularies.of(VocabularyName.SECTORS).contains(code) ? code : null;
    }

    private static @Nullable Money money(Typed typed, String name) {
        return typed.number(name)
                .map(amount -> Money.of(BigDecimal.valueOf(amount).toPlainString(), CURRENCY))
                .orElse(null);
    }

    private static @Nullable Integer number(Typed typed, String name) {
        return typed.number(name).orElse(null);
    }
}
