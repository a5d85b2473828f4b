package eu.savoirfaire.platform.account.form;

import java.net.URI;
import java.util.regex.Pattern;

/** Where a person goes after a step: a page of ours, whatever an address says. */
public final class Onward {
    private static final String HOME = "/account";
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]{0,500}");

    private Onward() {}

    /** The address as it is to be sent along: empty when it leads elsewhere. */
    public static String checked(String asked) {
        return OURS.matcher(asked).matches() ? asked : "";
    }

    /** Where to go. */
    public static URI to(String asked) {
        var path = checked(asked);
        try {
            return path.isEmpty() ? URI.create(HOME) : URI.create(path);
        } catch (IllegalArgumentException unreadable) {
            return URI.create(HOME);
        }
    }
}
