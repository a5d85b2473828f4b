package eu.savoirfaire.matching;

/**
 * One released version of rules, weights or a vocabulary. What an edition says never changes; a change is a new version.
 *
 * @param name in lower-case-kebab, such as {@code loan}
 * @param version from 1
 */
public record Edition(String name, int version) {

    public Edition {
        if (!name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("the name of an edition is lower-case-kebab, not '" + name + "'");
        }
        if (version < 1) {
            throw new IllegalArgumentException("the version of " + name + " is at least 1, not " + version);
        }
    }

    /** The edition of a text such as {@code loan@2}. */
    public static Edition of(String text) {
        var at = text.indexOf('@');
        if (at < 0) {
            throw new IllegalArgumentException("an edition is written name@version, not '" + text + "'");
        }
        return new Edition(text.substring(0, at), Integer.parseInt(text.substring(at + 1)));
    }

    @Override
    public String toString() {
        return name + "@" + version;
    }
}
