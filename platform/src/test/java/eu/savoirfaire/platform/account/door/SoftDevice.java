package eu.savoirfaire.platform.account.door;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Random;

/** A device with one key, in software, that can be told to do wrong (WebAuthn §6, §8.7; RFC 9053 §7.1.1). */
final class SoftDevice {
    static final int PRESENT = 0x01;
    static final int VERIFIED = 0x04;
    private static final int KEY_INCLUDED = 0x40;

    private final KeyPair key;
    private final byte[] credential = new byte[32];
    private final String site;
    private final String origin;
    private long count;
    private int flags = PRESENT | VERIFIED;

    SoftDevice(String site, String origin, long seed) {
        this.site = site;
        this.origin = origin;
        new Random(seed).nextBytes(credential);
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            key = generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private SoftDevice(SoftDevice original, String site, String origin) {
        this.key = original.key;
        System.arraycopy(original.credential, 0, credential, 0, credential.length);
        this.site = site;
        this.origin = origin;
        this.count = original.count;
    }

    /** The same key, used on another site. */
    SoftDevice misledTo(String otherSite, String otherOrigin) {
        return new SoftDevice(this, otherSite, otherOrigin);
    }

    /** The same key with the same count: a copy. */
    SoftDevice copied() {
        return new SoftDevice(this, site, origin);
    }

    SoftDevice claiming(int otherFlags) {
        flags = otherFlags;
        return this;
    }

    /** Makes the key known. */
    String made(String challenge) {
        var clientData = clientData("webauthn.create", challenge);
        var data = authenticatorData(flags | KEY_INCLUDED, attested());
        var attestation = bytes(
                new byte[] {(byte) 0xa3, 0x63}, "fmt".getBytes(StandardCharsets.UTF_8),
                new byte[] {0x64}, "none".getBytes(StandardCharsets.UTF_8),
                new byte[] {0x67}, "attStmt".getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xa0, 0x68}, "authData".getBytes(StandardCharsets.UTF_8),
                new byte[] {0x58, (byte) data.length}, data);
        return answer("\"clientDataJSON\":\"%s\",\"attestationObject\":\"%s\""
                .formatted(encoded(clientData), encoded(attestation)));
    }

    /** Signs, and counts. */
    String signed(String challenge, String person) {
        count++;
        var clientData = clientData("webauthn.get", challenge);
        var data = authenticatorData(flags, new byte[0]);
        return answer(
                "\"clientDataJSON\":\"%s\",\"authenticatorData\":\"%s\",\"signature\":\"%s\",\"userHandle\":\"%s\""
                        .formatted(encoded(clientData), encoded(data), encoded(signature(data, clientData)), person));
    }

    private String answer(String response) {
        return "{\"id\":\"%1$s\",\"rawId\":\"%1$s\",\"type\":\"public-key\",\"response\":{%2$s},\"clientExtensionResults\":{}}"
                .formatted(encoded(credential), response);
    }

    private byte[] clientData(String type, String challenge) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge, origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticatorData(int allFlags, byte[] attested) {
        return bytes(
                hash(site.getBytes(StandardCharsets.UTF_8)),
                new byte[] {(byte) allFlags},
                ByteBuffer.allocate(4).putInt((int) count).array(),
                attested);
    }

    private byte[] attested() {
        var point = ((ECPublicKey) key.getPublic()).getW();
        return bytes(
                new byte[16],
                new byte[] {0, (byte) credential.length},
                credential,
                new byte[] {(byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32},
                unsigned(point.getAffineX().toByteArray()),
                new byte[] {0x22, 0x58, 32},
                unsigned(point.getAffineY().toByteArray()));
    }

    private byte[] signature(byte[] data, byte[] clientData) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.getPrivate());
            signature.update(data);
            signature.update(hash(clientData));
            return signature.sign();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** 32 bytes, whatever the length of the number. */
    private static byte[] unsigned(byte[] number) {
        var wide = new byte[32];
        var length = Math.min(number.length, wide.length);
        System.arraycopy(number, number.length - length, wide, wide.length - length, length);
        return wide;
    }

    private static byte[] bytes(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
