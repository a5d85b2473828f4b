package eu.savoirfaire.workshops.announcement;

import eu.savoirfaire.infra.web.text.LinkedData;
import eu.savoirfaire.workshops.Mode;
import eu.savoirfaire.workshops.planning.Plan;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A workshop to come as a schema.org {@code Event}, for search engines. */
@Singleton
final class EventData {
    private static final String SCHEMA = "https://schema.org/";

    private final ObjectMapper json;

    EventData(ObjectMapper json) {
        this.json = json;
    }

    /** @param origin scheme and authority of the site */
    LinkedData of(Announced announced, String origin) {
        var page = origin + "/workshops/" + announced.slug();
        var plan = announced.workshop().plan();
        var event = new LinkedHashMap<String, Object>();
        event.put("@context", "https://schema.org");
        event.put("@type", "Event");
        event.put("@id", page);
        event.put("url", page);
        event.put("name", plan.title());
        event.put(
                "inLanguage",
                plan.languages().stream()
                        .sorted()
                        .map(language -> language.code())
                        .toList());
        event.put("startDate", plan.hours().start().toOffsetDateTime().toString());
        event.put("endDate", plan.hours().end().toOffsetDateTime().toString());
        event.put("eventStatus", SCHEMA + status(announced.workshop().state()));
        event.put("eventAttendanceMode", SCHEMA + attendance(plan.mode()));
        event.put("location", locations(plan, page));
        event.put("organizer", Map.of("@type", "Organization", "name", announced.holder()));
        event.put(
                "maximumAttendeeCapacity",
                plan.seats().values().stream().mapToInt(Integer::intValue).sum());
        try {
            return LinkedData.of(json.writeValueAsString(event));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String status(PlanningState state) {
        return switch (state) {
            case POSTPONED -> "EventPostponed";
            case CANCELLED -> "EventCancelled";
            default -> "EventScheduled";
        };
    }

    private static String attendance(Mode mode) {
        return switch (mode) {
            case IN_PERSON -> "OfflineEventAttendanceMode";
            case ONLINE -> "OnlineEventAttendanceMode";
            case HYBRID -> "MixedEventAttendanceMode";
        };
    }

    private static List<Map<String, Object>> locations(Plan plan, String page) {
        var locations = new ArrayList<Map<String, Object>>();
        plan.place().ifPresent(place -> locations.add(Map.of("@type", "Place", "name", place)));
        if (plan.mode() != Mode.IN_PERSON) {
            locations.add(Map.of("@type", "VirtualLocation", "url", page));
        }
        return locations;
    }
}
