package eu.savoirfaire.catalogue.intake.exchange;

import eu.savoirfaire.catalogue.intake.FormLanguage;
import eu.savoirfaire.catalogue.intake.ReadSheet;
import eu.savoirfaire.catalogue.intake.date.IsoDates;
import eu.savoirfaire.catalogue.intake.date.PartialDate;
import eu.savoirfaire.catalogue.intake.language.LanguageGuess;
import eu.savoirfaire.catalogue.intake.source.LineRange;
import eu.savoirfaire.catalogue.intake.source.Warning;
import eu.savoirfaire.catalogue.intake.source.WarningCode;
import eu.savoirfaire.catalogue.intake.workshop.Meeting;
import eu.savoirfaire.catalogue.intake.workshop.Participant;
import eu.savoirfaire.catalogue.intake.workshop.ReadTalk;
import eu.savoirfaire.catalogue.intake.workshop.ReadWorkshop;
import eu.savoirfaire.catalogue.intake.workshop.Recording;
import eu.savoirfaire.infra.vocabulary.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
    private @Nullable Language language;
    private final List<ReadTalk> talks = new ArrayList<>();
    private boolean recordingKept;
    private @Nullable LineRange recordingSource;
    private final int line;

    private JsonWorkshop(int line) {
        this.line = line;
    }

    /** Reads the object whose start is the current token. */
    static JsonWorkshop read(JsonFields fields) throws IOException {
        var workshop = new JsonWorkshop(fields.line());
        fields.members(name -> workshop.field(fields, name));
        return workshop;
    }

    /**
     * The workshop, once all sheets are known.
     *
     * @param warnings take what is missing
     */
    ReadWorkshop workshop(List<ReadSheet> all, LanguageGuess guess, List<Warning> warnings) {
        if (date == null) {
            warnings.add(warning(WarningCode.WORKSHOP_WITHOUT_DATE));
        }
        return new ReadWorkshop(
                ordinal,
                title,
                language(all, guess, warnings),
                date,
                place,
                meeting,
                platform,
                participants,
                sheets,
                talks,
                recordingKept ? new Recording(recordingSource) : null);
    }

    private Language language(List<ReadSheet> all, LanguageGuess guess, List<Warning> warnings) {
        if (language != null) {
            return language;
        }
        return guess.of(words()).or(() -> FormLanguage.at(ordinal, all)).orElseGet(() -> {
            warnings.add(warning(WarningCode.WORKSHOP_LANGUAGE_UNKNOWN));
            return FormLanguage.ASSUMED;
        });
    }

    private List<String> words() {
        return Stream.concat(Stream.of(title), talks.stream().map(ReadTalk::title))
                .toList();
    }

    private Warning warning(WarningCode code) {
        return new Warning(line, code, Integer.toString(ordinal));
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
            case "language" ->
                language = fields.text(name).flatMap(Language::of).orElse(null);
            case "talks" -> fields.items(name, () -> talks.add(JsonTalk.read(fields)));
            case "recordingKept" -> recordingKept = fields.isTrue(name);
            case "recordingSource" -> recordingSource = JsonTalk.lines(fields, name);
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
