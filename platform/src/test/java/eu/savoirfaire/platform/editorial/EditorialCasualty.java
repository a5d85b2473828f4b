package eu.savoirfaire.platform.editorial;

import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.infra.storage.H2Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;

/** Leads sheets on their way until it is killed: where its data are, and the seed of which way. */
final class EditorialCasualty {
    private EditorialCasualty() {}

    static Map<String, String> database(Path data) {
        return Map.of(
                "datasources.default.url", H2Files.url(data),
                "datasources.default.username", "sa",
                "datasources.default.password", "",
                "datasources.default.driver-class-name", "org.h2.Driver");
    }

    public static void main(String[] arguments) {
        var random = new Random(Long.parseLong(arguments[1]));
        try (var house = new EditorialHouse(database(Path.of(arguments[0])), () -> {})) {
            var walk = new EditorialWalk(house);
            var states = EditorialState.values();
            System.out.println("begun");
            for (var way = 0; way < 10_000; way++) {
                System.out.println(
                        walk.to(states[random.nextInt(states.length)]).value());
            }
        }
    }
}
