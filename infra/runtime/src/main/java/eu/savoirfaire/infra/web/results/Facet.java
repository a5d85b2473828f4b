package eu.savoirfaire.infra.web.results;

import eu.savoirfaire.infra.web.message.Label;
import java.util.List;

/**
 * A group of checkboxes in a search form.
 *
 * @param name the parameter that its values are sent as
 */
public record Facet(String name, Label label, List<Option> options) {

    /** Whether the group stands open: something in it is chosen. */
    public boolean open() {
        return options.stream().anyMatch(Option::chosen);
    }

    public long chosen() {
        return options.stream().filter(Option::chosen).count();
    }

    /**
     * @param count how many results carry the value, whatever is chosen in this facet
     */
    public record Option(String value, Label label, long count, boolean chosen) {}
}
