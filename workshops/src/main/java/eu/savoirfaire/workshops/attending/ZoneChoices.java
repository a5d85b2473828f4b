package eu.savoirfaire.workshops.attending;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Time zones to choose from: those that most who come live in; the workshop's own is always among them. */
final class ZoneChoices {
    private static final List<String> USUAL = List.of(
            "Europe/Rome",
            "Europe/Madrid",
            "Atlantic/Canary",
            "Europe/Paris",
            "Europe/Brussels",
            "Europe/Berlin",
            "Europe/London",
            "Europe/Lisbon",
            "Europe/Athens",
            "Europe/Bucharest",
            "Europe/Kyiv",
            "Africa/Casablanca",
            "Africa/Algiers",
            "Africa/Tunis",
            "Africa/Tripoli",
            "Africa/Cairo",
            "Africa/Dakar",
            "Africa/Lagos",
            "Asia/Beirut",
            "Asia/Damascus",
            "Asia/Karachi",
            "Asia/Dhaka",
            "America/Lima",
            "UTC");

    private ZoneChoices() {}

    static List<Choice> of(ZoneId own, String chosen) {
        return Stream.concat(Stream.of(own.getId()), USUAL.stream())
                .distinct()
                .map(id -> Choice.of(id, Label.of(id.replace('_', ' ')), id.equals(chosen)))
                .toList();
    }

    static boolean known(String id) {
        return ZoneId.getAvailableZoneIds().contains(id);
    }
}
