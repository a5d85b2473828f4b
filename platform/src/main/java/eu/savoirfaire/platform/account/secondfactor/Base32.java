package eu.savoirfaire.platform.account.secondfactor;

/** Base 32 (RFC 4648 §6) without padding, as authenticators take it. */
final class Base32 {
    private static final org.apache.commons.codec.binary.Base32 CODEC = new org.apache.commons.codec.binary.Base32();

    private Base32() {}

    static String encoded(byte[] bytes) {
        return CODEC.encodeToString(bytes).replace("=", "");
    }

    /** @throws IllegalArgumentException when there is another letter in it */
    static byte[] decoded(String text) {
        if (!CODEC.isInAlphabet(text)) {
            throw new IllegalArgumentException("not Base 32");
        }
        return CODEC.decode(text);
    }
}
