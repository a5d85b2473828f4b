package eu.savoirfaire.catalogue.offline;

import eu.savoirfaire.catalogue.difference.WordDifference;
import eu.savoirfaire.catalogue.offline.Brought.Difference;
import eu.savoirfaire.catalogue.offline.paper.PlainText;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a document brings, to be decided section by section.
 *
 * @param language of the texts
 * @param fields hidden ones, which carry the document
 * @param notes what the author should know about the document
 * @param overtaken whether somebody changed a section while the author decided
 */
public record BroughtView(
        String code,
        String title,
        Language language,
        String file,
        Map<String, String> fields,
        List<Note> notes,
        List<Choice> choices,
        boolean overtaken) {

    /**
     * Something that the author should know.
     *
     * @param key the end of its message's key
     * @param section the key of the section it is about; empty when it is about none
     * @param words of the document that it is about; empty when it is about none
     */
    public record Note(String key, String section, String words) {
        static Note of(String key) {
            return new Note(key, "", "");
        }
    }

    /**
     * One section.
     *
     * @param kind {@code edited}, {@code conflict} or {@code unknown}
     * @param mark of what the sheet says now
     * @param parts from what the sheet says now to what the document says
     * @param base what both were made from; empty unless there is a conflict and it is known
     * @param removes whether the document takes the text away
     * @param swallowed keys of sections whose text may stand in this one
     * @param chosen whether the document's text is taken as it stands
     */
    public record Choice(
            String section,
            String kind,
            String mark,
            List<WordDifference.Part> parts,
            Optional<Prose> base,
            Prose here,
            Prose brought,
            boolean removes,
            List<String> swallowed,
            boolean chosen) {}

    static BroughtView of(
            String code, String title, Language language, BroughtForm form, Brought brought, boolean overtaken) {
        return new BroughtView(
                code,
                title,
                language,
                form.file(),
                form.fields(),
                notes(form, brought),
                brought.differences().stream()
                        .map(difference -> choice(difference, form))
                        .toList(),
                overtaken);
    }

    private static List<Note> notes(BroughtForm form, Brought brought) {
        var notes = new ArrayList<Note>();
        if (form.trace().isEmpty()) {
            notes.add(Note.of("untraced"));
        } else if (form.trace().filter(trace -> trace.marks().isEmpty()).isPresent()) {
            notes.add(Note.of("only-code"));
        }
        if (form.changes()) {
            notes.add(Note.of("changes"));
        }
        if (form.comments()) {
            notes.add(Note.of("comments"));
        }
        brought.lost().forEach(section -> notes.add(new Note("lost", section.key(), "")));
        form.renamed().forEach((section, words) -> notes.add(new Note("renamed", section.key(), words)));
        if (!form.before().isEmpty()) {
            notes.add(new Note("before", "", form.before()));
        }
        brought.onlyHere().forEach(section -> notes.add(new Note("only-here", section.key(), "")));
        return notes;
    }

    private static Choice choice(Difference difference, BroughtForm form) {
        var section = difference.section();
        return new Choice(
                section.key(),
                difference.kind().name().toLowerCase(Locale.ROOT),
                PlainText.mark(difference.here()),
                WordDifference.between(difference.here(), difference.brought()),
                difference.kind() == Brought.Kind.CONFLICT ? difference.base().map(Prose::of) : Optional.empty(),
                Prose.of(difference.here()),
                Prose.of(difference.brought()),
                difference.brought().isEmpty(),
                difference.swallowed().stream().map(Section::key).toList(),
                form.seen().isEmpty() ? difference.isPlain() : form.wanted().contains(section));
    }
}
