package eu.savoirfaire.catalogue.structure;

import eu.savoirfaire.catalogue.fact.BuildingBlock;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The parts that a description numbers and names: phases, modules, actions, and headings such as {@code 2.- Casa comune}. */
final class BlockProposals {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE;
    private static final String NAME = "([^\\n.;:]{4,120}?)\\s*(?=[\\n.;:]|$)";
    private static final Pattern NAMED = Pattern.compile(
            "^(?:[-•]\\s*)?((?:fase|phase|step|étape|etapa|paso|modulo|module|módulo|azione|action|acción|work package|المرحلة)\\s+\\d{1,2})\\s*[.:)–-]*\\s+"
                    + NAME,
            FLAGS);
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:[-•]\\s*)?(\\d{1,2})\\s?[.)]\\s?[-–]?\\s*(?=\\p{L})" + NAME, FLAGS);
    /** One number alone is no list. */
    private static final int FEWEST = 2;

    private static final int AT_MOST = 12;

    List<BuildingBlock> in(Sheet sheet) {
        Map<String, BuildingBlock> found = new LinkedHashMap<>();
        var text = sheet.text(Section.DESCRIPTION).orElse("");
        add(NUMBERED.matcher(text).results().toList(), found);
        add(NAMED.matcher(text).results().toList(), found);
        return found.values().stream().limit(AT_MOST).toList();
    }

    private static void add(List<MatchResult> named, Map<String, BuildingBlock> found) {
        if (named.size() >= FEWEST) {
            for (var one : named) {
                var block = new BuildingBlock(
                        one.group(2).strip(), "", "", false, false, one.group().strip());
                found.putIfAbsent(block.key(), block);
            }
        }
    }
}
