package eu.savoirfaire.catalogue.intake.workshop;

import eu.savoirfaire.catalogue.intake.paragraph.Block;
import eu.savoirfaire.catalogue.intake.source.Warning;
import eu.savoirfaire.catalogue.intake.text.Folded;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the facts of a workshop from its heading and the account that follows, until the first sheet. */
public final class WorkshopReader {

    /** What the report says of one workshop, and what of it is in doubt. */
    public record Reading(ReadWorkshop workshop, List<Warning> warnings) {}

    /**
     * The place of a workshop in its report.
     *
     * @param ordinal from 1
     * @param title its heading as written
     * @param language of the account
     */
    public record Heading(int ordinal, String title, Language language) {}

    /**
     * @param account the paragraphs and list items of the account
     * @param institutions those of its sheets, in order
     * @param sheets the ordinals of its sheets
     * @param others the workshops read before, whose organisations are known by name
     */
    public Reading read(
            Heading heading,
            List<Block> account,
            List<String> institutions,
            List<Integer> sheets,
            List<ReadWorkshop> others) {
        var prose = account.stream()
                .filter(block -> !block.isItem())
                .map(Block::text)
                .toList();
        var meeting = Meetings.of(heading.title(), prose);
        var participants = participants(account, prose, institutions, others);
        var talks = TalkReader.in(
                account, participants.stream().map(Participant::name).toList(), institutions);
        var recordings = Recordings.in(account);
        var workshop = new ReadWorkshop(
                heading.ordinal(),
                heading.title(),
                heading.language(),
                Occasion.date(heading.title(), prose),
                Occasion.place(heading.title(), prose),
                meeting,
                meeting == Meeting.IN_PERSON ? null : Meetings.platform(prose),
                participants,
                sheets,
                talks.talks(),
                recordings.found());
        return new Reading(
                workshop,
                Stream.concat(talks.warnings().stream(), recordings.warnings().stream())
                        .toList());
    }

    /** The list that the report gives; without one, who presented sheets and whom the account names. */
    private static List<Participant> participants(
            List<Block> account, List<String> prose, List<String> institutions, List<ReadWorkshop> others) {
        var listed = ParticipantList.in(account);
        if (!listed.isEmpty()) {
            return listed;
        }
        var named = new LinkedHashMap<String, Participant>();
        others.stream()
                .flatMap(workshop -> workshop.participants().stream())
                .map(Participant::name)
                .filter(name -> prose.stream().anyMatch(text -> text.contains(name)))
                .forEach(name -> add(name, named));
        institutions.forEach(name -> add(name.replaceFirst("(?<!\\.\\p{L})\\.$", ""), named));
        return new ArrayList<>(named.values());
    }

    private static void add(String name, Map<String, Participant> named) {
        if (!name.isBlank()) {
            named.putIfAbsent(Folded.letters(name), new Participant(name, null));
        }
    }
}
