package eu.savoirfaire.platform.accesspoint.page;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.place.Place;
import eu.savoirfaire.infra.vocabulary.place.Places;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.accesspoint.AccessPoint;
import eu.savoirfaire.platform.accesspoint.Service;
import eu.savoirfaire.platform.accesspoint.SpokenLanguages;
import eu.savoirfaire.platform.accesspoint.hours.OpeningHours;
import eu.savoirfaire.platform.accesspoint.hours.Span;
import eu.savoirfaire.platform.entry.Question;
import eu.savoirfaire.platform.entry.Typed;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The questions about an access point, and their answers. */
@Singleton
final class AccessPointEntry {
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{2,38}");

    private final Places places;

    AccessPointEntry(Places places) {
        this.places = places;
    }

    /** What is asked of every access point, with what was typed. */
    List<Question> questions(Typed typed, Language language, boolean mobile) {
        var asked = new ArrayList<Question>();
        asked.add(Question.text("name", key("name"), typed.text("name")).hinting(key("name.hint")));
        if (!mobile) {
            asked.add(Question.text("address", key("address"), typed.text("address")));
        }
        asked.add(Question.text("municipality", key("municipality"), typed.text("municipality")));
        asked.add(region(typed.text("region"), language));
        asked.add(Question.choice("language", "checkbox", key("languages"), languages(typed, language)));
        asked.add(Question.choice("service", "checkbox", key("services"), services(typed)));
        if (!mobile) {
            asked.addAll(hours(typed, language));
        }
        asked.add(Question.typed("phone", "tel", key("phone"), typed.text("phone"))
                .hinting(key("phone.hint"))
                .ifAny());
        asked.add(Question.typed("web", "url", key("web"), typed.text("web")).ifAny());
        return asked;
    }

    /** The region in which something is. */
    Question region(String chosen, Language language) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", Label.key("platform.entry.choose"), chosen.isEmpty()));
        places.all().stream()
                .filter(place -> place.kind() == Place.Kind.REGION)
                .sorted(Comparator.comparing((Place place) -> !place.country().equals("IT"))
                        .thenComparing(place -> country(place, language))
                        .thenComparing(place -> place.label(language)))
                .forEach(place -> choices.add(Choice.of(
                        place.code(), named(place, language), place.code().equals(chosen))));
        return Question.choice("region", "select", key("region"), choices);
    }

    /** What was answered; it counts only when nothing has to be mended. */
    AccessPoint.Details read(Typed typed, boolean mobile) {
        var phone = typed.optional("phone", 40);
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            typed.wrong("phone", key("phone.wrong"));
        }
        return new AccessPoint.Details(
                typed.required("name", 200),
                mobile,
                mobile ? "" : typed.required("address", 300),
                typed.required("municipality", 120),
                readRegion(typed),
                typed.all("language").stream()
                        .filter(SpokenLanguages.codes()::contains)
                        .collect(Collectors.toSet()),
                Arrays.stream(Service.values())
                        .filter(service -> typed.all("service").contains(service.code()))
                        .collect(Collectors.toSet()),
                mobile ? OpeningHours.none() : readHours(typed),
                phone,
                typed.web("web"));
    }

    String readRegion(Typed typed) {
        var code = typed.text("region");
        if (places.place(code).isEmpty()) {
            typed.wrong("region", Label.key("platform.entry.choose-one"));
            return "IT";
        }
        return code;
    }

    /** An access point as somebody would have typed it. */
    static Map<String, Object> typed(AccessPoint point) {
        var details = point.details();
        var typed = new HashMap<String, Object>();
        typed.put("name", details.name());
        typed.put("address", details.address());
        typed.put("municipality", details.municipality());
        typed.put("region", details.region());
        typed.put("language", List.copyOf(details.languages()));
        typed.put("service", details.services().stream().map(Service::code).toList());
        typed.put("phone", details.phone());
        typed.put("web", details.web());
        details.hours().weekly().forEach((day, spans) -> typed.put(field(day), text(spans)));
        typed.put(
                "exceptions",
                details.hours().exceptions().entrySet().stream()
                        .map(day -> (day.getKey() + " " + text(day.getValue())).strip())
                        .collect(Collectors.joining("\n")));
        return typed;
    }

    private static List<Question> hours(Typed typed, Language language) {
        var asked = new ArrayList<Question>();
        for (var day : DayOfWeek.values()) {
            var name = day.getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
            var question = Question.text(
                            field(day), Label.key("platform.access-point.hours", name), typed.text(field(day)))
                    .ifAny();
            asked.add(day == DayOfWeek.MONDAY ? question.hinting(key("hours.hint")) : question);
        }
        asked.add(Question.area("exceptions", key("exceptions"), typed.text("exceptions"))
                .hinting(key("exceptions.hint"))
                .ifAny());
        return asked;
    }

    private static OpeningHours readHours(Typed typed) {
        var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            Span.read(typed.text(field(day)))
                    .ifPresentOrElse(spans -> week.put(day, spans), () -> typed.wrong(field(day), key("hours.wrong")));
        }
        return new OpeningHours(week, readExceptions(typed));
    }

    private static Map<LocalDate, List<Span>> readExceptions(Typed typed) {
        var days = new TreeMap<LocalDate, List<Span>>();
        for (var line :
                typed.optional("exceptions", 2_000).lines().map(String::strip).toList()) {
            if (line.isEmpty()) {
                continue;
            }
            var parts = line.split("\\s+", 2);
            var day = new Typed(Map.of("day", parts[0])).day("day");
            var spans = Span.read(parts.length < 2 ? "" : parts[1]);
            if (day.isEmpty() || spans.isEmpty()) {
                typed.wrong("exceptions", Label.key("platform.access-point.exceptions.wrong", line));
            } else {
                days.put(day.get(), spans.get());
            }
        }
        return days;
    }

    private static List<Choice> languages(Typed typed, Language language) {
        return SpokenLanguages.codes().stream()
                .map(code -> Choice.of(
                        code,
                        Label.of(language.nameOf(code)),
                        typed.all("language").contains(code)))
                .toList();
    }

    private static List<Choice> services(Typed typed) {
        return Arrays.stream(Service.values())
                .map(service -> Choice.of(
                        service.code(),
                        Label.key("platform.service." + service.code()),
                        typed.all("service").contains(service.code())))
                .toList();
    }

    private Label named(Place region, Language language) {
        return region.country().equals("IT")
                ? Label.of(region.label(language))
                : Label.of(country(region, language) + ": " + region.label(language));
    }

    private String country(Place region, Language language) {
        return places.place(region.country())
                .map(place -> place.label(language))
                .orElse("");
    }

    private static String field(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::toString).collect(Collectors.joining(", "));
    }

    private static Label key(String end) {
        return Label.key("platform.access-point." + end);
    }
}
