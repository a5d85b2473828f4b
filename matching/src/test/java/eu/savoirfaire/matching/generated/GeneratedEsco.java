package eu.savoirfaire.matching.generated;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives of the shape in which the portal of ESCO hands the classification out, with made-up concepts from a seed. */
public final class GeneratedEsco {
    private static final String BASE = "http://data.europa.eu/esco/";
    private static final String SKILL_COLUMNS =
            "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description";
    private static final String OCCUPATION_COLUMNS =
            "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code";
    private static final int GROUPS = 40;

    private final Map<String, List<String>> files = new LinkedHashMap<>();
    private final String language;

    private GeneratedEsco(String language) {
        this.language = language;
    }

    /** As many skills and occupations as that, in one language; those of the same seed are the same concepts. */
    public static GeneratedEsco of(long seed, int skills, int occupations, String language) {
        var esco = new GeneratedEsco(language);
        var random = new SplittableRandom(seed);
        esco.groups();
        esco.skills(random, skills);
        esco.occupations(random, occupations, skills);
        return esco;
    }

    /** The address of a skill. */
    public static String skill(long number) {
        return BASE + "skill/" + uuid(1, number);
    }

    /** The address of an occupation. */
    public static String occupation(long number) {
        return BASE + "occupation/" + uuid(2, number);
    }

    /** The code that is made of an address. */
    public static String code(String uri) {
        return uri.substring(BASE.length()).replace('/', '.');
    }

    /** Adds a row to a file, such as {@code skills}. */
    public GeneratedEsco row(String file, String row) {
        lines(file).add(row);
        return this;
    }

    /** Replaces the rows of a file, the first one with the columns included. */
    public GeneratedEsco file(String file, String... rows) {
        files.put(file, new ArrayList<>(List.of(rows)));
        return this;
    }

    public GeneratedEsco without(String file) {
        files.remove(file);
        return this;
    }

    /** Writes it with a byte order mark and the line ends of Windows, in a folder, beside a file that nobody reads. */
    public Path zip(Path folder) {
        var zip = folder.resolve("ESCO dataset - v1.2.0 - classification - " + language + " - csv.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("esco/digitalSkillsCollection_" + language + ".csv"));
            out.write("nobody,reads\nthis\n".getBytes(StandardCharsets.UTF_8));
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry("esco/" + file.getKey() + "_" + language + ".csv"));
                var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                writer.write("\uFEFF");
                for (var line : file.getValue()) {
                    writer.write(line);
                    writer.write("\r\n");
                }
                writer.flush();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return zip;
    }

    private List<String> lines(String file) {
        return files.computeIfAbsent(file, _ -> new ArrayList<>());
    }

    private void groups() {
        row(
                "skillGroups",
                "conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,inScheme,description,code");
        row("broaderRelationsSkillPillar", "conceptType,conceptUri,broaderType,broaderUri");
        for (int number = 0; number < GROUPS; number++) {
            row(
                    "skillGroups",
                    "SkillGroup,%s,%s,,,released,,,,,S%d".formatted(group(number), label("group", number), number));
            if (number > 0) {
                tie(group(number), "SkillGroup", group((number - 1) / 6));
            }
        }
        row("ISCOGroups", "conceptType,conceptUri,code,preferredLabel,status,altLabels,inScheme,description");
        row("ISCOGroups", "ISCOGroup," + BASE + "isco/C2654,2654,%s,released,,,".formatted(label("isco", 0)));
    }

    private void skills(SplittableRandom random, int skills) {
        row("skills", SKILL_COLUMNS);
        for (int number = 0; number < skills; number++) {
            row(
                    "skills",
                    "KnowledgeSkillCompetence,%s,skill/competence,sector-specific,\"%s\",\"first, other name\nsecond \"\"quoted\"\" name\",,released,2024-01-25T11:28:50Z,,,,\"%s\""
                            .formatted(skill(number), label("skill", number), "What it is. ".repeat(20)));
            var below = number > 40 && random.nextInt(3) == 0;
            tie(
                    skill(number),
                    "KnowledgeSkillCompetence",
                    below ? skill(random.nextInt(number / 2)) : group(random.nextInt(GROUPS)));
        }
    }

    private void occupations(SplittableRandom random, int occupations, int skills) {
        row("occupations", OCCUPATION_COLUMNS);
        row("occupationSkillRelations", "occupationUri,relationType,skillType,skillUri");
        row("skillSkillRelations", "originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri");
        row("broaderRelationsOccPillar", "conceptType,conceptUri,broaderType,broaderUri");
        for (int number = 0; number < occupations; number++) {
            row(
                    "occupations",
                    "Occupation,%s,2654,\"%s\",\"other\nnames\",,released,2024-01-25,,,,,\"%s\",2654.%d"
                            .formatted(
                                    occupation(number),
                                    label("occupation", number),
                                    "Who does it. ".repeat(20),
                                    number));
            row(
                    "broaderRelationsOccPillar",
                    "Occupation,%s,ISCOGroup,%sisco/C2654".formatted(occupation(number), BASE));
            var first = random.nextInt(skills);
            for (int one = 0; one < 42 && one < skills; one++) {
                var kind = one % 2 == 0 ? "essential" : "optional";
                row(
                        "occupationSkillRelations",
                        "%s,%s,skill/competence,%s"
                                .formatted(occupation(number), kind, skill((first + 7L * one) % skills)));
            }
        }
        for (int number = 1; number < skills / 3; number++) {
            row(
                    "skillSkillRelations",
                    "%s,knowledge,optional,knowledge,%s".formatted(skill(number), skill(number - 1)));
        }
    }

    private void tie(String concept, String type, String above) {
        row("broaderRelationsSkillPillar", "%s,%s,SkillGroup,%s".formatted(type, concept, above));
    }

    private String label(String word, long number) {
        return switch (language) {
            case "ar" -> "مهارة رقم " + number + " " + word;
            default -> word + " number " + number + " in " + language;
        };
    }

    private static String group(int number) {
        return BASE + "skill/S" + number;
    }

    private static UUID uuid(long kind, long number) {
        // drawn, so that an archive packs as badly as a real one
        var drawn = new SplittableRandom(kind << 32 | number);
        return new UUID(drawn.nextLong(), drawn.nextLong());
    }
}
