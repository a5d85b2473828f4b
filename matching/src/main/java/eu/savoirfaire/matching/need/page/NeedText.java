package eu.savoirfaire.matching.need.page;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import eu.savoirfaire.infra.web.message.Formats;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.matching.need.Money;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.taxonomy.Occupation;
import eu.savoirfaire.matching.taxonomy.OccupationCode;
import eu.savoirfaire.matching.taxonomy.Taxonomy;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A need in the words of a language, to be looked over. */
@Singleton
public final class NeedText {
    private final Messages messages;
    private final Taxonomy taxonomy;
    private final Vocabularies vocabularies;

    NeedText(Messages messages, Taxonomy taxonomy, Vocabularies vocabularies) {
        this.messages = messages;
        this.taxonomy = taxonomy;
        this.vocabularies = vocabularies;
    }

    /**
     * One answer.
     *
     * @param known whether it was answered at all
     * @param own whether it is in the person's own words
     */
    public record Line(String question, String answer, boolean known, boolean own) {}

    /** What is needed in a few words, for lists. */
    public String brief(Wish wish, Language language) {
        var kind = messages.text(language, "matching.need.kind." + wish.kind());
        var detail = switch (wish) {
            case Wish.Microcredit it -> it.amount() == null ? "" : amount(it.amount(), language);
            case Wish.Mentoring it -> it.goals() == null ? "" : topics(it.goals(), language);
            case Wish.Job it -> it.occupations() == null ? "" : occupations(it.occupations(), language);
            case Wish.Internship it -> it.occupations() == null ? "" : occupations(it.occupations(), language);
        };
        return detail.isEmpty() ? kind : kind + ": " + detail;
    }

    /** All answers, in the order in which they are asked. */
    public List<Line> lines(Wish wish, Language language) {
        var lines = new ArrayList<Line>();
        switch (wish) {
            case Wish.Microcredit it -> {
                lines.add(own("purpose", it.purpose(), language));
                lines.add(line("amount", it.amount() == null ? null : amount(it.amount(), language), language));
                lines.add(line("term", number(it.term(), language), language));
                lines.add(line("stage", constant("stage", it.stage(), language), language));
                lines.add(line("form", constant("form", it.form(), language), language));
                lines.add(sector(it.sector(), language));
            }
            case Wish.Mentoring it -> {
                lines.add(line("goals", it.goals() == null ? null : topics(it.goals(), language), language));
                lines.add(line("mode", constant("mode", it.mode(), language), language));
                lines.add(line("hours", number(it.hours(), language), language));
                lines.add(sector(it.sector(), language));
            }
            case Wish.Job it -> {
                lines.add(line("occupations", occupationsOrNone(it.occupations(), language), language));
                lines.add(line("contracts", constants(it.contracts(), language), language));
                lines.add(line("pay", it.leastPay() == null ? null : amount(it.leastPay(), language), language));
                lines.add(sector(it.sector(), language));
            }
            case Wish.Internship it -> {
                lines.add(line("occupations", occupationsOrNone(it.occupations(), language), language));
                lines.add(line("months", number(it.months(), language), language));
                lines.add(line("pay", it.leastPay() == null ? null : amount(it.leastPay(), language), language));
                lines.add(sector(it.sector(), language));
            }
        }
        return lines;
    }

    private Line own(String name, @Nullable String words, Language language) {
        var line = line(name, words, language);
        return new Line(line.question(), line.answer(), line.known(), line.known());
    }

    private Line sector(@Nullable String code, Language language) {
        return line(
                "sector", code == null ? null : vocabularies.label(VocabularyName.SECTORS, code, language), language);
    }

    private Line line(String name, @Nullable String answer, Language language) {
        return new Line(
                messages.text(language, "matching.need." + name),
                answer == null ? messages.text(language, "matching.question.not-sure") : answer,
                answer != null,
                false);
    }

    private @Nullable String constant(String key, @Nullable Enum<?> value, Language language) {
        return value == null ? null : messages.text(language, "matching.need." + key + "." + value.name());
    }

    private @Nullable String constants(@Nullable Set<? extends Enum<?>> values, Language language) {
        return values == null
                ? null
                : joined(
                        values.stream()
                                .sorted()
                                .map(one -> messages.text(language, "matching.need.contract." + one.name())),
                        language);
    }

    private static @Nullable String number(@Nullable Integer number, Language language) {
        return number == null ? null : Formats.of(language).number(number);
    }

    private static String amount(Money money, Language language) {
        return Formats.of(language).number(money.amount()) + " "
                + money.currency().getCurrencyCode();
    }

    private String topics(Set<String> codes, Language language) {
        return joined(
                codes.stream().sorted().map(code -> vocabularies.label(VocabularyName.TOPICS, code, language)),
                language);
    }

    private @Nullable String occupationsOrNone(@Nullable Set<OccupationCode> codes, Language language) {
        return codes == null ? null : occupations(codes, language);
    }

    private String occupations(Set<OccupationCode> codes, Language language) {
        return joined(
                codes.stream()
                        .sorted()
                        .flatMap(code -> taxonomy.occupation(code).stream())
                        .map((Occupation one) -> one.label(language)),
                language);
    }

    private static String joined(Stream<String> words, Language language) {
        return words.collect(Collectors.joining(language == Language.AR ? "، " : ", "));
    }
}
