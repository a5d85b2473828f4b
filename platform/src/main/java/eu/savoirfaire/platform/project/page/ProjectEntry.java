package eu.savoirfaire.platform.project.page;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.entry.Question;
import eu.savoirfaire.platform.entry.Typed;
import eu.savoirfaire.platform.project.Project;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The questions about a project, and their answers. */
final class ProjectEntry {
    private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999_999L);
    private static final Pattern GROUPED_BY_DOTS = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?");
    private static final Pattern GROUPED_BY_COMMAS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d{1,2})?");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}([.,]\\d{1,2})?");

    private ProjectEntry() {}

    static List<Question> questions(Typed typed) {
        var asked = new ArrayList<Question>();
        for (var language : Language.values()) {
            var question = Question.text(
                            title(language),
                            Label.key("platform.project.title", language.ownName()),
                            typed.text(title(language)))
                    .ifAny();
            asked.add(language == Language.IT ? question.hinting(key("title.hint")) : question);
        }
        asked.add(Question.text("code", key("code"), typed.text("code"))
                .hinting(key("code.hint"))
                .ifAny());
        asked.add(Question.day("starts", key("starts"), typed.text("starts")).ifAny());
        asked.add(Question.day("ends", key("ends"), typed.text("ends")).ifAny());
        asked.add(Question.text("programme", key("programme"), typed.text("programme"))
                .hinting(key("programme.hint"))
                .ifAny());
        asked.add(Question.text("amount", key("amount"), typed.text("amount"))
                .hinting(key("amount.hint"))
                .ifAny());
        asked.add(Question.text("currency", key("currency"), typed.text("currency"))
                .ifAny());
        asked.add(Question.typed("web", "url", key("web"), typed.text("web")).ifAny());
        return asked;
    }

    /** What was answered; null when something has to be mended. */
    static Project.@Nullable Facts read(Typed typed) {
        var titles = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            var title = typed.optional(title(language), 300);
            if (!title.isEmpty()) {
                titles.put(language, title);
            }
        }
        if (titles.isEmpty()) {
            typed.wrong(title(Language.IT), key("title.missing"));
        }
        var starts = typed.day("starts");
        var ends = typed.day("ends");
        if (starts.isPresent() && ends.filter(day -> day.isBefore(starts.get())).isPresent()) {
            typed.wrong("ends", key("ends.wrong"));
        }
        var code = typed.optional("code", 60);
        var programme = typed.optional("programme", 300);
        var amount = amount(typed);
        var currency = currency(typed);
        var web = typed.web("web");
        return typed.errors().any()
                ? null
                : new Project.Facts(
                        code,
                        titles,
                        starts.orElse(null),
                        ends.orElse(null),
                        programme,
                        amount,
                        amount == null ? null : currency,
                        web);
    }

    /** A project as somebody would have typed it. */
    static Map<String, Object> typed(Project project) {
        var facts = project.facts();
        var typed = new HashMap<String, Object>();
        facts.titles().forEach((language, title) -> typed.put(title(language), title));
        typed.put("code", facts.code());
        typed.put("starts", text(facts.starts()));
        typed.put("ends", text(facts.ends()));
        typed.put("programme", facts.programme());
        var amount = facts.amount();
        typed.put("amount", amount == null ? "" : amount.stripTrailingZeros().toPlainString());
        var currency = facts.currency();
        typed.put("currency", currency == null ? "EUR" : currency);
        typed.put("web", facts.web());
        return typed;
    }

    private static @Nullable BigDecimal amount(Typed typed) {
        var text = typed.text("amount").replaceAll("[\\s\\u00A0\\u202F'’€]", "");
        if (text.isEmpty()) {
            return null;
        }
        var plain = plain(text);
        if (plain == null || new BigDecimal(plain).compareTo(MOST) > 0) {
            typed.wrong("amount", key("amount.wrong"));
            return null;
        }
        return new BigDecimal(plain);
    }

    /** As people of several countries write amounts: 1.250.000,50 and 1,250,000.50 alike. */
    private static @Nullable String plain(String text) {
        if (GROUPED_BY_DOTS.matcher(text).matches()) {
            return text.replace(".", "").replace(',', '.');
        }
        if (GROUPED_BY_COMMAS.matcher(text).matches()) {
            return text.replace(",", "");
        }
        return PLAIN.matcher(text).matches() ? text.replace(',', '.') : null;
    }

    private static String currency(Typed typed) {
        var text = typed.text("currency").toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            return "EUR";
        }
        try {
            return Currency.getInstance(text).getCurrencyCode();
        } catch (IllegalArgumentException unknown) {
            typed.wrong("currency", key("currency.wrong"));
            return "EUR";
        }
    }

    private static String title(Language language) {
        return "title-" + language.code();
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static Label key(String end) {
        return Label.key("platform.project." + end);
    }
}
