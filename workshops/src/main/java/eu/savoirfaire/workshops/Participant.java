package eu.savoirfaire.workshops;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that took part; never a person.
 *
 * @param words what it took part as, in the words of the source; null when it does not say
 */
@Serdeable
public record Participant(String organisation, @Nullable String words) {

    /** What the words come to. */
    public Role role() {
        return words == null ? Role.PARTICIPANT : Role.of(words);
    }

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
}
