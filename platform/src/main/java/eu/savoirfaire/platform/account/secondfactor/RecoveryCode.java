package eu.savoirfaire.platform.account.secondfactor;

import eu.savoirfaire.platform.account.Secret;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * A code that stands in for the phone, once.
 *
 * @param text sixteen letters and digits of Base 32, that is 80 bits
 */
record RecoveryCode(String text) {
    static final int HOW_MANY = 10;

    private static final int BYTES = 10;

    static List<RecoveryCode> fresh(RandomGenerator random) {
        return Stream.generate(() -> one(random)).limit(HOW_MANY).toList();
    }

    /** What a person typed, with or without its hyphens. */
    static RecoveryCode typed(String text) {
        return new RecoveryCode(text.replace("-", "").toUpperCase(Locale.ROOT));
    }

    /** In groups of four, to be written down. */
    String spelled() {
        return text.replaceAll("(.{4})(?!$)", "$1-");
    }

    String hash() {
        return new Secret(text).hash();
    }

    private static RecoveryCode one(RandomGenerator random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new RecoveryCode(Base32.encoded(bytes));
    }
}
