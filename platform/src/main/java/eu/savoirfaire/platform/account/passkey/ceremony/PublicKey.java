package eu.savoirfaire.platform.account.passkey.ceremony;

/**
 * The public half of a device's key, and how far it has counted.
 *
 * @param credential by which the device knows it, in base64url
 * @param data the attested credential data (WebAuthn §6.5.1) in base64url
 * @param signCount signatures so far; 0 from devices that do not count
 * @param backupEligible whether it may be copied to other devices of the same person
 * @param backedUp whether it has been
 */
public record PublicKey(String credential, String data, long signCount, boolean backupEligible, boolean backedUp) {

    PublicKey counted(long count, boolean copied) {
        return new PublicKey(credential, data, count, backupEligible, copied);
    }
}
