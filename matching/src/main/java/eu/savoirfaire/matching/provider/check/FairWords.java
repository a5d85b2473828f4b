package eu.savoirfaire.matching.provider.check;

import eu.savoirfaire.matching.release.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Finds wording that asks for what the law does not let anybody ask for. A closed list of attributes with the wordings of five
 * languages, all tried on every text: people write in one language and paste in another.
 */
public final class FairWords {
    private static final String[] LANGUAGES = {"it", "en", "es", "fr", "ar"};

    private final List<Wording> wordings;

    private FairWords(List<Wording> wordings) {
        this.wordings = List.copyOf(wordings);
    }

    private record Wording(String attribute, Pattern pattern) {}

    /**
     * @param attribute in lower-case-kebab, such as {@code age}
     * @param start of the wording in the text
     * @param end behind it
     */
    public record Finding(String attribute, int start, int end, String words) {}

    /** The wordings that come with the program. */
    public static FairWords released() {
        var all = new ArrayList<Wording>();
        for (var entry : Node.bundled("/matching/fair-wording.yaml")
                .only("name", "version", "attributes")
                .at("attributes")
                .items()) {
            var attribute = entry.only("attribute", "wordings").at("attribute").text();
            var wordings = entry.at("wordings").only(LANGUAGES);
            for (var language : LANGUAGES) {
                wordings.textsAt(language).forEach(text -> all.add(new Wording(attribute, pattern(entry, text))));
            }
        }
        return new FairWords(all);
    }

    private static Pattern pattern(Node entry, String text) {
        try {
            return Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:" + text + ")(?![\\p{L}\\p{N}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (PatternSyntaxException broken) {
            throw entry.wrong(broken.getMessage());
        }
    }

    /** What must not be asked for in a text, in its order; of findings that overlap the first counts. */
    public List<Finding> find(String text) {
        var found = new ArrayList<Finding>();
        for (var wording : wordings) {
            var matcher = wording.pattern().matcher(text);
            while (matcher.find()) {
                found.add(new Finding(wording.attribute(), matcher.start(), matcher.end(), matcher.group()));
            }
        }
        found.sort(Comparator.comparingInt(Finding::start));
        var apart = new ArrayList<Finding>();
        for (var one : found) {
            if (apart.isEmpty() || one.start() >= apart.getLast().end()) {
                apart.add(one);
            }
        }
        return apart;
    }
}
