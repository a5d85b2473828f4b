package eu.savoirfaire.catalogue.reading.revision;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.refusal.WebRefusal;
import java.util.regex.Pattern;

/**
 * One revision, or two whose difference is wanted, as an address has them: {@code 3} or {@code 1...3}.
 *
 * @param from the same as {@code to} for one revision
 */
public record RevisionRange(int from, int to) {
    private static final Pattern ADDRESS = Pattern.compile("(\\d{1,6})(?:\\.\\.\\.(\\d{1,6}))?");

    /** @throws Refused when it is neither */
    public static RevisionRange of(String address) {
        var range = ADDRESS.matcher(address);
        if (!range.matches()) {
            throw new Refused(new WebRefusal.NothingHere());
        }
        var from = Integer.parseInt(range.group(1));
        return new RevisionRange(from, range.group(2) == null ? from : Integer.parseInt(range.group(2)));
    }

    public boolean isDifference() {
        return from != to;
    }
}
