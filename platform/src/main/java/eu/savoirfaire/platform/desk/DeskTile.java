package eu.savoirfaire.platform.desk;

import eu.savoirfaire.infra.web.message.Label;
import java.util.Optional;

/** A tile of the desk: a bean that a part of the program contributes. */
public interface DeskTile {

    /** Lower comes first. */
    int order();

    /** The action that somebody must be allowed, of whatever, to see it: such as {@code event.watch}. */
    String action();

    /** What it shows now; empty when it has nothing to show. May read the database. */
    Optional<Content> content();

    /**
     * @param title what it is about
     * @param text how it stands, in a sentence
     * @param href where more of it is
     * @param figure a number worth seeing
     * @param pressing whether somebody has to do something
     */
    record Content(Label title, Label text, String href, Optional<Long> figure, boolean pressing) {

        /** All is as it should be. */
        public static Content calm(Label title, Label text, String href) {
            return new Content(title, text, href, Optional.empty(), false);
        }

        public Content with(long number) {
            return new Content(title, text, href, Optional.of(number), pressing);
        }

        /** Somebody has to do something if this holds. */
        public Content pressingIf(boolean holds) {
            return new Content(title, text, href, figure, holds);
        }
    }
}
