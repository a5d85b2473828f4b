package eu.savoirfaire.platform.desk.tile;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.desk.DeskTile;
import java.util.Optional;

/** A tile that only leads somewhere. */
record DoorTile(int order, String action, Content shown) implements DeskTile {

    static DoorTile to(int order, String action, String key, String href) {
        return new DoorTile(order, action, Content.calm(Label.key(key), Label.key(key + ".tile"), href));
    }

    @Override
    public Optional<Content> content() {
        return Optional.of(shown);
    }
}
