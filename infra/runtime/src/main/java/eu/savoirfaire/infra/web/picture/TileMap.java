package eu.savoirfaire.infra.web.picture;

import eu.savoirfaire.infra.web.message.Label;
import java.util.List;

/**
 * A schematic map: a grid of equal tiles, each standing for a region near its place, with the same as a list.
 *
 * @param tiles in the order of the list
 */
public record TileMap(Label title, List<Tile> tiles) {
    /** The side of a tile and of the gap that goes with it, in units of the drawing. */
    private static final int STEP = 44;

    public int width() {
        return STEP * (1 + tiles.stream().mapToInt(Tile::column).max().orElse(0));
    }

    public int height() {
        return STEP * (1 + tiles.stream().mapToInt(Tile::row).max().orElse(0));
    }

    /**
     * A region.
     *
     * @param code at most four letters, shown on the tile
     * @param row from 0 at the top
     * @param column from 0 at the west, in every language: a map is not turned round
     * @param count how many there are; the tile is the darker, the more
     * @param href where a click leads
     */
    public record Tile(String code, Label label, int row, int column, long count, String href) {
        public int x() {
            return column * STEP;
        }

        public int y() {
            return row * STEP;
        }

        /** From 0, none, to 4, many. */
        public int shade() {
            return count == 0 ? 0 : (int) Math.min(4, 1 + Math.round(Math.floor(Math.log(count) / Math.log(3))));
        }
    }
}
