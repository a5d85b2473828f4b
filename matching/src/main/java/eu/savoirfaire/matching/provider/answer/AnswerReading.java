package eu.savoirfaire.matching.provider.answer;

import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.offer.statement.Detail;
import eu.savoirfaire.matching.offer.statement.Input;
import eu.savoirfaire.matching.offer.statement.Source;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads answers as people write them: codes or labels, days and amounts in the ways of their country, digits of any script. */
@Singleton
public final class AnswerReading {
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;|\\n،؛]\\s*");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(100_000_000);

    private final Choices choices;
    private final LineReading lines;

    AnswerReading(Choices choices) {
        this.choices = choices;
        this.lines = new LineReading(choices);
    }

    /** Reads what was typed; what cannot be read is told and left out. */
    public ReadAnswers read(OfferKind kind, Map<Detail, String> typed) {
        var answers = new EnumMap<Detail, String>(Detail.class);
        var wrong = new ArrayList<Wrong>();
        typed.forEach((detail, text) -> {
            var said = text.strip();
            if (said.isEmpty()) {
                answers.put(detail, "");
            } else {
                one(kind, detail, said, wrong).ifPresent(answer -> answers.put(detail, answer));
            }
        });
        return new ReadAnswers(answers, wrong);
    }

    private Optional<String> one(OfferKind kind, Detail detail, String said, List<Wrong> wrong) {
        return switch (detail.input()) {
            case Input.Line(var longest) -> text(detail, said.replaceAll("\\s+", " "), longest, wrong);
            case Input.Prose(var longest) -> text(detail, said.replace("\r\n", "\n"), longest, wrong);
            case Input.Day() ->
                Numbers.day(said).map(String::valueOf).or(() -> no(wrong, Wrong.of(detail, "no-day", said)));
            case Input.Whole(var least, var most) ->
                Numbers.whole(said)
                        .filter(number -> number >= least && number <= most)
                        .map(String::valueOf)
                        .or(() -> no(wrong, Wrong.of(detail, "no-whole", said, least, most)));
            case Input.Amount() ->
                Numbers.decimal(said)
                        .filter(amount -> amount.signum() >= 0
                                && amount.compareTo(MOST_MONEY) <= 0
                                && amount.stripTrailingZeros().scale() <= 2)
                        .map(amount -> amount.setScale(2).toPlainString())
                        .or(() -> no(wrong, Wrong.of(detail, "no-amount", said)));
            case Input.Percent() ->
                Numbers.decimal(said.replace("%", ""))
                        .filter(rate -> rate.signum() >= 0 && rate.compareTo(HUNDRED) <= 0)
                        .map(rate -> rate.stripTrailingZeros().toPlainString())
                        .or(() -> no(wrong, Wrong.of(detail, "no-percent", said)));
            case Input.Address() -> address(said).or(() -> no(wrong, Wrong.of(detail, "no-address", said)));
            case Input.OneOf(var source) ->
                choices.code(source, kind, said).or(() -> no(wrong, new Wrong(detail, choices.wrong(source, said))));
            case Input.SomeOf(var source) -> some(kind, detail, source, said, wrong);
            case Input.Spoken() -> lines.spoken(detail, said, wrong);
            case Input.Skills() -> lines.skills(detail, said, wrong);
        };
    }

    private static Optional<String> no(List<Wrong> wrong, Wrong told) {
        wrong.add(told);
        return Optional.empty();
    }

    private static Optional<String> text(Detail detail, String said, int longest, List<Wrong> wrong) {
        return said.length() <= longest
                ? Optional.of(said)
                : no(wrong, Wrong.of(detail, "too-long", longest, said.length()));
    }

    private Optional<String> some(OfferKind kind, Detail detail, Source source, String said, List<Wrong> wrong) {
        var codes = new LinkedHashSet<String>();
        for (var part : parts(kind, source, said)) {
            var code = choices.code(source, kind, part);
            if (code.isEmpty()) {
                return no(wrong, new Wrong(detail, choices.wrong(source, part)));
            }
            codes.add(code.get());
        }
        return Optional.of(String.join(" ", codes));
    }

    /** Separated by commas and the like, or codes with spaces between them. */
    private List<String> parts(OfferKind kind, Source source, String said) {
        var words = List.of(said.split("\\s+"));
        return choices.codes(source, kind).containsAll(words) ? words : List.of(SEPARATOR.split(said));
    }

    private static Optional<String> address(String said) {
        var whole = said.contains("://") ? said : "https://" + said;
        try {
            var address = new URI(whole);
            var site = ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getHost().contains(".")
                    && address.getUserInfo() == null;
            return site && whole.length() <= 300 ? Optional.of(whole) : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
