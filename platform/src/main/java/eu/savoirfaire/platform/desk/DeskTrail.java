package eu.savoirfaire.platform.desk;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;

/** The way back from the pages of the desk. */
public final class DeskTrail {
    private DeskTrail() {}

    /** The page with a step back to the desk above it. */
    public static Page under(Page page) {
        return page.below(Label.key("platform.desk"), "/desk");
    }
}
