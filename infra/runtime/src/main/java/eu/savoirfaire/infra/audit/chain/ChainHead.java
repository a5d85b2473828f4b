package eu.savoirfaire.infra.audit.chain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The end of the chain at some moment: written down elsewhere, it proves later that all up to it is still the same.
 *
 * @param position that of the last link; 0 when there is none
 * @param hash SHA-256 in hexadecimal digits; zeros when there is no link
 */
public record ChainHead(long position, String hash) {
    /** Before the first link. */
    public static final ChainHead BEGINNING = new ChainHead(0, "0".repeat(64));

    private static final Pattern FORM = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    /** Reads what {@link #toString} writes; empty for anything else. */
    public static Optional<ChainHead> parse(String text) {
        var form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new ChainHead(Long.parseLong(form.group(1)), form.group(2)))
                : Optional.empty();
    }

    /** {@code 1204:9f86d0…}, as logs, the health page and the command line show it. */
    @Override
    public String toString() {
        return position + ":" + hash;
    }
}
