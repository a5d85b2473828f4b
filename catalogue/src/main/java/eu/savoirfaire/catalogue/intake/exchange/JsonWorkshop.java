package eu.savoirfaire.catalogue.intake.exchange;

import eu.savoirfaire.catalogue.intake.date.IsoDates;
import eu.savoirfaire.catalogue.intake.date.PartialDate;
import eu.savoirfaire.catalogue.intake.workshop.Meeting;
import eu.savoirfaire.catalogue.intake.workshop.Participant;
import eu.savoirfaire.catalogue.intake.workshop.ReadWorkshop;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One workshop of a JSON document. */
final class JsonWorkshop {
    private int ordinal;
    private String title = "";
    private @Nullable PartialDate date;
    private @Nullable String place;
    private Meeting meeting = Meeting.IN_PERSON;
    private @Nullable String platform;
    private final List<Participant> participants = new ArrayList<>();
    private final List<Integer> sheets = new ArrayList<>();

    private JsonWorkshop() {}

    static ReadWorkshop read(JsonFields fields) throws IOException {
        var workshop = new JsonWorkshop();
        fields.members(name -> workshop.field(fields, name));
        return new ReadWorkshop(
                workshop.ordinal,
                workshop.title,
                workshop.date,
                workshop.place,
                workshop.meeting,
                workshop.platform,
                workshop.participants,
                workshop.sheets);
    }

    private void field(JsonFields fields, String name) throws IOException {
        switch (name) {
            case "ordinal" -> ordinal = fields.number(name).orElse(0);
            case "title" -> title = fields.text(name).orElse("");
            case "date" -> date = date(fields, fields.text(name).orElse(""));
            case "place" -> place = fields.text(name).orElse(null);
            case "mode" -> meeting = meeting(fields, fields.text(name).orElse(Meeting.IN_PERSON.name()));
            case "onlinePlatform" -> platform = fields.text(name).orElse(null);
            case "participants" -> fields.items(name, () -> participants.add(participant(fields)));
            case "sheets" -> fields.numbers(name, sheets::add);
            default -> fields.skip();
        }
    }

    private static @Nullable PartialDate date(JsonFields fields, String iso) {
        return iso.isEmpty() ? null : IsoDates.parse(iso).orElseThrow(() -> fields.unexpected("date"));
    }

    private static Meeting meeting(JsonFields fields, String name) {
        return Arrays.stream(Meeting.values())
                .filter(meeting -> meeting.name().equals(name))
                .findFirst()
                .orElseThrow(() -> fields.unexpected("mode"));
    }

    private static Participant participant(JsonFields fields) throws IOException {
        var said = new String[2];
        fields.members(name -> {
            switch (name) {
                case "name" -> said[0] = fields.text(name).orElse("");
                case "role" -> said[1] = fields.text(name).orElse(null);
                default -> fields.skip();
            }
        });
        if (said[0] == null) {
            throw fields.unexpected("participants");
        }
        return new Participant(said[0], said[1]);
    }
}
