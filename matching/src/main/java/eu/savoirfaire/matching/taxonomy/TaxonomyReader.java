package eu.savoirfaire.matching.taxonomy;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.matching.release.Node;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a taxonomy of the form of our own one, {@code taxonomy/own.yaml}. */
public final class TaxonomyReader {
    private static final String OWN = "/taxonomy/own.yaml";

    private TaxonomyReader() {}

    /** The small taxonomy of our own writing. */
    public static ReleasedTaxonomy own() {
        return read(Node.bundled(OWN));
    }

    /**
     * @throws eu.savoirfaire.matching.release.BrokenRelease if the file has not the form
     * @throws BrokenTaxonomy if it contradicts itself
     */
    public static ReleasedTaxonomy read(Node file) {
        file.only("name", "version", "skills", "occupations");
        var skills = new ArrayList<Skill>();
        for (var entry : file.at("skills").items()) {
            entry.only("code", "labels", "broader");
            skills.add(new Skill(new SkillCode(entry.at("code").text()), labels(entry), codes(entry, "broader")));
        }
        var occupations = new ArrayList<Occupation>();
        for (var entry : file.at("occupations").items()) {
            entry.only("code", "labels", "essential", "optional");
            var code = new OccupationCode(entry.at("code").text());
            occupations.add(new Occupation(code, labels(entry), codes(entry, "essential"), codes(entry, "optional")));
        }
        return new ReleasedTaxonomy(file.edition(), List.copyOf(skills), List.copyOf(occupations));
    }

    private static Map<Language, String> labels(Node entry) {
        var labels = new EnumMap<Language, String>(Language.class);
        var texts = entry.at("labels");
        for (var key : texts.keys()) {
            var language = Language.of(key).orElseThrow(() -> texts.wrong("no language '" + key + "'"));
            labels.put(language, texts.at(key).text());
        }
        return labels;
    }

    private static Set<SkillCode> codes(Node entry, String key) {
        return entry.textsAt(key).stream().map(SkillCode::new).collect(Collectors.toUnmodifiableSet());
    }
}
