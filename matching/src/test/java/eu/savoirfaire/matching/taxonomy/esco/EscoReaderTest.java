package eu.savoirfaire.matching.taxonomy.esco;

import static eu.savoirfaire.matching.generated.GeneratedEsco.code;
import static eu.savoirfaire.matching.generated.GeneratedEsco.occupation;
import static eu.savoirfaire.matching.generated.GeneratedEsco.skill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.generated.GeneratedEsco;
import eu.savoirfaire.matching.taxonomy.content.Contents;
import eu.savoirfaire.matching.taxonomy.content.ContentsCodec;
import eu.savoirfaire.matching.taxonomy.esco.EscoReader.Result;
import eu.savoirfaire.matching.taxonomy.esco.EscoReader.Source;
import eu.savoirfaire.matching.taxonomy.esco.Flaw.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EscoReaderTest {
    private static final long SEED = 20_251;

    @TempDir
    Path folder;

    @Test
    void anArchiveOfThePortalIsReadWhole() {
        var read = read(small("en"));

        assertThat(read.flaws()).isEmpty();
        assertThat(read.contents().languages()).containsExactly("en");
        assertThat(read.contents().skills()).hasSize(40 + 60);
        assertThat(read.contents().occupations()).hasSize(12);
        var skill = skillOf(read.contents(), code(skill(7)));
        assertThat(skill.labels()).containsEntry("en", "skill number 7 in en");
        assertThat(skill.broader()).hasSize(1).allMatch(code -> code.startsWith("skill.S"));
        var occupation = read.contents().occupations().getFirst();
        assertThat(occupation.essential()).hasSize(21);
        assertThat(occupation.optional()).hasSize(21).doesNotContainAnyElementsOf(occupation.essential());
    }

    @Test
    void archivesOfTheSameVersionAddTheirLabels() {
        var read = read(small("en"), small("ar"), small("de"));

        assertThat(read.flaws()).isEmpty();
        assertThat(read.contents().languages()).containsExactly("ar", "de", "en");
        assertThat(skillOf(read.contents(), code(skill(3))).labels())
                .containsEntry("ar", "مهارة رقم 3 skill")
                .containsEntry("de", "skill number 3 in de");
        assertThat(read.contents().links())
                .isEqualTo(read(small("en")).contents().links());
    }

    @Test
    void readTwiceItIsTheSameToTheByte() {
        var one = read(small("en"), small("ar")).contents();
        var other = read(small("ar"), small("en")).contents();

        assertThat(other).isEqualTo(one);
        assertThat(ContentsCodec.fingerprint(other)).isEqualTo(ContentsCodec.fingerprint(one));
        assertThat(ContentsCodec.unpacked(ContentsCodec.packed(one))).isEqualTo(one);
    }

    @Test
    void columnsAreFoundByNameInAnyOrderAndOthersArePassedOver() {
        var esco = small("en")
                .file(
                        "skills",
                        "new column,preferredLabel,conceptUri",
                        "x,knead dough," + skill(1),
                        "y,\"prune\nvines\"," + skill(2));

        var contents = read(esco).contents();

        assertThat(skillOf(contents, code(skill(1))).labels()).containsEntry("en", "knead dough");
        assertThat(skillOf(contents, code(skill(2))).labels()).containsEntry("en", "prune vines");
    }

    @Test
    void eachBrokenRowIsToldWithItsPlaceAndTheRestIsRead() {
        var esco = small("en")
                .file(
                        "skills",
                        "conceptUri,preferredLabel",
                        skill(1) + ",one",
                        ",nameless",
                        "http://example.org/skill/2,foreign",
                        skill(3) + ",",
                        skill(4) + ",a,b",
                        skill(1) + ",twice",
                        skill(5) + "," + "x".repeat(501),
                        "\"" + skill(6) + "\",\"two",
                        "lines\"",
                        skill(7) + ",last")
                .file(
                        "broaderRelationsSkillPillar",
                        "conceptUri,broaderUri",
                        skill(1) + "," + skill(6),
                        skill(6) + "," + skill(7),
                        skill(7) + "," + skill(1),
                        skill(7) + "," + skill(7),
                        skill(7) + "," + skill(99),
                        skill(1) + "," + skill(6))
                .file(
                        "occupationSkillRelations",
                        "occupationUri,relationType,skillUri",
                        occupation(0) + ",essential," + skill(1),
                        occupation(0) + ",perhaps," + skill(6),
                        occupation(77) + ",optional," + skill(6),
                        occupation(0) + ",optional," + skill(1))
                .without("skillSkillRelations");

        var read = read(esco);

        assertThat(read.flaws())
                .extracting(Flaw::file, Flaw::line, Flaw::column, Flaw::kind)
                .containsExactly(
                        tuple("skills_en.csv", 3L, "conceptUri", Kind.NO_URI),
                        tuple("skills_en.csv", 4L, "conceptUri", Kind.NOT_ESCO),
                        tuple("skills_en.csv", 5L, "preferredLabel", Kind.NO_LABEL),
                        tuple("skills_en.csv", 6L, "", Kind.CELLS),
                        tuple("skills_en.csv", 7L, "conceptUri", Kind.DUPLICATE),
                        tuple("skills_en.csv", 8L, "preferredLabel", Kind.LONG_LABEL),
                        tuple("broaderRelationsSkillPillar_en.csv", 4L, "broaderUri", Kind.CIRCLE),
                        tuple("broaderRelationsSkillPillar_en.csv", 5L, "broaderUri", Kind.CIRCLE),
                        tuple("broaderRelationsSkillPillar_en.csv", 6L, "broaderUri", Kind.UNKNOWN_CONCEPT),
                        tuple("broaderRelationsSkillPillar_en.csv", 7L, "broaderUri", Kind.DUPLICATE),
                        tuple("occupationSkillRelations_en.csv", 3L, "relationType", Kind.UNKNOWN_RELATION),
                        tuple("occupationSkillRelations_en.csv", 4L, "occupationUri", Kind.UNKNOWN_CONCEPT),
                        tuple("occupationSkillRelations_en.csv", 5L, "skillUri", Kind.DUPLICATE));
        assertThat(read.contents().skills().stream().map(Contents.SkillConcept::code))
                .contains(code(skill(1)), code(skill(6)), code(skill(7)))
                .doesNotContain(code(skill(3)), code(skill(4)), code(skill(5)));
        assertThat(read.contents().occupations())
                .filteredOn(one -> one.code().equals(code(occupation(0))))
                .singleElement()
                .satisfies(one -> assertThat(one.essential()).containsExactly(code(skill(1))));
    }

    @Test
    void whatIsMissingAsAWholeIsTold() {
        var read = read(small("en")
                .without("broaderRelationsSkillPillar")
                .file("occupations", "conceptUri,name", occupation(0) + ",x"));

        assertThat(read.flaws())
                .extracting(Flaw::kind)
                .contains(Kind.NO_FILE, Kind.NO_COLUMN)
                .doesNotContain(Kind.ENDLESS_ROW);
    }

    @Test
    void aQuotationMarkThatIsNeverClosedEndsTheFileAndNotTheProgram() {
        // drawn, since what repeats is refused before for packing too well
        var endless = new SplittableRandom(SEED)
                .ints(3 << 20, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var esco = small("en")
                .file("skills", "conceptUri,preferredLabel", skill(1) + ",one", skill(2) + ",\"open", endless);

        var read = read(esco);

        assertThat(read.flaws()).extracting(Flaw::kind).contains(Kind.ENDLESS_ROW);
        assertThat(skillOf(read.contents(), code(skill(1))).labels()).isNotEmpty();
    }

    @Test
    void bytesThatAreNotUtf8AreToldRowByRow() throws IOException {
        var zip = folder.resolve("latin.zip");
        var rows = "conceptUri,preferredLabel\n%s,perché\n%s,good\n".formatted(skill(1), skill(2));
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("skills_it.csv"));
            out.write(rows.getBytes(StandardCharsets.ISO_8859_1));
        }

        var read = EscoReader.read(List.of(new Source(zip, "latin.zip")), "1.2.0", (_, _) -> true)
                .orElseThrow();

        assertThat(read.flaws()).extracting(Flaw::kind, Flaw::line).contains(tuple(Kind.NOT_UTF8, 2L));
        assertThat(read.contents().skills()).hasSize(1);
    }

    @Test
    void itStopsHalfWayWhenItIsTold() {
        var zip = small("en").zip(folder);
        var rows = new AtomicLong();

        var read =
                EscoReader.read(List.of(new Source(zip, "esco.zip")), "1.2.0", (_, _) -> rows.incrementAndGet() < 100);

        assertThat(read).isEmpty();
        assertThat(rows).hasValue(100);
    }

    @Test
    void whatIsNoArchiveOrHidesTooMuchIsRefused() throws IOException {
        var text = Files.writeString(folder.resolve("no.zip"), "no archive");
        var bomb = folder.resolve("bomb.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            out.putNextEntry(new ZipEntry("skills_en.csv"));
            out.write("conceptUri,preferredLabel\n".getBytes(StandardCharsets.UTF_8));
            for (int row = 0; row < 3_000; row++) {
                out.write("x,%s\n".formatted("y".repeat(2_000)).getBytes(StandardCharsets.UTF_8));
            }
        }
        var empty = folder.resolve("empty.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(empty))) {
            out.putNextEntry(new ZipEntry("readme.txt"));
        }

        assertRefused(text, new EscoRefusal.NotAnArchive("no.zip"));
        assertRefused(bomb, new EscoRefusal.TooMuch("bomb.zip"));
        assertRefused(empty, new EscoRefusal.NothingInIt("empty.zip"));
    }

    private static void assertRefused(Path file, EscoRefusal refusal) {
        var source = new Source(file, String.valueOf(file.getFileName()));

        assertThatThrownBy(() -> EscoReader.read(List.of(source), "1.2.0", (_, _) -> true))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private Result read(GeneratedEsco... archives) {
        var sources = Arrays.stream(archives)
                .map(one -> one.zip(folder))
                .map(zip -> new Source(zip, String.valueOf(zip.getFileName())))
                .toList();
        Optional<Result> read = EscoReader.read(sources, "1.2.0", (_, _) -> true);
        return read.orElseThrow();
    }

    private static GeneratedEsco small(String language) {
        return GeneratedEsco.of(SEED, 60, 12, language);
    }

    private static Contents.SkillConcept skillOf(Contents contents, String code) {
        return contents.skills().stream()
                .filter(skill -> skill.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
