package eu.savoirfaire.matching.question;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a page.
 *
 * @param name of its field
 * @param hint what helps to answer it
 * @param value as it was answered, for typed ones
 * @param choices among which to choose, for the others
 */
public record Question(
        Way way, String name, Label label, @Nullable Label hint, String value, List<Choice> choices) {

    /** How it is answered. */
    public enum Way {
        LINE,
        NUMBER,
        AREA,
        SELECT,
        RADIO,
        CHECKBOX
    }

    public static Question line(String name, String key, String value) {
        return new Question(Way.LINE, name, Label.key(key), hint(key), value, List.of());
    }

    public static Question number(String name, String key, String value) {
        return new Question(Way.NUMBER, name, Label.key(key), hint(key), value, List.of());
    }

    public static Question area(String name, String key, String value) {
        return new Question(Way.AREA, name, Label.key(key), hint(key), value, List.of());
    }

    public static Question of(Way way, String name, String key, List<Choice> choices) {
        return new Question(way, name, Label.key(key), hint(key), "", choices);
    }

    public boolean isLine() {
        return way == Way.LINE || way == Way.NUMBER;
    }

    public boolean isArea() {
        return way == Way.AREA;
    }

    public boolean isSelect() {
        return way == Way.SELECT;
    }

    /** What a telephone shows to type it with. */
    public @Nullable String keyboard() {
        return way == Way.NUMBER ? "numeric" : null;
    }

    /** The type of the fields to choose with. */
    public String box() {
        return way == Way.CHECKBOX ? "checkbox" : "radio";
    }

    /** Each question says beside its name why it is asked, or how to answer it. */
    private static Label hint(String key) {
        return Label.key(key + ".hint");
    }
}
