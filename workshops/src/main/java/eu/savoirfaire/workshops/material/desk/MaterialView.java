package eu.savoirfaire.workshops.material.desk;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What pages show of recordings and files.
 *
 * @param action where the addresses of the page begin
 * @param removed what can still be put back
 */
public record MaterialView(
        String action, Phrase title, List<Card> materials, List<Removed> removed, FormErrors errors) {

    /**
     * For its trainer.
     *
     * @param sort what it is, in a few words
     * @param shown who sees it now
     * @param missing what keeps it from those for whom it is meant, and what to do about it
     */
    public record Card(
            UUID id, Phrase title, Label sort, Label wished, Label shown, List<Label> missing, String href) {}

    /** @param until when it is gone for good */
    public record Removed(UUID id, Phrase title, LocalDate until) {}

    /**
     * The form of one.
     *
     * @param action where it is sent
     * @param accepted what a browser offers to choose from; empty for no file
     * @param version that the form was made from; 0 for a new one
     * @param one what is there already; empty for a new one
     */
    public record Form(
            String action,
            Phrase workshop,
            boolean recording,
            String accepted,
            MaterialForm typed,
            List<Choice> circles,
            List<Choice> languages,
            List<Choice> items,
            long version,
            Optional<One> one,
            FormErrors errors) {}

    /**
     * One that is there.
     *
     * @param people who can be seen or heard, and who else may be
     * @param words its captions and transcripts
     * @param accepted what a browser offers to choose from as such
     */
    public record One(Card card, List<Somebody> people, List<Words> words, List<Choice> languages, String accepted) {}

    /**
     * @param named whether they are asked
     * @param fixed whether that is not for the trainer to choose
     * @param said what they said; empty when they are not asked
     */
    public record Somebody(UUID id, String name, boolean named, boolean fixed, Optional<Label> said) {}

    /** @param href where it can be read */
    public record Words(UUID id, Label what, String href) {}

    /**
     * What is shown to readers.
     *
     * @param slug of the workshop
     * @param asked recordings in which whoever reads can be seen or heard
     */
    public record Shelf(String slug, Phrase title, List<Item> items, List<Asked> asked) {}

    /**
     * @param host the other server where a recording is; empty for a file
     * @param circle who sees it; empty where everybody does
     */
    public record Item(
            UUID id,
            Phrase title,
            Label sort,
            String href,
            Optional<String> host,
            Optional<Label> circle,
            List<Words> words) {}

    /** @param said what they said so far */
    public record Asked(UUID id, Phrase title, Label said, boolean open) {}

    /**
     * The question to somebody.
     *
     * @param watch where they can see it before they answer
     * @param given whether they said yes
     */
    public record Question(
            String action,
            Phrase workshop,
            Phrase title,
            String watch,
            String host,
            Label wished,
            Label said,
            boolean open,
            boolean given) {}
}
