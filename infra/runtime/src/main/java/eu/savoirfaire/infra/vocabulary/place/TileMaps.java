package eu.savoirfaire.infra.vocabulary.place;

import eu.savoirfaire.infra.vocabulary.BrokenVocabulary;
import eu.savoirfaire.infra.vocabulary.Vocabulary;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the schematic maps: per country, rows of region codes as they are drawn in the file. */
final class TileMaps {
    private static final String FILE = "/vocabulary/tiles.yaml";

    private TileMaps() {}

    /**
     * @throws BrokenVocabulary if a tile is no region or stands twice
     */
    static Map<String, List<Tile>> read(Vocabulary regions) {
        var in = TileMaps.class.getResourceAsStream(FILE);
        if (in == null) {
            throw new BrokenVocabulary(FILE, "the file is missing");
        }
        return read(FILE, in, regions);
    }

    static Map<String, List<Tile>> read(String file, InputStream in, Vocabulary regions) {
        Map<String, List<String>> drawn = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(new InputStreamReader(in, StandardCharsets.UTF_8));
        var maps = new LinkedHashMap<String, List<Tile>>();
        drawn.forEach((country, rows) -> maps.put(country, checked(file, tiles(rows), regions)));
        return maps;
    }

    private static List<Tile> tiles(List<String> rows) {
        var tiles = new ArrayList<Tile>();
        for (var row = 0; row < rows.size(); row++) {
            var cells = rows.get(row).strip().split("\\s+");
            for (var column = 0; column < cells.length; column++) {
                if (!cells[column].equals(".")) {
                    tiles.add(new Tile(cells[column], row, column));
                }
            }
        }
        return List.copyOf(tiles);
    }

    private static List<Tile> checked(String file, List<Tile> tiles, Vocabulary regions) {
        var seen = new HashSet<String>();
        for (var tile : tiles) {
            if (!regions.contains(tile.region())) {
                throw new BrokenVocabulary(file, "tile %s is no region".formatted(tile.region()));
            }
            if (!seen.add(tile.region())) {
                throw new BrokenVocabulary(file, "tile %s stands twice".formatted(tile.region()));
            }
        }
        return tiles;
    }
}
