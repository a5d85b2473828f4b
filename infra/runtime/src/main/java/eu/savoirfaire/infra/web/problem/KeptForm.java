package eu.savoirfaire.infra.web.problem;

import eu.savoirfaire.infra.web.guard.TypedForm;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A form that could not be taken, with everything that was typed into it, to be sent again.
 *
 * @param action where it goes
 * @param signIn where to sign in first; empty for whoever is
 */
record KeptForm(String action, List<Field> fields, Optional<URI> signIn) {

    static KeptForm of(String action, TypedForm typed, Optional<URI> signIn) {
        return new KeptForm(
                action,
                typed.fields().entrySet().stream()
                        .flatMap(field -> field.getValue().stream().map(value -> new Field(field.getKey(), value)))
                        .toList(),
                signIn);
    }

    /** One value as it was sent. */
    record Field(String name, String value) {
        private static final int SHORT = 60;

        /** Whether it is something a person wrote, and wants to see. */
        public boolean isText() {
            return value.length() > SHORT && value.chars().anyMatch(Character::isWhitespace) || value.contains("\n");
        }
    }
}
