package eu.savoirfaire.catalogue.structure;

import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.vocabulary.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The sheets of the real report, cut out of it by line numbers. */
final class RealReport {
    private static final String FILE = "seeds/002_6183ca9f5f4cff2b.txt";
    private static final Pattern PAGE_HEADER = Pattern.compile("^(OS 2: |Inclusione sociale ed economica SM PROG).*");
    private static final Pattern LABEL = Pattern.compile("^\\p{Lu}[\\p{Lu}'’ ]{5,}:\\s*");

    /** Per sheet: its language, then the first line of each section in the order of the sections, 0 where it is missing, then the line after the last. */
    private static final int[][] LINES = {
        {0, 115, 117, 119, 150, 152, 154, 156, 216, 291, 293, 0, 296},
        {0, 317, 319, 321, 323, 325, 327, 329, 352, 354, 356, 358, 360},
        {0, 383, 385, 387, 433, 435, 437, 460, 462, 0, 0, 0, 466},
        {0, 489, 491, 493, 495, 497, 499, 501, 524, 526, 528, 0, 530},
        {1, 553, 555, 557, 559, 561, 584, 586, 588, 590, 592, 0, 596},
        {1, 619, 621, 623, 625, 627, 629, 652, 654, 656, 658, 0, 662},
        {2, 712, 714, 716, 867, 877, 887, 919, 0, 955, 959, 0, 964},
        {1, 987, 989, 991, 1018, 1022, 1026, 1034, 1041, 1067, 1071, 1073, 1079},
        {1, 1102, 1104, 1106, 1112, 1137, 1141, 1145, 1151, 1175, 1179, 0, 1181},
        {1, 1204, 1206, 1208, 1214, 1218, 1243, 1247, 1254, 1258, 1285, 0, 1287},
        {1, 1310, 1312, 1312, 1316, 1320, 1345, 1347, 1355, 1359, 1383, 1385, 1387},
        {1, 1410, 1412, 1416, 1420, 1446, 1450, 1456, 1485, 1489, 1493, 1511, 1515},
    };

    private RealReport() {}

    /** The lines of the report; empty, said loudly, where it is not at hand. */
    static Optional<List<String>> lines() throws IOException {
        var file = Path.of(System.getProperty("savoir.shared", "../../shared"), FILE);
        if (!Files.isReadable(file)) {
            System.out.println("SKIPPED: the real report is not at " + file.toAbsolutePath());
            return Optional.empty();
        }
        return Optional.of(Files.readAllLines(file));
    }

    static int sheets() {
        return LINES.length;
    }

    static Language language(int sheet) {
        return Language.values()[LINES[sheet][0]];
    }

    /** The sections of a sheet, counted from 0. */
    static Map<Section, String> sections(List<String> lines, int sheet) {
        var starts = LINES[sheet];
        var sections = new EnumMap<Section, String>(Section.class);
        for (var section : Section.values()) {
            var from = starts[section.ordinal() + 1];
            if (from > 0) {
                sections.put(section, text(lines.subList(from - 1, end(starts, section.ordinal() + 2) - 1), section));
            }
        }
        return sections;
    }

    private static int end(int[] starts, int next) {
        var at = next;
        while (starts[at] == 0) {
            at++;
        }
        return Math.max(starts[at], starts[next - 1] + 1);
    }

    private static String text(List<String> lines, Section section) {
        var blocks = new ArrayList<String>();
        for (var line : lines) {
            var words = line.strip();
            if (!words.isEmpty() && !PAGE_HEADER.matcher(words).matches()) {
                blocks.add(words);
            }
        }
        blocks.set(0, withoutLabel(blocks.getFirst(), section));
        return String.join("\n\n", mended(blocks)).strip();
    }

    /** One line of the report holds the subject and the label of the description of a sheet. */
    private static String withoutLabel(String first, Section section) {
        var second = first.indexOf("BEST PRACTICE'S DESCRIPTION:", 1);
        if (second > 0) {
            return section == Section.SUBJECT
                    ? LABEL.matcher(first.substring(0, second)).replaceFirst("")
                    : "";
        }
        return LABEL.matcher(first).replaceFirst("");
    }

    /** A sentence cut by a page goes on with a small letter. */
    private static List<String> mended(List<String> blocks) {
        var mended = new ArrayList<String>();
        for (var block : blocks) {
            var goesOn = !mended.isEmpty() && !block.isEmpty() && Character.isLowerCase(block.codePointAt(0));
            if (goesOn) {
                mended.add(mended.removeLast() + " " + block);
            } else {
                mended.add(block);
            }
        }
        return mended;
    }
}
