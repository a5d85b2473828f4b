package eu.savoirfaire.workshops.archive;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.LinkedData;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.workshops.Mode;
import eu.savoirfaire.workshops.Participant;
import eu.savoirfaire.workshops.Participant.Role;
import eu.savoirfaire.workshops.PresentedSheet;
import eu.savoirfaire.workshops.WorkshopRecord;
import eu.savoirfaire.workshops.WorkshopRecord.Talk;
import eu.savoirfaire.workshops.page.WorkshopSection;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a record shows.
 *
 * @param until null when it began and ended on one day, or in one month or year
 * @param place where it was, or, of an online workshop, the town it is named after
 * @param published the day of publication, in the zone of the workshop
 * @param calendar the address of the calendar entry; null when the day is not known
 */
record RecordView(
        Phrase title,
        Label kind,
        Label mode,
        TemporalAccessor from,
        @Nullable TemporalAccessor until,
        boolean online,
        @Nullable Phrase place,
        @Nullable String platform,
        List<RoleGroup> roles,
        List<Practice> practices,
        List<OtherTalk> talks,
        boolean recordingKept,
        List<Concluded> conclusions,
        @Nullable String source,
        int revision,
        LocalDate published,
        @Nullable String calendar,
        List<WorkshopSection.Content> sections,
        LinkedData linkedData) {

    /** The organisations of one role. */
    record RoleGroup(Label role, List<Organisation> organisations) {}

    /**
     * An organisation.
     *
     * @param words the role in the words of the report, where they come to no role that we know
     */
    record Organisation(Phrase name, @Nullable Phrase words) {}

    /**
     * A practice that was presented.
     *
     * @param href null while no sheet of it is public
     */
    record Practice(String code, Phrase title, @Nullable String href) {}

    /** @param source where it comes from */
    record Concluded(Phrase text, Label source) {}

    /** A talk without a sheet. */
    record OtherTalk(Phrase title, @Nullable Phrase organisation) {}

    static RecordView of(WorkshopRecord record, List<WorkshopSection.Content> sections, LinkedData linkedData) {
        var language = record.language();
        return new RecordView(
                new Phrase(record.title(), language),
                Label.key("workshops.kind." + record.kind()),
                Label.key("workshops.mode." + record.mode()),
                record.heldOn().from(),
                record.heldOn().until().orElse(null),
                record.mode() == Mode.ONLINE,
                phrase(record.place(), language),
                record.onlinePlatform(),
                roles(record),
                record.sheets().stream().map(RecordView::practice).toList(),
                record.talks().stream().map(talk -> talk(talk, language)).toList(),
                record.recordingKept(),
                record.conclusions().stream()
                        .map(one -> new Concluded(
                                new Phrase(one.text(), language),
                                Label.key("workshops.record.conclusion." + one.kind(), one.source())))
                        .toList(),
                record.source(),
                record.revision(),
                LocalDate.ofInstant(record.publishedAt(), record.zone()),
                record.heldOn().isKnownToTheDay()
                        ? "/api/v1/workshops/" + record.id().value() + ".ics"
                        : null,
                sections,
                linkedData);
    }

    private static List<RoleGroup> roles(WorkshopRecord record) {
        return record.participantsByRole().entrySet().stream()
                .map(entry -> new RoleGroup(
                        Label.key("workshops.role." + entry.getKey()),
                        entry.getValue().stream()
                                .map(participant -> organisation(participant, record.language()))
                                .toList()))
                .toList();
    }

    private static Organisation organisation(Participant participant, Language language) {
        var words = participant.role() == Role.PARTICIPANT ? participant.words() : null;
        return new Organisation(new Phrase(participant.organisation(), language), phrase(words, language));
    }

    private static Practice practice(PresentedSheet sheet) {
        return new Practice(
                sheet.code(),
                new Phrase(sheet.title(), sheet.language()),
                sheet.published() ? "/practices/" + sheet.slug() : null);
    }

    private static OtherTalk talk(Talk talk, Language language) {
        return new OtherTalk(new Phrase(talk.title(), language), phrase(talk.organisation(), language));
    }

    private static @Nullable Phrase phrase(@Nullable String text, Language language) {
        return text == null ? null : new Phrase(text, language);
    }
}
