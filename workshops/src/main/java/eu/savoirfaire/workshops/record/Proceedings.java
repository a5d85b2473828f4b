package eu.savoirfaire.workshops.record;

import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.HeldOn;
import eu.savoirfaire.workshops.Mode;
import eu.savoirfaire.workshops.Participant;
import eu.savoirfaire.workshops.WorkshopRecord.Conclusion;
import eu.savoirfaire.workshops.WorkshopRecord.Talk;
import eu.savoirfaire.workshops.record.ProgrammeItem.OtherTalk;
import eu.savoirfaire.workshops.record.ProgrammeItem.Presentation;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happened at a workshop. Pure data; of people only the organisations they came from.
 *
 * @param language of the title, the roles and the talks
 * @param zone where {@code heldOn} is a date
 */
public record Proceedings(
        String title,
        Language language,
        HeldOn heldOn,
        ZoneId zone,
        @Nullable String place,
        Mode mode,
        @Nullable String onlinePlatform,
        List<Participant> participants,
        List<ProgrammeItem> programme,
        boolean recordingKept,
        List<Conclusion> conclusions) {

    public Proceedings {
        conclusions = List.copyOf(conclusions);
        participants = List.copyOf(participants);
        programme = List.copyOf(programme);
    }

    /** With nothing concluded. */
    public Proceedings(
            String title,
            Language language,
            HeldOn heldOn,
            ZoneId zone,
            @Nullable String place,
            Mode mode,
            @Nullable String onlinePlatform,
            List<Participant> participants,
            List<ProgrammeItem> programme,
            boolean recordingKept) {
        this(
                title,
                language,
                heldOn,
                zone,
                place,
                mode,
                onlinePlatform,
                participants,
                programme,
                recordingKept,
                List.of());
    }

    /** The presentations of practices, in the order of the programme. */
    public List<Presentation> presentations() {
        return programme.stream()
                .filter(Presentation.class::isInstance)
                .map(Presentation.class::cast)
                .toList();
    }

    /** The talks without a sheet, in the order of the programme. */
    public List<Talk> talks() {
        return programme.stream()
                .filter(OtherTalk.class::isInstance)
                .map(item -> ((OtherTalk) item).talk())
                .toList();
    }

    /**
     * Whether both tell of one workshop: the dates agree as far as they are known, and either the titles are the same
     * and no two places contradict each other, or the places are the same and the titles alike.
     */
    boolean tellsOfTheSameAs(Proceedings other) {
        if (!heldOn.mayBe(other.heldOn)) {
            return false;
        }
        var sameTitle = Wording.folded(title).equals(Wording.folded(other.title));
        if (place == null || other.place == null) {
            return sameTitle;
        }
        return Wording.folded(place).equals(Wording.folded(other.place))
                && (sameTitle || Wording.alike(title, other.title));
    }

    /** Whether a reader would find a difference, white space and typography apart. Which revision is pinned is none. */
    boolean saysTheSameAs(Proceedings other) {
        return plain().equals(other.withPinsOf(this).plain());
    }

    /** The same with each practice at the revision at which it was presented according to the former record. */
    Proceedings withPinsOf(Proceedings former) {
        Map<Reference, Integer> pins = new HashMap<>();
        former.presentations().forEach(item -> pins.put(item.practice(), item.revision()));
        return with(
                participants, programme.stream().map(item -> pinned(item, pins)).toList());
    }

    /** The same with what was concluded according to another record: reports do not tell of it. */
    Proceedings concludingAs(Proceedings other) {
        return new Proceedings(
                title,
                language,
                heldOn,
                zone,
                place,
                mode,
                onlinePlatform,
                participants,
                programme,
                recordingKept,
                other.conclusions);
    }

    private static ProgrammeItem pinned(ProgrammeItem item, Map<Reference, Integer> pins) {
        return switch (item) {
            case Presentation(var practice, var revision) ->
                new Presentation(practice, pins.getOrDefault(practice, revision));
            case OtherTalk talk -> talk;
        };
    }

    private Proceedings plain() {
        var plainParticipants = participants.stream()
                .map(one -> new Participant(Wording.plain(one.organisation()), plain(one.words())))
                .toList();
        var plainProgramme = programme.stream().map(Proceedings::plain).toList();
        return new Proceedings(
                Wording.plain(title),
                language,
                heldOn,
                zone,
                plain(place),
                mode,
                plain(onlinePlatform),
                plainParticipants,
                plainProgramme,
                recordingKept,
                conclusions);
    }

    private static ProgrammeItem plain(ProgrammeItem item) {
        return switch (item) {
            case Presentation presentation -> presentation;
            case OtherTalk(var talk) ->
                new OtherTalk(new Talk(Wording.plain(talk.title()), plain(talk.organisation())));
        };
    }

    private static @Nullable String plain(@Nullable String text) {
        return text == null ? null : Wording.plain(text);
    }

    private Proceedings with(List<Participant> others, List<ProgrammeItem> items) {
        return new Proceedings(
                title, language, heldOn, zone, place, mode, onlinePlatform, others, items, recordingKept, conclusions);
    }
}
