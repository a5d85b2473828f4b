package eu.savoirfaire.platform.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final List<String> OWN = List.of("amina.bello@example.org", "Amina");

    private final PasswordRules rules = PasswordRules.shipped();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tre gatti sul tetto",
                "kzv8qpw2",
                "سماء زرقاء فوق البحر",
                "solo-minuscole-senza-cifre",
                "🙂🙃🦊🐢🌵🍋🚲🎈",
                "correct battery staple"
            })
    void lengthIsEnoughWhateverTheCharacters(String password) {
        assertThat(rules.flaw(password, OWN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "       ", "kzv8qpw", "🙂🙃🦊🐢🌵🍋🚲"})
    void shorterThanEightCharactersIsTooShort(String password) {
        assertThat(rules.flaw(password, OWN)).contains(PasswordFlaw.TOO_SHORT);
    }

    @Test
    void aPageOfTextIsTooLong() {
        assertThat(rules.flaw("kzv8qpw2 ".repeat(29), OWN)).contains(PasswordFlaw.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "Password1",
                "PASSWORD123!",
                "12345678",
                "qwertyuiop",
                "ciaociao",
                "ForzaJuve2026",
                "motdepasse",
                "bismillah1",
                "aaaaaaaa",
                "abababab",
                "password2026"
            })
    void whatIsTriedFirstIsRefused(String password) {
        assertThat(rules.flaw(password, OWN)).contains(PasswordFlaw.COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"amina.bello@example.org", "aminabello", "Amina.Bello99", "amina12345", "SavoirFaire1"})
    void onesOwnNameIsRefused(String password) {
        assertThat(rules.flaw(password, OWN)).contains(PasswordFlaw.OWN_NAME);
    }
}
