package eu.savoirfaire.platform.account.passkey.ceremony;

/** What is thought of a device's answer. */
public sealed interface Answer {

    /** @param key the key as it is from now on */
    record Right(PublicKey key) implements Answer {}

    /** It is not what was asked for: another challenge, site, key or signature, or the person was not verified. */
    record Wrong() implements Answer {}

    /** The signature is right, but the device has counted less far than before: there are two of it. */
    record Cloned() implements Answer {}
}
