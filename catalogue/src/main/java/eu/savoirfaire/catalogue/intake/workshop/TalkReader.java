package eu.savoirfaire.catalogue.intake.workshop;

import eu.savoirfaire.catalogue.intake.paragraph.Block;
import eu.savoirfaire.catalogue.intake.source.LineRange;
import eu.savoirfaire.catalogue.intake.source.Warning;
import eu.savoirfaire.catalogue.intake.source.WarningCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads the talks that no sheet describes. An item of a list is one if it tells who presented what, or if talks are announced
 * and it names a body that took part and a subject; a sentence of running text, if it names a speaker too. What is announced
 * but not certain is warned of; what was said about good practices themselves stands in the sheets.
 */
final class TalkReader {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONGEST_TITLE = 160;
    private static final Pattern OF_SHEETS = Pattern.compile(
            "\\b(?:buon[ae]|migliori?)\\s+(?:pratic|prassi)|\\b(?:good|best)\\s+practice|\\bbuenas?\\s+prácticas?|\\bbonnes?\\s+pratiques?"
                    + "|\\bsched[ae]\\b|\\bsummary sheets?\\b|\\bfichas?\\b|\\bfiches?\\b",
            FLAGS);
    private static final Pattern TITLED = Pattern.compile("[«“„\"]([^«»“”„\"]{3,160})[»”\"]");
    private static final Pattern TWO_PARTS =
            Pattern.compile("^(.{2,120}?)(?:\\s*:\\s+|\\s+[-–—]\\s+)(.{3,})$", Pattern.DOTALL);
    private static final Pattern IN_BRACKETS =
            Pattern.compile("^(.{3,}?)\\s?\\(([^()]{2,120})\\)\\s*[.;]?$", Pattern.DOTALL);
    private static final Pattern REACHABLE = Pattern.compile("@|\\d(?:[ ./-]?\\d){6,}");

    private final Speakers speakers;
    private final Speakers withSheets;
    private final List<ReadTalk> talks = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    private TalkReader(Speakers speakers, Speakers withSheets) {
        this.speakers = speakers;
        this.withSheets = withSheets;
    }

    /**
     * @param bodies the names of those that took part
     * @param institutions those of the sheets that were presented
     */
    static TalkReader in(List<Block> account, List<String> bodies, List<String> institutions) {
        var reader = new TalkReader(new Speakers(bodies), new Speakers(institutions));
        var announced = false;
        for (var block : account) {
            if (block.isItem()) {
                reader.item(block, announced);
            } else {
                announced = Telling.announced(block.text());
                Sentence.of(block).forEach(reader::sentence);
            }
        }
        return reader;
    }

    List<ReadTalk> talks() {
        return talks;
    }

    List<Warning> warnings() {
        return warnings;
    }

    private void item(Block item, boolean announced) {
        var lines = new LineRange(item.firstLine(), item.lastLine());
        var told = Telling.of(Sentence.of(item).getFirst().text());
        if (told.isPresent()) {
            told(told.orElseThrow(), lines, announced);
        } else if (announced) {
            listed(item.text(), lines);
        }
    }

    private void told(Telling telling, LineRange lines, boolean announced) {
        if (OF_SHEETS.matcher(telling.object()).find()) {
            return;
        }
        var organisation = speakers.of(telling.subject());
        if (organisation.isPresent()) {
            add(telling.object(), organisation.orElseThrow(), lines);
        } else if (announced || Speakers.isNamedIn(telling.subject())) {
            unread(lines);
        }
    }

    private void unread(LineRange lines) {
        warnings.add(new Warning(lines.fromLine(), WarningCode.TALK_UNREAD));
    }

    /** The body and the subject, in either order, parted by a colon or a dash, or the body in brackets; a body alone has no talk. */
    private void listed(String text, LineRange lines) {
        var parts = TWO_PARTS.matcher(text);
        var brackets = IN_BRACKETS.matcher(text);
        if (brackets.find() && speakers.known(brackets.group(2)).isPresent()) {
            add(brackets.group(1), speakers.known(brackets.group(2)).orElseThrow(), lines);
        } else if (parts.find() && speakers.known(parts.group(1)).isPresent()) {
            add(parts.group(2), speakers.known(parts.group(1)).orElseThrow(), lines);
        } else if (speakers.known(text).isEmpty()) {
            unread(lines);
        }
    }

    private void sentence(Sentence sentence) {
        Telling.of(sentence.text())
                .filter(told -> Speakers.isNamedIn(told.subject()))
                .filter(told -> !OF_SHEETS.matcher(told.object()).find())
                .filter(told -> withSheets.known(told.subject()).isEmpty())
                .ifPresent(told -> speakers.of(told.subject())
                        .ifPresent(organisation -> add(told.object(), organisation, sentence.lines())));
    }

    private void add(String object, String organisation, LineRange lines) {
        var quoted = TITLED.matcher(object);
        var title = quoted.find() ? quoted.group(1).strip() : capitalised(Telling.withoutEnd(object.strip()));
        if (title.isEmpty()
                || ParticipantList.namesAPerson(title)
                || REACHABLE.matcher(title).find()) {
            unread(lines);
        } else {
            talks.add(new ReadTalk(cut(title), organisation, lines));
        }
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String cut(String title) {
        if (title.length() <= LONGEST_TITLE) {
            return title;
        }
        var end = title.lastIndexOf(' ', LONGEST_TITLE - 1);
        return Telling.withoutEnd(title.substring(0, end > 0 ? end : LONGEST_TITLE - 1)) + "…";
    }
}
