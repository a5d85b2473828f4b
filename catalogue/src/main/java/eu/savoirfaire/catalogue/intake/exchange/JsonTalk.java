package eu.savoirfaire.catalogue.intake.exchange;

import eu.savoirfaire.catalogue.intake.source.LineRange;
import eu.savoirfaire.catalogue.intake.workshop.ReadTalk;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A talk of a workshop as the result document gives it. */
final class JsonTalk {
    private @Nullable String title;
    private @Nullable String organisation;
    private @Nullable LineRange source;

    private JsonTalk() {}

    static ReadTalk read(JsonFields fields) throws IOException {
        var talk = new JsonTalk();
        fields.members(name -> talk.field(fields, name));
        if (talk.title == null || talk.title.isBlank()) {
            throw fields.unexpected("talks");
        }
        return new ReadTalk(talk.title, talk.organisation, talk.source);
    }

    private void field(JsonFields fields, String name) throws IOException {
        switch (name) {
            case "title" -> title = fields.text(name).orElse(null);
            case "organisation" -> organisation = fields.text(name).orElse(null);
            case "source" -> source = lines(fields, name);
            default -> fields.skip();
        }
    }

    /** The lines that something stands on; null where there are none. */
    static @Nullable LineRange lines(JsonFields fields, String field) throws IOException {
        if (fields.isNull()) {
            return null;
        }
        var ends = new int[2];
        fields.members(name -> {
            switch (name) {
                case "fromLine" -> ends[0] = fields.number(name).orElse(0);
                case "toLine" -> ends[1] = fields.number(name).orElse(0);
                default -> fields.skip();
            }
        });
        if (ends[0] < 1 || ends[1] < ends[0]) {
            throw fields.unexpected(field);
        }
        return new LineRange(ends[0], ends[1]);
    }
}
