package eu.savoirfaire.matching.taxonomy.esco;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files that are read, in the order in which they must be: concepts before what ties them. All others are passed over. */
enum EscoTable {
    SKILLS("skills", "conceptUri", "preferredLabel"),
    SKILL_GROUPS("skillGroups", "conceptUri", "preferredLabel"),
    OCCUPATIONS("occupations", "conceptUri", "preferredLabel"),
    OCCUPATION_GROUPS("ISCOGroups", "conceptUri"),
    BROADER_SKILLS("broaderRelationsSkillPillar", "conceptUri", "broaderUri"),
    BROADER_OCCUPATIONS("broaderRelationsOccPillar", "conceptUri", "broaderUri"),
    OCCUPATION_SKILLS("occupationSkillRelations", "occupationUri", "relationType", "skillUri"),
    RELATED_SKILLS("skillSkillRelations", "originalSkillUri", "relationType", "relatedSkillUri");

    /** Up to version 1.0 the names of relations had no language. */
    private static final Pattern NAME =
            Pattern.compile("(?:.*[/\\\\])?(?<table>[A-Za-z]+)(?:_(?<language>[A-Za-z]{2,3}))?\\.csv");

    private final String fileName;
    private final List<String> columns;

    EscoTable(String fileName, String... columns) {
        this.fileName = fileName;
        this.columns = List.of(columns);
    }

    /** The columns that must be there; others are passed over. */
    List<String> columns() {
        return columns;
    }

    /** Whether nothing can be made without it. */
    boolean isNeeded() {
        return this == SKILLS || this == OCCUPATIONS || this == BROADER_SKILLS || this == OCCUPATION_SKILLS;
    }

    /** Its name without language and ending. */
    String fileName() {
        return fileName;
    }

    /** @param language in small letters; empty where the name says none */
    record Named(EscoTable table, String language) {}

    static Optional<Named> named(String path) {
        var name = NAME.matcher(path);
        if (!name.matches()) {
            return Optional.empty();
        }
        var language = Optional.ofNullable(name.group("language")).orElse("").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(table -> table.fileName.equalsIgnoreCase(name.group("table")))
                .findFirst()
                .map(table -> new Named(table, language));
    }
}
