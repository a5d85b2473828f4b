package eu.savoirfaire.platform.account.passkey.ceremony;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import com.webauthn4j.verifier.exception.VerificationException;
import eu.savoirfaire.infra.access.PersonId;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Checks what devices answer, by webauthn4j. The person has to be verified by the device (a finger, a face, a PIN): a passkey is
 * two factors in one. Where the device comes from is not asked.
 */
@Singleton
public class WebAuthn {
    /** ES256, EdDSA, RS256: what WebAuthn §5.4 recommends. */
    static final List<PublicKeyCredentialParameters> ALGORITHMS = List.of(
            algorithm(COSEAlgorithmIdentifier.ES256),
            algorithm(COSEAlgorithmIdentifier.EdDSA),
            algorithm(COSEAlgorithmIdentifier.RS256));

    private static final int LONGEST_ANSWER = 20_000;

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter keys = new AttestedCredentialDataConverter(converter);

    /** The key that a device made for us; empty when the answer is not right. */
    public Optional<PublicKey> made(RelyingParty site, Ceremony ceremony, String answer) {
        return registration(answer)
                .filter(data -> fits(
                        data, new RegistrationParameters(site.expecting(ceremony.challenge()), ALGORITHMS, true, true)))
                .flatMap(this::key);
    }

    /** The name of the key with which an answer says that it was signed. */
    public Optional<String> credential(String answer) {
        return authentication(answer).map(data -> encoded(data.getCredentialId()));
    }

    /** Whether the device that has this key, of this person, signed what it was asked to. */
    public Answer signed(RelyingParty site, Ceremony ceremony, PublicKey key, PersonId person, String answer) {
        return authentication(answer)
                .filter(data -> data.getUserHandle() == null
                        || encoded(data.getUserHandle()).equals(handle(person)))
                .map(data -> judged(site, ceremony, key, data))
                .orElseGet(Answer.Wrong::new);
    }

    /** What a device calls the person: their id, in base64url, which says nothing about them. */
    static String handle(PersonId person) {
        UUID id = person.value();
        return encoded(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    private Answer judged(RelyingParty site, Ceremony ceremony, PublicKey key, AuthenticationData data) {
        try {
            manager.verify(
                    data,
                    new AuthenticationParameters(
                            site.expecting(ceremony.challenge()), credentialRecord(key), null, true, true));
            var told = data.getAuthenticatorData();
            return new Answer.Right(key.counted(told.getSignCount(), told.isFlagBS()));
        } catch (MaliciousCounterValueException cloned) {
            return new Answer.Cloned();
        } catch (VerificationException wrong) {
            return new Answer.Wrong();
        }
    }

    private boolean fits(RegistrationData data, RegistrationParameters parameters) {
        try {
            manager.verify(data, parameters);
            return true;
        } catch (VerificationException wrong) {
            return false;
        }
    }

    private Optional<PublicKey> key(RegistrationData data) {
        var told = data.getAttestationObject().getAuthenticatorData();
        return Optional.ofNullable(told.getAttestedCredentialData())
                .map(key -> new PublicKey(
                        encoded(key.getCredentialId()),
                        encoded(keys.convert(key)),
                        told.getSignCount(),
                        told.isFlagBE(),
                        told.isFlagBS()));
    }

    private CredentialRecord credentialRecord(PublicKey key) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                key.backupEligible(),
                key.backedUp(),
                key.signCount(),
                keys.convert(Base64.getUrlDecoder().decode(key.data())),
                null,
                null,
                null,
                null);
    }

    private Optional<RegistrationData> registration(String answer) {
        return read(answer, manager::parseRegistrationResponseJSON);
    }

    private Optional<AuthenticationData> authentication(String answer) {
        return read(answer, manager::parseAuthenticationResponseJSON)
                .filter(data -> data.getCredentialId() != null && data.getAuthenticatorData() != null);
    }

    private static <T> Optional<T> read(String answer, java.util.function.Function<String, T> parser) {
        if (answer.length() > LONGEST_ANSWER) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(parser.apply(answer));
        } catch (DataConversionException | IllegalArgumentException | NullPointerException unreadable) {
            // the parser trusts that no member is missing
            return Optional.empty();
        }
    }

    private static PublicKeyCredentialParameters algorithm(COSEAlgorithmIdentifier name) {
        return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, name);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
