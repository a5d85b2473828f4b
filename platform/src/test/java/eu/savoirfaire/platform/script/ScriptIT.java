package eu.savoirfaire.platform.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the script finds, builds and starts, seen on a small house whose Maven only copies a jar. */
class ScriptIT {
    private final Path folder;
    private final SmallHouse house;

    ScriptIT(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.house = new SmallHouse(folder.resolve("a house"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "dash", "bash"})
    void buildsThenRunsWhereTheCallerIs(String shell) throws IOException {
        if (!Files.isExecutable(Path.of("/bin/" + shell))) {
            return;
        }
        var caller = Files.createDirectory(folder.resolve("caller of " + shell));

        var run = house.prepared(Script.under(shell, house.root.resolve("savoir")))
                .in(caller)
                .run("import", "a file.txt", "", "--data", "x y");

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines())
                .containsExactly(caller.toRealPath().toString(), "[import]", "[a file.txt]", "[]", "[--data]", "[x y]");
        assertThat(run.err()).contains("building", "what Maven says");
    }

    @Test
    void whatIsBuiltIsNotBuiltAgain() throws IOException {
        house.script().run("one");

        var again = house.script().run("two");

        assertThat(house.builds()).isEqualTo(1);
        assertThat(again.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "catalogue/src/main/java/A.java", "matching/pom.xml", "platform/src/main/java"})
    void aSourceThatIsYoungerIsBuilt(String changed) throws IOException {
        house.script().run("one");
        house.touch(changed);

        house.script().run("two");

        assertThat(house.builds()).isEqualTo(2);
    }

    @Test
    void theFirstBuildHappensOnceAlsoWhenTwoStartTogether() throws IOException {
        try (var one = house.script().start("one");
                var two = house.script().start("two")) {
            var ends = Stream.of(one, two)
                    .map(run -> run.end(Duration.ofSeconds(60)))
                    .toList();

            assertThat(ends).allMatch(run -> run.exit() == 0);
        }
        assertThat(house.builds()).isEqualTo(1);
    }

    @Test
    void aLockOfADeadProcessIsBroken() throws IOException {
        house.write("target/build.lock/pid", "999999999");

        var run = house.script().run("one");

        assertThat(run.exit()).isZero();
        assertThat(house.builds()).isEqualTo(1);
    }

    @Test
    void isFoundThroughLinks() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link"), house.root.resolve("savoir"));
        var further = Files.createSymbolicLink(folder.resolve("further"), Path.of("link"));

        var run = house.prepared(new Script(further)).run("one");

        assertThat(link).isSymbolicLink();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("[one]");
    }

    @Test
    void aBuildThatFailsEndsWith70() {
        var run = house.script().with("MAVEN_EXIT", "1").run("one");

        assertThat(run.exit()).isEqualTo(70);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("the build failed");
    }

    @Test
    void withoutMavenItSaysWhatToInstall() throws IOException {
        Files.delete(house.tools.resolve("mvn"));

        var run = house.script().with("PATH", tools()).run("one");

        assertThat(run.exit()).isEqualTo(69);
        assertThat(run.err()).contains("Maven").contains("apt-get install");
    }

    @Test
    void withoutAJdkItSaysWhatToInstall() throws IOException {
        // as on a machine without any: the folders that are looked at are named so that none is there
        var text = Files.readString(house.root.resolve("savoir"));
        Files.writeString(house.root.resolve("savoir"), text.replace("needed_jdk=25", "needed_jdk=990"));

        var run = house.script().run("one");

        assertThat(run.exit()).isEqualTo(69);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains("no JDK 990", "Install one", "JAVA_HOME");
    }

    @Test
    void theJdkIsFoundWithoutJavaHome() {
        var run = house.script().with("JAVA_HOME", "").run("--jdk");

        assertThat(run.exit()).isZero();
        assertThat(Path.of(run.out().strip()).resolve("bin/javac")).isExecutable();
    }

    /** A PATH with the few tools that the script needs, and nothing else. */
    private String tools() throws IOException {
        var few = Files.createDirectory(folder.resolve("few"));
        for (var tool : new String[] {"sed", "head", "find", "dirname", "readlink", "mkdir", "rm", "mv", "cat", "sh"}) {
            for (var place : new String[] {"/usr/bin/", "/bin/"}) {
                var found = Path.of(place + tool);
                if (Files.exists(found) && Files.notExists(few.resolve(tool))) {
                    Files.createSymbolicLink(few.resolve(tool), found);
                }
            }
        }
        return few.toString();
    }
}
