package eu.savoirfaire.platform.architecture;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of OWASP ASVS requirements in {@code SECURITY.md}. A requirement in scope is answered by tests, written {@code
 * `Class#method`}, by documents, written as links, or it is <i>open</i>; one out of scope has a reason.
 */
final class SecurityTable {
    static final String OUT_OF_SCOPE = "### Out of scope";

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (V\\d+\\.\\d+\\.\\d+) \\| (.*) \\|$");
    private static final Pattern TEST = Pattern.compile("`(\\w+)#(\\w+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]*)(?:#[^)]*)?\\)");
    private static final Pattern OPEN = Pattern.compile("^\\*open\\*(?:: \\S.*)?$");

    private final List<Row> inScope;
    private final List<Row> outOfScope;

    /** One requirement with what is said of it. */
    record Row(String id, String answer) {
        boolean open() {
            return answer.startsWith("*open*");
        }
    }

    /** @param page the Markdown page */
    SecurityTable(String page) {
        var parts = page.split("(?m)^" + OUT_OF_SCOPE + "$", 2);
        inScope = rows(parts[0]);
        outOfScope = parts.length == 2 ? rows(parts[1]) : List.of();
    }

    List<String> idsInScope() {
        return inScope.stream().map(Row::id).toList();
    }

    List<String> idsOutOfScope() {
        return outOfScope.stream().map(Row::id).toList();
    }

    /** Ids that stand there more than once. */
    List<String> repeated() {
        var seen = new HashSet<String>();
        return Stream.concat(inScope.stream(), outOfScope.stream())
                .map(Row::id)
                .filter(id -> !seen.add(id))
                .toList();
    }

    /** Whatever an answer names that does not exist, and answers that name nothing. */
    List<String> unfounded(List<Sources.Source> tests) {
        var byName = tests.stream().collect(Collectors.groupingBy(source -> simpleName(source), Collectors.toList()));
        var wrong = new ArrayList<String>();
        for (var row : inScope) {
            var named = TEST.matcher(row.answer()).results().toList();
            var linked = LINK.matcher(row.answer()).results().toList();
            if (named.isEmpty()
                    && linked.isEmpty()
                    && !OPEN.matcher(row.answer()).matches()) {
                wrong.add(row.id() + ": names neither a test nor a document and is not *open*");
            }
            wrong.addAll(missing(row, named, test -> isTest(byName, test.group(1), test.group(2)), "test"));
            wrong.addAll(missing(row, linked, link -> Files.exists(Sources.ROOT.resolve(link.group(1))), "document"));
        }
        outOfScope.stream().filter(row -> row.answer().isBlank()).forEach(row -> wrong.add(row.id() + ": no reason"));
        return wrong;
    }

    /** How many requirements in scope are still open. */
    long open() {
        return inScope.stream().filter(Row::open).count();
    }

    private static List<String> missing(
            Row row, List<MatchResult> named, Function<MatchResult, Boolean> exists, String kind) {
        return named.stream()
                .filter(name -> !exists.apply(name))
                .map(name -> row.id() + ": there is no " + kind + " " + name.group())
                .toList();
    }

    /** Whether exactly one class of that name has a test of that name. */
    private static boolean isTest(Map<String, List<Sources.Source>> byName, String type, String method) {
        var declared = Pattern.compile("(?:void|Stream<DynamicTest>) " + method + "\\(");
        var found = byName.getOrDefault(type, List.of());
        return found.size() == 1
                && Stream.of(found.getFirst().text().split("\n\\s*\n"))
                        .filter(block -> declared.matcher(block).find())
                        .anyMatch(block -> block.matches("(?s).*@(?:Test|ParameterizedTest|TestFactory)\\b.*"));
    }

    private static String simpleName(Sources.Source source) {
        return source.path().getFileName().toString().replace(".java", "");
    }

    private static List<Row> rows(String text) {
        return ROW.matcher(text)
                .results()
                .map(row -> new Row(row.group(1), row.group(2).strip()))
                .toList();
    }
}
