package eu.savoirfaire.workshops.archive;

import eu.savoirfaire.infra.web.text.LinkedData;
import eu.savoirfaire.workshops.Participant;
import eu.savoirfaire.workshops.Participant.Role;
import eu.savoirfaire.workshops.PresentedSheet;
import eu.savoirfaire.workshops.WorkshopRecord;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A record as a schema.org {@code Event}, for search engines. */
@Singleton
final class RecordLinkedData {
    private final ObjectMapper json;

    RecordLinkedData(ObjectMapper json) {
        this.json = json;
    }

    /** @param origin scheme and authority of the site */
    LinkedData of(WorkshopRecord record, String origin) {
        var page = origin + "/workshops/" + record.slug();
        var event = new LinkedHashMap<String, Object>();
        event.put("@context", "https://schema.org");
        event.put("@type", "Event");
        event.put("@id", page);
        event.put("url", page);
        event.put("name", record.title());
        event.put("inLanguage", record.language().code());
        event.put("startDate", record.heldOn().from().toString());
        event.put(
                "endDate",
                record.heldOn().until().orElse(record.heldOn().from()).toString());
        event.put("eventAttendanceMode", attendance(record));
        event.put("location", locations(record, page));
        event.put("organizer", organisations(record, true));
        event.put("contributor", organisations(record, false));
        event.put(
                "workFeatured",
                record.sheets().stream().map(sheet -> practice(sheet, origin)).toList());
        event.values().removeIf(value -> value instanceof List<?> list && list.isEmpty());
        return LinkedData.of(written(event));
    }

    private static String attendance(WorkshopRecord record) {
        return switch (record.mode()) {
            case IN_PERSON -> "https://schema.org/OfflineEventAttendanceMode";
            case ONLINE -> "https://schema.org/OnlineEventAttendanceMode";
            case HYBRID -> "https://schema.org/MixedEventAttendanceMode";
        };
    }

    private static List<Map<String, Object>> locations(WorkshopRecord record, String page) {
        Map<String, Object> virtual = Map.of("@type", "VirtualLocation", "url", page);
        var place = record.place();
        List<Map<String, Object>> real = place == null ? List.of() : List.of(Map.of("@type", "Place", "name", place));
        return switch (record.mode()) {
            case IN_PERSON -> real;
            case ONLINE -> List.of(virtual);
            case HYBRID -> real.isEmpty() ? List.of(virtual) : List.of(real.getFirst(), virtual);
        };
    }

    private static List<Map<String, Object>> organisations(WorkshopRecord record, boolean leading) {
        return record.participants().stream()
                .filter(participant -> (participant.role() == Role.LEAD) == leading)
                .map(RecordLinkedData::organisation)
                .toList();
    }

    private static Map<String, Object> organisation(Participant participant) {
        return Map.of("@type", "Organization", "name", participant.organisation());
    }

    private static Map<String, Object> practice(PresentedSheet sheet, String origin) {
        var work = new LinkedHashMap<String, Object>();
        work.put("@type", "CreativeWork");
        work.put("identifier", sheet.code());
        work.put("name", sheet.title());
        work.put("inLanguage", sheet.language().code());
        if (sheet.published()) {
            work.put("url", origin + "/practices/" + sheet.slug());
        }
        return work;
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
