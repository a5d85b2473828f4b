package eu.savoirfaire.workshops;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;

/** What an organisation takes part as. The order is the order in which roles are shown. */
@Schema(name = "WorkshopRole")
public enum Role {
    LEAD("capofila", "lead", "coordina", "líder", "chef de file", "منسق", "قائد"),
    ASSOCIATE("aderent", "adhérent", "adherent", "associa", "asociad", "associé", "منتسب"),
    PARTNER("partner", "partenar", "partenair", "socio", "socia", "شريك", "شركاء"),
    PARTICIPANT;

    private final List<String> stems;

    Role(String... stems) {
        this.stems = List.of(stems);
    }

    /** The role that the words of a report name, in any of the five languages; PARTICIPANT when they name none. */
    public static Role of(String words) {
        var lower = words.toLowerCase(Locale.ROOT);
        for (var role : values()) {
            if (role.stems.stream().anyMatch(lower::contains)) {
                return role;
            }
        }
        return PARTICIPANT;
    }
}
