package eu.savoirfaire.workshops.announcement;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.LinkedData;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.workshops.page.WorkshopSection;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What the page of a workshop to come shows.
 *
 * @param standing whether people can register, or what became of it
 * @param reason why it was put off, cancelled or moved to another mode
 * @param sameDay whether it ends on the day it begins
 * @param register where to register; empty while nobody can
 * @param rules what everybody can read before they register
 * @param programme empty before it was released
 * @param sections what other parts show
 * @param trainer whether whoever reads plans it
 */
public record AnnouncedView(
        String id,
        String slug,
        Phrase title,
        Label kind,
        Label mode,
        Label standing,
        boolean off,
        Optional<String> reason,
        ZonedDateTime start,
        ZonedDateTime end,
        boolean sameDay,
        String zone,
        Optional<Phrase> place,
        String holder,
        List<Language> languages,
        List<Seats> seats,
        Optional<String> register,
        List<Label> rules,
        List<Line> programme,
        List<WorkshopSection.Content> sections,
        boolean access,
        boolean trainer,
        Optional<LinkedData> linkedData) {

    /** The seats of one way to take part. */
    public record Seats(Label channel, Label free) {}

    /**
     * An item of the programme.
     *
     * @param begins what clocks show there, such as {@code 09:30}
     * @param day whether it is the first of another day
     * @param people who said yes, with what they do
     */
    public record Line(
            ZonedDateTime at,
            String begins,
            String ends,
            boolean day,
            Phrase title,
            Label sort,
            Optional<String> room,
            Optional<Sheet> sheet,
            List<Somebody> people) {}

    /** @param href empty while no sheet of the practice is public */
    public record Sheet(Phrase title, Optional<String> href) {}

    /** Somebody who said yes. */
    public record Somebody(String name, Label part) {}

    public String ends() {
        return end.toLocalTime().toString();
    }
}
