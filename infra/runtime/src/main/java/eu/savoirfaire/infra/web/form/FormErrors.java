package eu.savoirfaire.infra.web.form;

import eu.savoirfaire.infra.web.message.Label;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has to be mended in a form, in the order of its fields. The summary on top leads to each field, which says it again.
 */
public record FormErrors(List<OfField> list) {

    public static FormErrors none() {
        return new FormErrors(List.of());
    }

    /** With one more. */
    public FormErrors with(String field, Label message) {
        var more = new ArrayList<>(list);
        more.add(new OfField(field, message));
        return new FormErrors(List.copyOf(more));
    }

    public boolean any() {
        return !list.isEmpty();
    }

    /** What is wrong with a field; null when nothing is. */
    public @Nullable Label of(String field) {
        for (var error : list) {
            if (error.field().equals(field)) {
                return error.message();
            }
        }
        return null;
    }

    /**
     * @param field the name of the field, which is also its id on the page
     */
    public record OfField(String field, Label message) {}
}
