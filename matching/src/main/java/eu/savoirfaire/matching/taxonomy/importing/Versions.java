package eu.savoirfaire.matching.taxonomy.importing;

import eu.savoirfaire.infra.refusal.Refused;
import java.util.Optional;
import java.util.regex.Pattern;

/** The version of a file: as somebody says it, else as its name has it ("ESCO dataset - v1.2.0 - classification - en - csv.zip"). */
final class Versions {
    private static final Pattern VERSION = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){1,3}");
    private static final Pattern IN_NAME =
            Pattern.compile("(?i)(?:^|[^a-z0-9])v(\\d{1,3}(?:\\.\\d{1,3}){1,3})(?![0-9])");

    private Versions() {}

    /**
     * @throws Refused with {@link ImportRefusal.NoVersion}
     */
    static String of(String said, String fileName) {
        var bare = said.strip().replaceFirst("^[vV]", "");
        return Optional.of(bare)
                .filter(text -> !text.isEmpty())
                .or(() -> IN_NAME.matcher(fileName)
                        .results()
                        .map(found -> found.group(1))
                        .findFirst())
                .filter(text -> VERSION.matcher(text).matches())
                .orElseThrow(() -> new Refused(new ImportRefusal.NoVersion()));
    }
}
