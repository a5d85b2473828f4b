package eu.savoirfaire.infra.privacy.seal;

import java.nio.charset.StandardCharsets;

/**
 * Where a sealed text stands; it opens nowhere else, so nobody can move one person's text to another's row.
 *
 * @param column such as {@code platform.authenticator.secret}
 * @param row the id of the row
 */
public record Place(String column, String row) {

    byte[] bytes() {
        return (column + "\n" + row).getBytes(StandardCharsets.UTF_8);
    }
}
