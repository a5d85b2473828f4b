package eu.savoirfaire.workshops.pass;

import eu.savoirfaire.infra.privacy.seal.Place;
import eu.savoirfaire.infra.privacy.seal.Seal;
import eu.savoirfaire.workshops.RegistrationId;
import eu.savoirfaire.workshops.registration.Attendees;
import eu.savoirfaire.workshops.registration.Registration;
import eu.savoirfaire.workshops.registration.table.RegistrationState;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Makes passes and knows them again. Kept are their hashes, and their text under the person's own key. A pass is as good as the
 * seat: it is looked at when it is used, so that it ends with the registration and with nothing else.
 */
@Singleton
public class Passes {
    private static final int JOIN_BYTES = 18;
    private static final int CODE_LENGTH = 10;

    /** Crockford's Base 32: nothing in it looks like something else. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final PassRows rows;
    private final Attendees attendees;
    private final Seal seal;
    private final RandomGenerator random;
    private final Clock clock;

    Passes(PassRows rows, Attendees attendees, Seal seal, RandomGenerator random, Clock clock) {
        this.rows = rows;
        this.attendees = attendees;
        this.seal = seal;
        this.random = random;
        this.clock = clock;
    }

    /**
     * What only the person knows.
     *
     * @param join opens the room online
     * @param code opens the door, when the host sees it
     */
    public record Secrets(String join, String code) {
        /** As people read it to each other. */
        public String spelled() {
            return code.substring(0, CODE_LENGTH / 2) + "-" + code.substring(CODE_LENGTH / 2);
        }

        /** Never shown by accident. */
        @Override
        public String toString() {
            return "a pass";
        }
    }

    /** The pass of somebody with a seat, made now if need be. */
    @Transactional
    public Secrets of(Registration registration) {
        var person = registration.person().orElseThrow();
        var id = registration.id().value();
        var place = new Place("workshops.pass.sealed", id.toString());
        if (rows.findById(id).isEmpty()) {
            var fresh = new Secrets(join(), code());
            rows.enter(
                    id,
                    registration.workshop().value(),
                    person.value(),
                    hash(fresh.join()),
                    hash(fresh.code()),
                    seal.seal(person, place, fresh.join() + " " + fresh.code()),
                    clock.instant());
        }
        var kept = rows.findById(id).orElseThrow();
        var both = seal.open(person, place, kept.sealed()).orElseThrow().split(" ");
        return new Secrets(both[0], both[1]);
    }

    /** Whose secret of the room this is, as long as they have their seat. */
    @Transactional(readOnly = true)
    public Optional<Registration> joining(String secret) {
        return rows.findByJoinHash(hash(secret)).flatMap(this::seated);
    }

    /** Whose code of the door this is, as long as they have their seat; it may be typed with blanks and in small letters. */
    @Transactional(readOnly = true)
    public Optional<Registration> entering(String typed) {
        return rows.findByCodeHash(hash(normal(typed))).flatMap(this::seated);
    }

    private Optional<Registration> seated(PassRow row) {
        return attendees
                .find(new RegistrationId(row.registrationId()))
                .filter(one -> one.state() == RegistrationState.CONFIRMED)
                .filter(one -> one.person().isPresent());
    }

    private String join() {
        var bytes = new byte[JOIN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private String code() {
        var code = new StringBuilder();
        while (code.length() < CODE_LENGTH) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    private static String normal(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static String hash(String secret) {
        return DigestUtils.sha256Hex(secret.getBytes(StandardCharsets.UTF_8));
    }
}
