package eu.savoirfaire.platform.notification.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.web.guard.WebSettings;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnsubscribeTokensTest {
    private static final long SEED = Long.getLong("savoir.seed", 20_261_122);
    private static final Unsubscription WORKSHOPS =
            new Unsubscription(new PersonId(new UUID(7, 9)), Set.of(Topic.WORKSHOP, Topic.SERVICE));

    private final UnsubscribeTokens tokens = withKey("one key");

    @Test
    void aTokenSaysWhoAndAboutWhat() {
        assertThat(tokens.read(tokens.token(WORKSHOPS))).contains(WORKSHOPS);
        assertThat(withKey("one key").read(tokens.token(WORKSHOPS))).contains(WORKSHOPS);
    }

    @Test
    void aTokenOfAnotherKeyOrAChangedOneIsNone() {
        System.out.println("savoir.seed=" + SEED);
        var random = new Random(SEED);
        var token = tokens.token(WORKSHOPS);
        assertThat(withKey("another").read(token)).isEmpty();
        for (var i = 0; i < 2_000; i++) {
            var changed = new StringBuilder(token);
            // the last letter has two bits that mean nothing
            var at = random.nextInt(token.length() - 1);
            changed.setCharAt(at, token.charAt(at) == 'A' ? 'B' : 'A');

            assertThat(tokens.read(changed.toString())).as(changed.toString()).isEmpty();
        }
        assertThat(tokens.read("")).isEmpty();
        assertThat(tokens.read("!".repeat(500))).isEmpty();
        assertThat(tokens.read(token.substring(4))).isEmpty();
    }

    @Test
    void nobodyUnsubscribesFromTheSafetyOfTheirAccount() {
        assertThatThrownBy(() -> new Unsubscription(WORKSHOPS.person(), Set.of(Topic.SAFETY)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static UnsubscribeTokens withKey(String key) {
        return new UnsubscribeTokens(new WebSettings(false, key), new Random(1));
    }
}
