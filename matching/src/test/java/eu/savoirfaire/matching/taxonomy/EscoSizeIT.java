package eu.savoirfaire.matching.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.generated.GeneratedEsco;
import eu.savoirfaire.matching.taxonomy.content.Contents;
import eu.savoirfaire.matching.taxonomy.content.ContentsCodec;
import eu.savoirfaire.matching.taxonomy.esco.EscoReader;
import eu.savoirfaire.matching.taxonomy.esco.EscoReader.Source;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A classification of the size of the real one: how long it takes, how much memory, and what must hold of its similarities. */
class EscoSizeIT {
    private static final long SEED = 14_000;
    private static final int SKILLS = 14_000;
    private static final int OCCUPATIONS = 3_000;

    @TempDir
    Path folder;

    @Test
    void theWholeClassificationIsReadAndComparedByTheSameLaws() throws IOException {
        var zip = GeneratedEsco.of(SEED, SKILLS, OCCUPATIONS, "en").zip(folder);
        var read = timed(
                "read " + Files.size(zip) / 1024 + " KiB",
                () -> EscoReader.read(List.of(new Source(zip, "esco.zip")), "1.2.0", (_, _) -> true)
                        .orElseThrow());
        var packed = timed("pack", () -> ContentsCodec.packed(read.contents()));
        var contents = timed("unpack " + packed.length / 1024 + " KiB", () -> ContentsCodec.unpacked(packed));
        var taxonomy = timed("make the taxonomy", () -> taxonomy(contents));

        assertThat(read.flaws()).isEmpty();
        assertThat(contents).isEqualTo(read.contents());
        assertThat(taxonomy.skills()).hasSizeGreaterThan(SKILLS);
        obeysTheLaws(taxonomy);
    }

    private static void obeysTheLaws(Taxonomy taxonomy) {
        var random = new SplittableRandom(SEED);
        for (int drawn = 0; drawn < 20_000; drawn++) {
            var a = taxonomy.skills().get(random.nextInt(taxonomy.skills().size()));
            var near = taxonomy.neighbours(a.code());
            assertThat(near).hasSizeLessThanOrEqualTo(Similarity.MOST_NEIGHBOURS);
            assertThat(taxonomy.similarity(a.code(), a.code())).isEqualTo(1_000_000);
            for (var above : a.broader()) {
                assertThat(taxonomy.similarity(above, a.code())).isEqualTo(1_000_000);
                assertThat(taxonomy.informationContent(above))
                        .isLessThanOrEqualTo(taxonomy.informationContent(a.code()));
            }
            for (var other : near) {
                assertThat(other.similarity()).isBetween(500_000, 800_000);
                var held = taxonomy.skills().get(other.skill()).code();
                assertThat(taxonomy.similarity(a.code(), held)).isEqualTo(other.similarity());
            }
        }
    }

    private static ReleasedTaxonomy taxonomy(Contents contents) {
        return new ReleasedTaxonomy(
                new Edition("esco", 1),
                contents.skills().stream()
                        .map(one -> new Skill(
                                new SkillCode(one.code()), labels(one.labels().firstEntry()), codes(one.broader())))
                        .toList(),
                contents.occupations().stream()
                        .map(one -> new Occupation(
                                new OccupationCode(one.code()),
                                labels(one.labels().firstEntry()),
                                codes(one.essential()),
                                codes(one.optional())))
                        .toList());
    }

    private static Map<Language, String> labels(Map.Entry<String, String> label) {
        return Arrays.stream(Language.values()).collect(Collectors.toMap(one -> one, _ -> label.getValue()));
    }

    private static Set<SkillCode> codes(Set<String> codes) {
        return codes.stream().map(SkillCode::new).collect(Collectors.toUnmodifiableSet());
    }

    private static <T> T timed(String what, Supplier<T> work) {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        var before = used();
        var start = System.nanoTime();
        var done = work.get();
        var took = (System.nanoTime() - start) / 1_000_000;
        System.out.printf("%s: %,d ms, peak %,d MiB more%n", what, took, (peak() - before) >> 20);
        return done;
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static long used() {
        return heap().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    }

    private static long peak() {
        return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }
}
