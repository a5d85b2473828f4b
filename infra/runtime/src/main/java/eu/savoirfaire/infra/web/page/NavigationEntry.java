package eu.savoirfaire.infra.web.page;

import eu.savoirfaire.infra.web.message.Label;

/**
 * An entry of the navigation on every page: a bean that a module contributes.
 *
 * @param label what it says
 * @param href the path; the entry is marked on this page and those below it
 * @param order lower comes first
 */
public record NavigationEntry(Label label, String href, int order) {

    /** Whether a page at this path is the entry's, or below it. */
    public boolean leadsTo(String path) {
        return path.equals(href) || path.startsWith(href.endsWith("/") ? href : href + "/") && href.length() > 1;
    }
}
