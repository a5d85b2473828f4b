package eu.savoirfaire.platform.desk.tile;

import eu.savoirfaire.platform.desk.DeskTile;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The doors to the parts of the desk that have nothing to report. */
@Factory
final class DoorTiles {

    @Singleton
    @Named("people")
    DeskTile people() {
        return DoorTile.to(10, "person.search", "platform.desk.people", "/desk/people");
    }

    @Singleton
    @Named("erasures")
    DeskTile erasures() {
        return DoorTile.to(20, "erasure.read", "platform.erasures", "/erasures");
    }

    @Singleton
    @Named("organisations")
    DeskTile organisations() {
        return DoorTile.to(80, "desk.see", "platform.organisations", "/organisations");
    }

    @Singleton
    @Named("structure")
    DeskTile structure() {
        return DoorTile.to(70, "structure.confirm", "platform.desk.structure", "/structure");
    }

    @Singleton
    @Named("texts")
    DeskTile texts() {
        return DoorTile.to(90, "text.read", "platform.desk.texts", "/desk/texts");
    }

    @Singleton
    @Named("vocabularies")
    DeskTile vocabularies() {
        return DoorTile.to(100, "vocabulary.read", "platform.desk.vocabularies", "/desk/vocabularies");
    }

    @Singleton
    @Named("taxonomy")
    DeskTile taxonomy() {
        return DoorTile.to(105, "taxonomy.see", "platform.desk.taxonomy", "/desk/taxonomy");
    }
}
