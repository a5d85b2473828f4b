package eu.savoirfaire.catalogue.intake.text;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Removes what another program left in a line: tags, emphasis signs, links, invisible characters. Words and marks stay. */
public final class Markup {
    private static final Pattern TAG = Pattern.compile(
            "</?(?:u|b|i|em|strong|span|p|br|hr|sup|sub|a|font|div|center|mark|small|big|s|del|ins|h[1-6]|ul|ol|li|table|thead|tbody|tr|td|th|blockquote|code|pre|img)"
                    + "(?:\\s[^<>]{0,500})?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]\\n]{0,300}]\\([^()\\s]{0,2000}\\)");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\[\\]\\n]{1,500})]\\((?:<)?([^()\\s<>]{1,2000})(?:>)?\\)");
    private static final Pattern ADDRESS =
            Pattern.compile("<((?:https?://|mailto:)?[^\\s<>]{1,300}[.@][^\\s<>]{1,300})>");
    private static final Pattern STRONG = Pattern.compile("\\*\\*+");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![*\\w])\\*(?=[^\\s*])([^*\\n]{0,2000}?[^\\s*])\\*(?![*\\w])");
    private static final Pattern UNDERSCORES = Pattern.compile("(?<![\\w/])__(?=\\S)([^\\n]{1,2000}?\\S)__(?!\\w)");
    private static final Pattern HEADING = Pattern.compile("^\\s*#{1,6}\\s+");
    private static final Pattern RULE = Pattern.compile("^\\s*(?:[-=_~]{3,}|\\*{3,}|(?:[-*_]\\s){3,}[-*_]?)\\s*$");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\*_#\\[\\]<>`~-])");
    private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot|nbsp|apos|#39|#160);");

    private Markup() {}

    /** The line in NFC without markup; spaces of all widths are plain ones. */
    static String removed(String line) {
        var text = visible(Normalizer.normalize(line, Normalizer.Form.NFC));
        if (RULE.matcher(text).matches()) {
            return "";
        }
        text = hasMarkup(text) ? removedFrom(text) : text;
        return text.isBlank() ? "" : text;
    }

    /** Without format and control characters (soft hyphens, marks of direction and the like), every space a plain one. */
    private static String visible(String line) {
        var text = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (c == '\t' || Character.isSpaceChar(c)) {
                text.append(' ');
            } else if (c < 0x7f ? c >= ' ' : !isInvisible(c)) {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static boolean isInvisible(char c) {
        var type = Character.getType(c);
        return type == Character.FORMAT || type == Character.CONTROL;
    }

    /** For text put together from lines: emphasis may have begun on one line and ended on another. */
    public static String withoutEmphasis(String text) {
        return text.indexOf('*') < 0 ? text : EMPHASIS.matcher(text).replaceAll("$1");
    }

    private static boolean hasMarkup(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("<>*_#[\\&".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String removedFrom(String line) {
        var text = TAG.matcher(line).replaceAll(match -> match.group().regionMatches(true, 1, "br", 0, 2) ? " " : "");
        text = IMAGE.matcher(text).replaceAll("");
        text = LINK.matcher(text).replaceAll(match -> Matcher.quoteReplacement(link(match.group(1), match.group(2))));
        text = ADDRESS.matcher(text).replaceAll("$1");
        text = HEADING.matcher(text).replaceFirst("");
        text = STRONG.matcher(text).replaceAll("");
        text = EMPHASIS.matcher(text).replaceAll("$1");
        text = UNDERSCORES.matcher(text).replaceAll("$1");
        text = ESCAPED.matcher(text).replaceAll("$1");
        return ENTITY.matcher(text).replaceAll(match -> entity(match.group(1)));
    }

    /** A link's address is kept where its words do not say it. */
    private static String link(String words, String address) {
        var bare = address.replaceFirst("^(?:mailto:|https?://)", "");
        return words.contains(bare) || address.startsWith("#") ? words : words + " (" + address + ")";
    }

    private static String entity(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos", "#39" -> "'";
            default -> " ";
        };
    }
}
