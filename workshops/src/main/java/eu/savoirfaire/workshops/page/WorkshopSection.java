package eu.savoirfaire.workshops.page;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.WorkshopId;
import java.util.List;
import java.util.Optional;

/**
 * What a part shows on the page {@code /workshops/{slug}}, of a workshop to come as well as of one that took place: a bean
 * of each part that has something. Whoever reads is asked for by the part itself.
 */
public interface WorkshopSection {

    /** Lower comes first. */
    int order();

    /** What it shows to whoever reads now; empty for nothing. */
    Optional<Content> content(WorkshopId workshop, String slug, Visit visit);

    /**
     * @param title its heading
     * @param text a sentence on what it is about; null-free: empty where there is none
     * @param entries one line each
     * @param actions buttons, the first of which is the main one
     */
    record Content(Label title, Optional<Label> text, List<Entry> entries, List<Action> actions) {}

    /** @param href empty where there is nothing to open */
    record Entry(Label text, Optional<String> href) {}

    /** A button that leads to a page. */
    record Action(Label text, String href) {}
}
