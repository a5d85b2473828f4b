package eu.savoirfaire.workshops.statistics;

import java.util.List;

/**
 * Somebody who took part, counted once.
 *
 * @param row what they did
 * @param path the column they are counted in, from the widest heading to the narrowest: series, territory, kind of
 *     organisation; as long for everybody
 */
public record Presence(String row, List<String> path) {
    public Presence {
        path = List.copyOf(path);
    }
}
