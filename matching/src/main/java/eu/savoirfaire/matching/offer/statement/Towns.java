package eu.savoirfaire.matching.offer.statement;

import eu.savoirfaire.matching.profile.Place;
import eu.savoirfaire.matching.release.Node;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Towns in which something can take place, by code. */
public final class Towns {
    private final Map<String, Town> towns = new LinkedHashMap<>();

    private Towns() {}

    /** @param name as the town calls itself */
    public record Town(String code, String name, Place place) {}

    /** The towns that come with the program. */
    public static Towns released() {
        var all = new Towns();
        for (var entry :
                Node.bundled("/matching/towns.yaml").only("towns").at("towns").items()) {
            entry.only("code", "name", "region", "north", "east");
            var code = entry.at("code").text();
            var place = new Place(
                    entry.at("region").text(),
                    entry.at("north").whole(),
                    entry.at("east").whole());
            all.towns.put(code, new Town(code, entry.at("name").text(), place));
        }
        return all;
    }

    public Optional<Town> town(String code) {
        return Optional.ofNullable(towns.get(code));
    }

    /** Another one for other towns, or for the same at other places. */
    public String fingerprint() {
        return "towns " + Integer.toHexString(towns.hashCode());
    }

    public Collection<Town> all() {
        return towns.values();
    }
}
