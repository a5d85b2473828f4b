package eu.savoirfaire.workshops.record.desk;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.workshops.record.making.Stage;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is shown of the making of a record.
 *
 * @param action where the forms of the page begin
 * @param slug of the public page
 * @param next where it goes from here; empty where it can only be published
 * @param unchecked how many items wait for their speakers
 * @param amends whether the reader may propose something
 */
public record MakingView(
        String action,
        String slug,
        Phrase title,
        Stage stage,
        Optional<Label> next,
        List<Item> items,
        List<Concluded> conclusions,
        List<Amendment> amendments,
        long unchecked,
        boolean amends,
        Typed typed,
        FormErrors errors) {

    /**
     * @param speakers by name, for the trainer
     * @param checked whether all who spoke said that it is right
     * @param mine whether the reader spoke at it
     * @param answered whether the reader said so already
     */
    public record Item(UUID id, Phrase title, List<String> speakers, boolean checked, boolean mine, boolean answered) {
        /** The id of its form on the page. */
        public String form() {
            return "item-" + id;
        }
    }

    public record Concluded(UUID id, String text, Label source) {}

    /** @param who proposed it, for the trainer; empty on the page of others */
    public record Amendment(UUID id, String text, String who, Label fate, boolean open, String reason) {}

    /** What was typed and could not be taken. */
    public record Typed(String text, String kind, String source) {}
}
