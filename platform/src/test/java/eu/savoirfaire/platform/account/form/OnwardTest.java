package eu.savoirfaire.platform.account.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnwardTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/practices?q=lavoro&topic=mentoring", "/account/second-factor"})
    void pagesOfOursAreGoneTo(String page) {
        assertThat(Onward.checked(page)).isEqualTo(page);
        assertThat(Onward.to(page)).hasToString(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "practices",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/\tevil",
                "/a\r\nSet-Cookie: x=y",
                "/\\/evil.example",
                "/%zz"
            })
    void allOthersLeadToTheAccount(String page) {
        assertThat(Onward.to(page)).hasToString("/account");
    }

    @Test
    void aCodeIsReadHoweverItWasCopied() {
        assertThat(Field.typedCode(Map.of("code", " 123\u00A0456 "))).isEqualTo("123456");
        assertThat(Field.typedCode(Map.of("code", "\u2068123456\u2069"))).isEqualTo("123456");
        assertThat(Field.typedCode(Map.of("code", "١٢٣٤٥٦"))).isEqualTo("123456");
        assertThat(Field.typedCode(Map.of("code", "abcd-EFGH"))).isEqualTo("abcdEFGH");
        assertThat(Field.typedCode(Map.of())).isEmpty();
    }
}
