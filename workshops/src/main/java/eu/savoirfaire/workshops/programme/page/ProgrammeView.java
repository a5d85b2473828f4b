package eu.savoirfaire.workshops.programme.page;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.workshops.page.Typed;
import eu.savoirfaire.workshops.planning.time.Hours;
import eu.savoirfaire.workshops.programme.Item;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the page of a programme shows.
 *
 * @param version of the working copy
 * @param open whether it may still be changed
 * @param changes what a release would tell people that is new
 * @param asksAgain how many who said yes would be asked again
 * @param editing the item that is being changed; empty for a new one
 * @param sheets that a talk can be about
 * @param undo what was taken off just now, to be put back
 */
record ProgrammeView(
        String id,
        Phrase title,
        long version,
        boolean open,
        int releases,
        List<Line> lines,
        List<Difference> changes,
        long asksAgain,
        Optional<String> editing,
        Typed typed,
        List<Choice> sheets,
        boolean released,
        Optional<Undo> undo,
        FormErrors errors) {

    /**
     * An item that was taken off.
     *
     * @param fields what the form of the item holds
     */
    record Undo(String id, Phrase title, Map<String, Object> fields) {}

    /** After this item was taken off. */
    ProgrammeView without(Item gone, Hours hours) {
        var off = new Undo(
                gone.id().value().toString(), new Phrase(gone.title(), gone.language()), ItemForm.of(gone, hours));
        return new ProgrammeView(
                id,
                title,
                version,
                open,
                releases,
                lines,
                changes,
                asksAgain,
                editing,
                typed,
                sheets,
                released,
                Optional.of(off),
                errors);
    }

    /** An item of the working copy. */
    record Line(
            String id,
            String begins,
            String ends,
            Phrase title,
            Label sort,
            Optional<String> room,
            Optional<Phrase> sheet,
            boolean material) {}

    /** Something that is other than what people were told. */
    record Difference(Label what, Phrase title, Optional<String> before, Optional<String> after) {}

    public List<Choice> sorts() {
        return Arrays.stream(Item.Sort.values())
                .map(one -> Choice.of(
                        one.name(),
                        Label.key("workshops.item." + one),
                        typed.text("sort").equals(one.name())))
                .toList();
    }

    public List<Choice> languages() {
        return Arrays.stream(Language.values())
                .map(one -> Choice.of(
                        one.code(),
                        Label.of(one.ownName()),
                        typed.text("language").equals(one.code())))
                .toList();
    }
}
