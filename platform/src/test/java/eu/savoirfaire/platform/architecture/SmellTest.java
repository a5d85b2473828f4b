package eu.savoirfaire.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must not stand in sources does not; and each look is found where it does. */
class SmellTest {

    @Test
    void sqlIsWrittenWhole() {
        assertThat(Smell.of(List.of(Smell.SQL_PUT_TOGETHER), Sources.shippedJava()))
                .isEmpty();
    }

    @Test
    void templatesHoldNoScriptStyleOrUnescapedText() {
        var smells = List.of(
                Smell.UNESCAPED_TEXT,
                Smell.PREPROCESSING,
                Smell.INLINE_SCRIPT,
                Smell.INLINE_STYLE,
                Smell.INLINE_HANDLER);

        assertThat(Smell.of(smells, Sources.resources(".html"))).isEmpty();
    }

    @Test
    void styleSheetsKnowNoLeftAndRight() {
        // what turns pages into PDF knows CSS 2.1 only
        var onScreen = Sources.resources(".css").stream()
                .filter(source -> !source.name().contains("/resources/print/"))
                .toList();

        assertThat(Smell.of(List.of(Smell.PHYSICAL_SIDE), onScreen)).isEmpty();
    }

    @Test
    void noTextOfAStrangerIsRunOrBecomesAnObject() {
        assertThat(Smell.of(List.of(Smell.STRANGE_POWER), ofTheProgram())).isEmpty();
    }

    @Test
    void nothingIsFetchedFromAnAddressThatAReaderNames() {
        var fetching = ofTheProgram().stream()
                .filter(source -> Smell.FETCHING
                        .in(source.name(), source.text())
                        .findAny()
                        .isPresent())
                .map(source -> source.path().getFileName().toString());

        // the configured search engine, OpenID providers and rooms online, the program itself when it rehearses its
        // start,
        // descriptions
        // on the class path
        assertThat(fetching)
                .containsExactlyInAnyOrder(
                        "ElasticsearchServer.java",
                        "ProviderConnection.java",
                        "BigBlueButtonRoom.java",
                        "Rehearsal.java",
                        "ApiDescription.java");
    }

    @Test
    void secretsAreNotGuessedAndCiphersNotBroken() {
        // domains simulate with seeds; what guards the program does not
        var guarding = ofTheProgram().stream()
                .filter(source -> source.name().matches("(?:infra|platform)/.*"))
                .toList();

        assertThat(Smell.of(List.of(Smell.BROKEN_CIPHER), ofTheProgram())).isEmpty();
        assertThat(Smell.of(List.of(Smell.GUESSABLE), guarding)).isEmpty();
    }

    @Test
    void scriptsMakeNeitherMarkupNorCodeOutOfText() {
        assertThat(Sources.resources(".js")).isNotEmpty();
        assertThat(Smell.of(List.of(Smell.SCRIPT_OUT_OF_TEXT), Sources.resources(".js")))
                .isEmpty();
    }

    /** What somebody is writing stays until the server has it, and goes when they sign out: {@code UnsavedTextIT}. */
    @Test
    void onlyUnsavedTextIsKeptInABrowser() {
        var keeping = Set.of("writing.js", "savoir.js");
        var others = Sources.resources(".js").stream()
                .filter(source -> !keeping.contains(source.path().getFileName().toString()))
                .toList();

        assertThat(others).isNotEmpty();
        assertThat(Smell.of(List.of(Smell.KEPT_IN_BROWSER), others)).isEmpty();
    }

    @Test
    void nothingIsLeftUnfinishedOrBoundToOneMachine() {
        var here = "Smell";
        var sources = Stream.of(Sources.java(), Sources.resources(".html"), Sources.resources(".properties"))
                .flatMap(List::stream)
                .filter(source -> !source.path().getFileName().toString().startsWith(here))
                .toList();

        assertThat(Smell.of(List.of(Smell.UNFINISHED, Smell.FOREIGN_PATH), sources))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            SQL_PUT_TOGETHER ¦ "select id from practice where code = '" + code
            SQL_PUT_TOGETHER ¦ query("update practice set code = ?" + more)
            UNESCAPED_TEXT   ¦ <p th:utext="${name}"></p>
            PREPROCESSING    ¦ <p th:text="__${name}__"></p>
            INLINE_SCRIPT    ¦ <script>alert(1)</script>
            INLINE_STYLE     ¦ <p style="color: red">
            INLINE_STYLE     ¦ <style>p {}</style>
            INLINE_HANDLER   ¦ <a onclick="go()">
            PHYSICAL_SIDE    ¦ .a { margin-left: 1rem }
            PHYSICAL_SIDE    ¦ .a { left: 0 }
            PHYSICAL_SIDE    ¦ .a { text-align: right }
            STRANGE_POWER    ¦ new ProcessBuilder("ls", name)
            STRANGE_POWER    ¦ Runtime.getRuntime().exec(name)
            FETCHING         ¦ URI.create(link).toURL().openStream()
            FETCHING         ¦ HttpClient.newHttpClient()
            BROKEN_CIPHER    ¦ MessageDigest.getInstance("MD5")
            BROKEN_CIPHER    ¦ Cipher.getInstance("AES/ECB/PKCS5Padding")
            GUESSABLE        ¦ var token = new Random().nextLong()
            SCRIPT_OUT_OF_TEXT ¦ list.innerHTML = item.text
            SCRIPT_OUT_OF_TEXT ¦ window.addEventListener("message", take)
            KEPT_IN_BROWSER  ¦ localStorage.setItem("name", name.value)
            UNFINISHED       ¦ // TODO later
            FOREIGN_PATH     ¦ read("/work/shared/a.txt")
            """)
    void isFound(Smell smell, String text) {
        assertThat(smell.in("a", text)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            SQL_PUT_TOGETHER ¦ @Query("select id from practice where code = :code")
            SQL_PUT_TOGETHER ¦ say("update of " + name)
            SQL_PUT_TOGETHER ¦ "select id from practice limit " + BATCH
            UNESCAPED_TEXT   ¦ <script type="application/ld+json" th:utext="${data.json}"></script>
            INLINE_SCRIPT    ¦ <script th:src="@{/a.js}" defer></script>
            INLINE_SCRIPT    ¦ <script type="application/ld+json" th:attr="nonce=${n}">
            PHYSICAL_SIDE    ¦ .a { margin-inline-start: 1rem; text-align: end }
            FOREIGN_PATH     ¦ get("/workshops/1")
            BROKEN_CIPHER    ¦ MessageDigest.getInstance("SHA-256")
            GUESSABLE        ¦ new SecureRandom()
            SCRIPT_OUT_OF_TEXT ¦ option.textContent = item.text
            """)
    void isNotMistaken(Smell smell, String text) {
        assertThat(smell.in("a", text)).isEmpty();
    }

    /** What runs on a server: not the tools for tests and measurements. */
    private static List<Sources.Source> ofTheProgram() {
        return Sources.shippedJava().stream()
                .filter(source -> !source.name().matches("infra/(?:testkit|bench)/.*"))
                .toList();
    }

    @Test
    void commentsOfStyleSheetsDoNotCount() {
        assertThat(Smell.PHYSICAL_SIDE.in("a.css", "/* left: never */\n.a { left: 0 }"))
                .containsExactly("a.css:2 PHYSICAL_SIDE: left:");
    }
}
