package eu.savoirfaire.platform.entry;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with its field.
 *
 * @param type {@code select}, {@code checkbox}, {@code radio}, {@code area}, or the type of an HTML field
 * @param value as typed; empty where one chooses
 */
public record Question(
        String name,
        String type,
        Label label,
        @Nullable Label hint,
        String value,
        boolean optional,
        List<Choice> choices) {

    /** Something typed on one line; {@code type} is that of the HTML field. */
    public static Question typed(String name, String type, Label label, String value) {
        return new Question(name, type, label, null, value, false, List.of());
    }

    public static Question text(String name, Label label, String value) {
        return typed(name, "text", label, value);
    }

    public static Question area(String name, Label label, String value) {
        return typed(name, "area", label, value);
    }

    public static Question day(String name, Label label, String value) {
        return typed(name, "date", label, value);
    }

    /** @param type {@code select}, {@code checkbox} or {@code radio} */
    public static Question choice(String name, String type, Label label, List<Choice> choices) {
        return new Question(name, type, label, null, "", false, choices);
    }

    public Question hinting(Label text) {
        return new Question(name, type, label, text, value, optional, choices);
    }

    /** That may be left out. */
    public Question ifAny() {
        return new Question(name, type, label, hint, value, true, choices);
    }

    public boolean select() {
        return type.equals("select");
    }

    /** Whether it is a group of boxes or buttons. */
    public boolean group() {
        return type.equals("checkbox") || type.equals("radio");
    }

    public boolean area() {
        return type.equals("area");
    }

    public boolean line() {
        return !select() && !group() && !area();
    }
}
