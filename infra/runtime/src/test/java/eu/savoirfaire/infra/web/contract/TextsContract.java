package eu.savoirfaire.infra.web.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The bundles of a module are complete and right, and its templates keep the rules. Each module has one subclass:
 * {@snippet :
 * final class CatalogueTextsTest extends TextsContract {
 *     CatalogueTextsTest() {
 *         super("catalogue");
 *     }
 * }
 * }
 */
public abstract class TextsContract {
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([\\w.-]+)");
    private static final Pattern KEY_IN_CODE = Pattern.compile(
            "(?:Label\\s*\\.key\\(\\s*|Page\\s*\\.of\\(\\s*\"[^\"]+\"\\s*,[^;]*?,\\s*)\"([a-z][\\w.-]*[a-z0-9])\"");
    private static final Pattern KEY_OF_REFUSAL =
            Pattern.compile("String code\\(\\) \\{\\s*return \"([a-z][\\w.-]*)\"");
    private static final Pattern FORBIDDEN =
            Pattern.compile("th:utext|\\[\\(|__\\$\\{|\\s(?:th:)?on[a-z]+\\s*=|\\s(?:th:)?style(?:append)?\\s*=|"
                    + "<style|<script(?![^>]*(?:th:nonce|application/ld\\+json))|javascript:");

    private final String module;
    private final String folder;

    protected TextsContract(String module) {
        this(module, module);
    }

    /** @param folder where the templates are, under {@code views/} */
    protected TextsContract(String module, String folder) {
        this.module = module;
        this.folder = folder;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageSaysTheSameThings(Language language) {
        var keys = Sources.bundle(module, language).keySet();

        assertThat(keys).isEqualTo(Sources.bundle(module, Language.IT).keySet());
        assertThat(keys).isNotEmpty().allMatch(key -> key.startsWith(module + "."));
        assertThat(Sources.bundle(module, language).values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPatternIsValidAndTakesTheSameArguments(Language language) {
        var italian = Sources.bundle(module, Language.IT);

        Sources.bundle(module, language)
                .forEach((key, text) -> assertThat(arguments(text, language))
                        .as("%s in %s", key, language.code())
                        .isEqualTo(arguments(italian.getOrDefault(key, ""), Language.IT)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pluralsHaveEveryCategoryOfTheLanguage(Language language) {
        Sources.bundle(module, language)
                .forEach((key, text) -> assertThat(Plurals.missing(text, language))
                        .as("%s in %s", key, language.code())
                        .isEmpty());
    }

    @Test
    void everyKeyThatIsUsedHasAText() {
        var used = new TreeSet<String>();
        Sources.templates(folder).values().forEach(text -> used.addAll(Sources.found(KEY_IN_TEMPLATE, text)));
        Sources.code().values().forEach(text -> {
            used.addAll(Sources.found(KEY_IN_CODE, text));
            used.addAll(Sources.found(KEY_OF_REFUSAL, text));
        });

        used.removeAll(Sources.bundle(module, Language.IT).keySet());
        used.removeAll(Sources.bundle("infra", Language.IT).keySet());

        assertThat(used).isEmpty();
    }

    @Test
    void templatesHoldNothingThatCouldRunOrBreakOut() {
        Sources.templates(folder).forEach((path, text) -> {
            if (!path.endsWith("kit/text.html")) {
                assertThat(Sources.found(FORBIDDEN, text)).as(path).isEmpty();
            }
        });
    }

    @Test
    void everyPageHasExactlyOneFirstHeading() {
        Sources.templates(folder).forEach((path, text) -> {
            if (text.contains("kit/layout :: page(")) {
                assertThat(Sources.found(Pattern.compile("(<h1)[\\s>]"), text))
                        .as(path)
                        .hasSize(1);
            }
        });
    }

    private static Set<String> arguments(String text, Language language) {
        return new MessageFormat(text, ULocale.forLanguageTag(language.code())).getArgumentNames();
    }
}
