package eu.savoirfaire.platform.entry;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was typed into a form, read field by field; it remembers what has to be mended. */
public final class Typed {
    private static final Set<String> OURS = Set.of("formToken", "lang", "step");
    private static final List<DateTimeFormatter> DAYS =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, strict("d/M/uuuu"), strict("d.M.uuuu"));
    private static final DateTimeFormatter TIME = strict("H[:][.]mm[:ss]");
    private static final int LONGEST_ADDRESS = 300;

    private final Map<String, Object> form;
    private FormErrors errors = FormErrors.none();

    public Typed(Map<String, Object> form) {
        this.form = form;
    }

    /** As typed, without blanks around it; empty when nothing was. */
    public String text(String name) {
        return all(name).stream().findFirst().map(String::strip).orElse("");
    }

    /** All values of a field. */
    public List<String> all(String name) {
        return switch (form.get(name)) {
            case String one -> List.of(one);
            case Collection<?> many -> many.stream().map(String::valueOf).toList();
            case null, default -> List.of();
        };
    }

    /** What has to be there, on one line of at most {@code longest} characters. */
    public String required(String name, int longest) {
        if (text(name).isEmpty()) {
            wrong(name, Label.key("platform.entry.missing"));
        }
        return optional(name, longest);
    }

    public String optional(String name, int longest) {
        var text = text(name);
        if (text.length() > longest) {
            wrong(name, Label.key("platform.entry.too-long", longest));
        }
        if (text.chars().anyMatch(one -> Character.isISOControl(one) && one != '\n' && one != '\r')) {
            wrong(name, Label.key("platform.entry.unreadable"));
        }
        return text;
    }

    /** A day; empty when none was typed or it is wrong. */
    public Optional<LocalDate> day(String name) {
        var text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var day = DAYS.stream()
                .flatMap(format -> parsed(format, text).stream())
                .filter(found -> found.getYear() >= 1900 && found.getYear() < 2200)
                .findFirst();
        if (day.isEmpty()) {
            wrong(name, Label.key("platform.entry.no-day"));
        }
        return day;
    }

    public Optional<LocalDate> requiredDay(String name) {
        if (text(name).isEmpty()) {
            wrong(name, Label.key("platform.entry.missing"));
        }
        return day(name);
    }

    /** A time of the day, which has to be there. */
    public Optional<LocalTime> requiredTime(String name) {
        try {
            return Optional.of(LocalTime.parse(text(name), TIME));
        } catch (DateTimeParseException noTime) {
            wrong(name, Label.key(text(name).isEmpty() ? "platform.entry.missing" : "platform.entry.no-time"));
            return Optional.empty();
        }
    }

    /** The address of a site, with {@code https://} put before it where it was left out; empty when none was typed. */
    public String web(String name) {
        var text = optional(name, LONGEST_ADDRESS);
        if (text.isEmpty()) {
            return "";
        }
        var whole = text.contains("://") ? text : "https://" + text;
        if (!isSite(whole)) {
            wrong(name, Label.key("platform.entry.no-site"));
        }
        return whole;
    }

    /** The version that the form was made from. */
    public long version() {
        try {
            return Long.parseLong(text("version"));
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    /** Which button was pressed. */
    public boolean asks(String step) {
        return text("step").equals(step);
    }

    /** @param yours whether the actor may act for the organisation named in the field */
    public void mustBeYours(String field, boolean yours) {
        if (!yours) {
            wrong(field, Label.key("platform.entry.organisation.not-yours"));
        }
    }

    public void wrong(String field, Label message) {
        if (errors.of(field) == null) {
            errors = errors.with(field, message);
        }
    }

    public FormErrors errors() {
        return errors;
    }

    /** Everything that was sent, to be sent again. */
    public List<Check.Sent> everything() {
        return form.keySet().stream()
                .filter(name -> !OURS.contains(name))
                .sorted()
                .flatMap(name -> all(name).stream().map(value -> new Check.Sent(name, value)))
                .toList();
    }

    private static Optional<LocalDate> parsed(DateTimeFormatter format, String text) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    private static boolean isSite(String text) {
        try {
            var address = new URI(text);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException wrong) {
            return false;
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
