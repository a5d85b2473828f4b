package eu.savoirfaire.catalogue.intake;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.savoirfaire.catalogue.sheet.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The real report and where each section stands in it, found by reading it: numbers of lines only. The expected texts are cut
 * from the file by these numbers, with none of the code under test.
 */
final class RealReport {
    private static final String FILE = "seeds/002_6183ca9f5f4cff2b.txt";
    /** The lines of the first page header. */
    private static final int HEADER = 5;

    private static final int[][][] PLACES = {
        {{115}, {117}, {119, 148}, {150}, {152}, {154}, {156, 214}, {216, 289}, {291}, {293}, {}},
        {{317}, {319}, {321}, {323}, {325}, {327}, {329}, {352}, {354}, {356}, {358}},
        {{383}, {385}, {387, 431}, {433}, {435}, {437}, {460}, {462, 464}, {}, {}, {}},
        {{489}, {491}, {493}, {495}, {497}, {499}, {501}, {524}, {526}, {528}, {}},
        {{553}, {555}, {557}, {559}, {561}, {584}, {586}, {588}, {590}, {592, 594}, {}},
        {{619}, {621}, {623}, {625}, {627}, {629}, {652}, {654}, {656}, {658, 660}, {}},
        {{712}, {714}, {716, 865}, {867, 875}, {877, 885}, {887, 917}, {919, 953}, {}, {955, 957}, {959, 962}, {}},
        {
            {987},
            {989},
            {991, 995},
            {1018, 1020},
            {1022, 1024},
            {1026, 1032},
            {1034, 1039},
            {1041, 1065},
            {1067, 1069},
            {1071},
            {1073, 1077}
        },
        {
            {1102},
            {1104},
            {1106, 1110},
            {1112, 1114},
            {1137, 1139},
            {1141, 1143},
            {1145, 1149},
            {1151, 1173},
            {1175, 1177},
            {1179},
            {}
        },
        {
            {1204},
            {1206},
            {1208, 1212},
            {1214, 1216},
            {1218, 1241},
            {1243, 1245},
            {1247, 1252},
            {1254, 1256},
            {1258, 1283},
            {1285},
            {}
        },
        {
            {1310},
            {1312},
            {1312, 1314},
            {1316, 1318},
            {1320, 1343},
            {1345},
            {1347, 1353},
            {1355, 1357},
            {1359, 1381},
            {1383},
            {1385}
        },
        {
            {1410},
            {1412, 1414},
            {1416, 1418},
            {1420, 1444},
            {1446, 1448},
            {1450, 1454},
            {1456, 1463},
            {1485, 1487},
            {1489, 1491},
            {1493, 1509},
            {1511, 1513}
        },
    };

    /** The one line with two labels. */
    private static final int TWO_LABELS = 1312;

    private final List<String> lines;

    private RealReport(List<String> lines) {
        this.lines = lines;
    }

    static RealReport orSkip() {
        var file = path();
        if (!Files.isRegularFile(file)) {
            System.out.println("SKIPPED: the real report is not in " + file.getParent());
        }
        assumeTrue(Files.isRegularFile(file), "the real report is not here");
        try {
            return new RealReport(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path path() {
        return Path.of(System.getProperty("savoir.shared", "../../shared"), FILE)
                .normalize();
    }

    List<String> lines() {
        return lines;
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    List<String> header() {
        return lines.subList(HEADER - 1, HEADER + 1);
    }

    boolean isHeader(String line) {
        return header().contains(line) || line.equals(String.join(" ", header()));
    }

    List<Map<Section, String>> sheets() {
        return sheets(UnaryOperator.identity());
    }

    /** The eleven sections of each sheet, without white space and list marks; a missing one is not in the map. The change is made to the raw text. */
    List<Map<Section, String>> sheets(UnaryOperator<String> change) {
        var sheets = new ArrayList<Map<Section, String>>();
        for (var places : PLACES) {
            var texts = new EnumMap<Section, String>(Section.class);
            for (var section : Section.values()) {
                var place = places[section.ordinal()];
                if (place.length > 0) {
                    texts.put(section, bare(change.apply(raw(section, place[0], place[place.length - 1]))));
                }
            }
            sheets.add(texts);
        }
        return sheets;
    }

    private String raw(Section section, int from, int to) {
        var text = new StringBuilder();
        for (int number = from; number <= to; number++) {
            var line = lines.get(number - 1);
            if (!isHeader(line)) {
                text.append(number == from ? afterLabel(section, number, line) : line)
                        .append('\n');
            }
        }
        return text.toString().replace("*", "");
    }

    private static String afterLabel(Section section, int number, String line) {
        if (number == TWO_LABELS) {
            return section == Section.SUBJECT ? line.substring(line.indexOf(':') + 1, line.lastIndexOf('.') + 1) : "";
        }
        return line.substring(line.indexOf(':') + 1);
    }

    /** Without white space and list marks. */
    static String bare(String text) {
        return text.replaceAll("(?m)^\\s*(?:[-•\\uf0b7]\\s+)?", "").replaceAll("\\s", "");
    }
}
