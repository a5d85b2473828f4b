package eu.savoirfaire.platform.architecture;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Something that must not stand in a source, found by its look. */
enum Smell {
    /** Constants with parameters only, other constants at most: what is put together may let in what a person typed. */
    SQL_PUT_TOGETHER("(?s)\"\\s*" + Smell.STATEMENT + "[^\"]*\"\\s*\\+\\s*+(?![A-Z][A-Z0-9_]*\\b(?!\\.))"
            + "|\"\"\"\\s+" + Smell.STATEMENT
            + "(?:(?!\"\"\").)*\"\"\"\\s*(?:\\.(?:formatted|replace)\\(|\\+\\s*+(?![A-Z][A-Z0-9_]*\\b(?!\\.)))"),
    /** Text of a person would be taken for markup. Linked data is JSON, whose writer escapes what could end the element. */
    UNESCAPED_TEXT("<(?!script\\b[^>]*application/ld\\+json)[a-z:]+\\b[^>]*\\bth:utext"),
    /** Evaluated twice: text of a person would be taken for an expression. */
    PREPROCESSING("__\\$\\{"),
    INLINE_SCRIPT("<script(?![^>]*(?:\\b(?:th:)?src=|type=\"application/ld\\+json\"))[^>]*>"),
    INLINE_STYLE("<style\\b|\\s(?:th:)?style\\s*="),
    INLINE_HANDLER("\\s(?:th:)?on[a-z]+\\s*=\\s*[\"']"),
    /** One style sheet serves both directions of writing. */
    PHYSICAL_SIDE("(?<![-\\w])(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\\b"
            + "|(?<![-\\w])(?:left|right)\\s*:"
            + "|(?:text-align|float|clear)\\s*:\\s*(?:left|right)\\b"
            + "|border-(?:top|bottom)-(?:left|right)-radius"),
    /** Programs, objects out of bytes, names looked up, text that is run: nothing that a stranger's text may reach. */
    STRANGE_POWER("\\b(?:ProcessBuilder|ObjectInputStream|XMLDecoder|ScriptEngine\\w*|InitialContext)\\b|\\.exec\\("),
    /** Ways to fetch from an address. */
    FETCHING("\\b(?:HttpClient|RestClient|URLConnection)\\.|\\.open(?:Stream|Connection)\\("),
    BROKEN_CIPHER("\"(?:MD5|SHA-?1|(?:DES|RC4|AES/ECB)[^\"]*)\""),
    GUESSABLE("\\bMath\\.random\\b|\\bnew Random\\(|\\bThreadLocalRandom\\b"),
    /** In scripts: text that becomes markup or code. */
    SCRIPT_OUT_OF_TEXT("\\b(?:innerHTML|outerHTML|insertAdjacentHTML|DOMParser|document\\.write|eval)\\b"
            + "|\\bnew Function\\b|[\"']message[\"']"),
    /** In scripts: what stays in a browser that others use too. */
    KEPT_IN_BROWSER("\\b(?:localStorage|indexedDB)\\b"),
    UNFINISHED("\\b(?:TODO|FIXME|XXX|HACK)\\b"),
    /** Paths that exist on one machine only. */
    FOREIGN_PATH("(?<![\\w.])/(?:work|tmp/wt|root)/\\w");

    private static final String STATEMENT =
            "(?i:select\\s[^\"]*\\sfrom|insert\\s+into|update\\s+[\\w.]+\\s+set|delete\\s+from|merge\\s+into)\\s";
    private static final Pattern CSS_COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern HTML_COMMENT = Pattern.compile("(?s)<!--.*?-->");

    private final Pattern look;

    Smell(String look) {
        this.look = Pattern.compile(look);
    }

    /** Where it is found, as file:line and the text found. */
    Stream<String> in(String name, String text) {
        var bare = withoutComments(name.toLowerCase(Locale.ROOT), text);
        return look.matcher(bare)
                .results()
                .map(found -> "%s:%d %s: %s"
                        .formatted(
                                name,
                                line(bare, found.start()),
                                this,
                                found.group().strip()));
    }

    static List<String> of(List<Smell> smells, List<Sources.Source> sources) {
        return sources.stream()
                .flatMap(source -> smells.stream().flatMap(smell -> smell.in(source.name(), source.text())))
                .toList();
    }

    private static long line(String text, int position) {
        return text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
    }

    /** Comments of style sheets and templates become blank lines, so that line numbers stay. */
    private static String withoutComments(String name, String text) {
        var comment = name.endsWith(".css") ? CSS_COMMENT : name.endsWith(".html") ? HTML_COMMENT : null;
        return comment == null
                ? text
                : comment.matcher(text).replaceAll(found -> found.group().replaceAll("[^\n]", ""));
    }
}
