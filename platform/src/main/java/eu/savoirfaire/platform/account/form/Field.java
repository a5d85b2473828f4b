package eu.savoirfaire.platform.account.form;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question with a field.
 *
 * @param type of the HTML field
 * @param inputmode which keyboard a phone shows; null for that of the type
 * @param autocomplete what browsers and password managers fill in (WCAG 1.3.5)
 * @param value as typed; a password is never sent back
 * @param choices to choose from; empty when it is typed
 */
public record Field(
        String name,
        Label label,
        @Nullable Label hint,
        String type,
        @Nullable String inputmode,
        String autocomplete,
        String value,
        List<Choice> choices) {
    private static final int LONGEST_CODE = 64;

    public static Field address(Label label, @Nullable Label hint, String value) {
        return new Field("address", label, hint, "email", null, "username", value, List.of());
    }

    /** The same, where a browser may put forward a passkey instead. */
    public static Field addressOrPasskey(Label label, String value) {
        return new Field("address", label, null, "email", null, "username webauthn", value, List.of());
    }

    /** @param autocomplete {@code current-password} or {@code new-password} */
    public static Field password(Label label, @Nullable Label hint, String autocomplete) {
        return new Field("password", label, hint, "password", null, autocomplete, "", List.of());
    }

    /** A code, of a mail or a phone. */
    public static Field code(Label label, Label hint, boolean digits) {
        return new Field("code", label, hint, "text", digits ? "numeric" : null, "one-time-code", "", List.of());
    }

    public static Field text(String name, Label label, @Nullable Label hint, String autocomplete, String value) {
        return new Field(name, label, hint, "text", null, autocomplete, value, List.of());
    }

    public static Field choice(String name, Label label, List<Choice> choices) {
        return new Field(name, label, null, "select", null, "", "", choices);
    }

    /** What was typed into a field of a form, without blanks around it. */
    public static String typed(Map<String, Object> form, String name) {
        return form.get(name) instanceof String text ? text.strip() : "";
    }

    /** A password as it was typed: blanks count. */
    public static String password(Map<String, Object> form) {
        return form.get("password") instanceof String text ? text : "";
    }

    /**
     * A code as it was typed: letters and digits alone, without blanks, hyphens and the invisible marks that come along by
     * copying; digits of any script count as digits.
     */
    public static String typedCode(Map<String, Object> form) {
        var code = new StringBuilder();
        typed(form, "code")
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(point -> Character.isDigit(point) ? '0' + Character.digit(point, 10) : point)
                .limit(LONGEST_CODE)
                .forEach(code::appendCodePoint);
        return code.toString();
    }
}
