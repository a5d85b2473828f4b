package eu.savoirfaire.matching.taxonomy.esco;

import eu.savoirfaire.infra.event.recipient.Progress;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.taxonomy.content.Contents;
import eu.savoirfaire.matching.taxonomy.esco.EscoArchive.Entry;
import eu.savoirfaire.matching.taxonomy.esco.EscoRows.Row;
import eu.savoirfaire.matching.taxonomy.esco.Flaw.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads archives of one version, in whatever languages, into one release. */
public final class EscoReader {
    /** What the classification is called. */
    public static final String SCHEME = "esco";

    private static final int LONGEST_LABEL = 500;

    private final Gathering gathering = new Gathering();
    private final Flaws flaws = new Flaws();
    private final Progress progress;
    private long total;
    private long before;

    private EscoReader(Progress progress) {
        this.progress = progress;
    }

    /** An archive, and what its owner calls it. */
    public record Source(Path file, String name) {}

    /**
     * @param flaws the first 20,000 of what was wrong, in the order of the files
     * @param flawCount how many there were
     */
    public record Result(Contents contents, List<Flaw> flaws, long flawCount) {}

    /**
     * @param version as the publisher numbers it
     * @param progress is told the bytes read of all bytes
     * @return empty when it was to stop
     * @throws Refused with an {@link EscoRefusal} where nothing can be made of an archive
     */
    public static Optional<Result> read(List<Source> sources, String version, Progress progress) {
        return new EscoReader(progress).all(sources, version);
    }

    private Optional<Result> all(List<Source> sources, String version) {
        for (var source : sources) {
            try (var archive = EscoArchive.open(source.file(), source.name())) {
                total += archive.size();
            }
        }
        for (var source : sources) {
            try (var archive = EscoArchive.open(source.file(), source.name())) {
                if (!one(archive, source.name())) {
                    return Optional.empty();
                }
            } catch (IOException broken) {
                throw new Refused(new EscoRefusal.NotAnArchive(source.name()));
            }
        }
        if (gathering.skills().isEmpty()) {
            throw new Refused(new EscoRefusal.NothingInIt(sources.getLast().name()));
        }
        return Optional.of(new Result(gathering.contents(version), flaws.first(), flaws.count()));
    }

    private boolean one(EscoArchive archive, String name) throws IOException {
        Arrays.stream(EscoTable.values())
                .filter(EscoTable::isNeeded)
                .filter(table -> archive.entries().stream().noneMatch(entry -> entry.table() == table))
                .forEach(table -> flaws.add(new Flaw(name, 0, "", Kind.NO_FILE, table.fileName() + "_….csv")));
        for (var entry : archive.entries()) {
            if (!one(archive, entry)) {
                return false;
            }
            before += entry.size();
        }
        return true;
    }

    private boolean one(EscoArchive archive, Entry entry) throws IOException {
        if (isNamed(entry.table()) && entry.language().isEmpty()) {
            flaws.add(new Flaw(entry.name(), 0, "", Kind.NO_LANGUAGE, entry.name()));
            return true;
        }
        var seen = new HashSet<String>();
        try (var in = new Counted(archive.open(entry))) {
            return new EscoRows(entry.name(), entry.table(), flaws).each(in, row -> {
                take(entry, row, seen);
                return progress.onward(Math.min(total, before + in.count()), total);
            });
        }
    }

    private static boolean isNamed(EscoTable table) {
        return switch (table) {
            case SKILLS, SKILL_GROUPS, OCCUPATIONS -> true;
            default -> false;
        };
    }

    private void take(Entry entry, Row row, Set<String> seen) {
        switch (entry.table()) {
            case SKILLS, SKILL_GROUPS ->
                concept(row, seen)
                        .ifPresent(code -> label(row)
                                .ifPresent(label -> gathering
                                        .skills()
                                        .computeIfAbsent(code, _ -> new TreeMap<>())
                                        .putIfAbsent(entry.language(), label)));
            case OCCUPATIONS ->
                concept(row, seen)
                        .ifPresent(code -> label(row)
                                .ifPresent(label -> gathering
                                        .occupations()
                                        .computeIfAbsent(code, _ -> new TreeMap<>())
                                        .putIfAbsent(entry.language(), label)));
            case OCCUPATION_GROUPS -> concept(row, seen).ifPresent(gathering.occupationGroups()::add);
            case BROADER_SKILLS -> broader(row, seen, gathering.broaderSkills(), gathering.skills()::containsKey);
            case BROADER_OCCUPATIONS ->
                broader(row, seen, gathering.broaderOccupations(), gathering::isOccupationOrGroup);
            case OCCUPATION_SKILLS -> asks(row, seen);
            case RELATED_SKILLS -> related(row, seen);
        }
    }

    private Optional<String> concept(Row row, Set<String> seen) {
        return uri(row, "conceptUri").filter(code -> isFirst(row, "conceptUri", code, seen));
    }

    private static Optional<String> label(Row row) {
        var label = row.oneLine("preferredLabel");
        if (label.isEmpty()) {
            row.wrong("preferredLabel", Kind.NO_LABEL, "");
            return Optional.empty();
        }
        if (label.length() > LONGEST_LABEL) {
            row.wrong("preferredLabel", Kind.LONG_LABEL, label);
            return Optional.empty();
        }
        return Optional.of(label);
    }

    private interface Known {
        boolean has(String code);
    }

    private static void broader(Row row, Set<String> seen, Ties ties, Known concepts) {
        var concept = tied(row, "conceptUri", concepts);
        var above = tied(row, "broaderUri", concepts);
        if (concept.isEmpty()
                || above.isEmpty()
                || !isFirst(row, "broaderUri", concept.get() + " " + above.get(), seen)) {
            return;
        }
        if (ties.add(concept.get(), above.get()) == Ties.Fate.CIRCLE) {
            row.wrong("broaderUri", Kind.CIRCLE, concept.get() + " → " + above.get());
        }
    }

    private void asks(Row row, Set<String> seen) {
        var occupation = tied(row, "occupationUri", gathering.occupations()::containsKey);
        var skill = tied(row, "skillUri", gathering.skills()::containsKey);
        var essential = essential(row);
        if (occupation.isPresent()
                && skill.isPresent()
                && essential.isPresent()
                && isFirst(row, "skillUri", occupation.get() + " " + skill.get(), seen)) {
            gathering.ask(occupation.get(), skill.get(), essential.get());
        }
    }

    /** Looked through, and not kept: the nearness of two skills follows from the hierarchy and from what occupations ask. */
    private void related(Row row, Set<String> seen) {
        var one = tied(row, "originalSkillUri", gathering.skills()::containsKey);
        var other = tied(row, "relatedSkillUri", gathering.skills()::containsKey);
        if (one.isPresent() && other.isPresent() && essential(row).isPresent()) {
            isFirst(row, "relatedSkillUri", one.get() + " " + other.get(), seen);
        }
    }

    private static Optional<Boolean> essential(Row row) {
        var relation = row.cell("relationType");
        return switch (relation) {
            case "essential" -> Optional.of(true);
            case "optional" -> Optional.of(false);
            default -> {
                row.wrong("relationType", Kind.UNKNOWN_RELATION, relation);
                yield Optional.empty();
            }
        };
    }

    private static Optional<String> tied(Row row, String column, Known concepts) {
        var code = uri(row, column);
        if (code.isPresent() && !concepts.has(code.get())) {
            row.wrong(column, Kind.UNKNOWN_CONCEPT, row.cell(column));
            return Optional.empty();
        }
        return code;
    }

    private static Optional<String> uri(Row row, String column) {
        var uri = row.cell(column);
        if (uri.isEmpty()) {
            row.wrong(column, Kind.NO_URI, "");
            return Optional.empty();
        }
        var code = ConceptUri.code(uri);
        if (code.isEmpty()) {
            row.wrong(column, Kind.NOT_ESCO, uri);
        }
        return code;
    }

    private static boolean isFirst(Row row, String column, String key, Set<String> seen) {
        if (seen.add(key)) {
            return true;
        }
        row.wrong(column, Kind.DUPLICATE, key);
        return false;
    }
}
