package eu.savoirfaire.platform.account.passkey.ceremony;

import eu.savoirfaire.infra.access.PersonId;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What a script passes on to the browser; bytes are in base64url. */
public sealed interface Question {

    /** Asks for a new key (WebAuthn §5.4). */
    @Serdeable
    record Make(
            String challenge,
            Site rp,
            User user,
            List<Kind> pubKeyCredParams,
            long timeout,
            List<Key> excludeCredentials,
            Selection authenticatorSelection,
            String attestation)
            implements Question {}

    /** Asks for a signature with whichever key the person chooses (WebAuthn §5.5). */
    @Serdeable
    record Sign(String challenge, String rpId, long timeout, String userVerification) implements Question {}

    @Serdeable
    record Site(String id, String name) {}

    @Serdeable
    record User(String id, String name, String displayName) {}

    @Serdeable
    record Kind(String type, long alg) {}

    @Serdeable
    record Key(String type, String id) {}

    @Serdeable
    record Selection(String residentKey, boolean requireResidentKey, String userVerification) {}

    /** What the device shows of the person, so that they choose the right key. */
    record Names(String address, String name) {}

    /** @param known keys that the person has already: a device that holds one makes no second */
    static Make make(RelyingParty site, Ceremony ceremony, PersonId person, Names names, List<String> known) {
        return new Make(
                ceremony.challenge(),
                new Site(site.id(), "Savoir Faire"),
                new User(WebAuthn.handle(person), names.address(), names.name()),
                WebAuthn.ALGORITHMS.stream()
                        .map(one ->
                                new Kind(one.getType().getValue(), one.getAlg().getValue()))
                        .toList(),
                Ceremony.LIFE.toMillis(),
                known.stream().map(id -> new Key("public-key", id)).toList(),
                new Selection("required", true, "required"),
                "none");
    }

    static Sign sign(RelyingParty site, Ceremony ceremony) {
        return new Sign(ceremony.challenge(), site.id(), Ceremony.LIFE.toMillis(), "required");
    }
}
