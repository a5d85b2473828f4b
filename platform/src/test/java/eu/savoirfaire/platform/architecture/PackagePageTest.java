package eu.savoirfaire.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every package says in a sentence what it is for. */
class PackagePageTest {
    /** A comment of at least a few words, ending its sentence. */
    private static final Pattern SENTENCE = Pattern.compile("(?s)/\\*\\*.*?\\w+\\W+\\w+\\W+\\w+.*?[.:].*?\\*/");

    @Test
    void everyPackageSaysWhatItIsFor() {
        var folders = Sources.shippedJava().stream()
                .collect(Collectors.groupingBy(source -> source.path().getParent()));

        assertThat(without(folders)).isEmpty();
    }

    @Test
    void aPackageThatSaysNothingWouldBeFound() {
        var nowhere = Sources.ROOT.resolve("nowhere");

        assertThat(without(Map.of(nowhere, List.of()))).containsExactly("nowhere");
        assertThat(SENTENCE.matcher("package a;").find()).isFalse();
        assertThat(SENTENCE.matcher("/** */ package a;").find()).isFalse();
    }

    private static List<String> without(Map<Path, List<Sources.Source>> folders) {
        return folders.keySet().stream()
                .filter(folder -> !saysWhatItIsFor(folder.resolve("package-info.java")))
                .map(folder -> Sources.ROOT.relativize(folder).toString())
                .sorted()
                .toList();
    }

    private static boolean saysWhatItIsFor(Path page) {
        return Files.exists(page) && SENTENCE.matcher(Sources.text(page)).find();
    }
}
