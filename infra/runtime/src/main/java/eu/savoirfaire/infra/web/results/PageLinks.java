package eu.savoirfaire.infra.web.results;

import eu.savoirfaire.infra.web.api.Paging;
import eu.savoirfaire.infra.web.visit.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Links to the other pages of a list: the first, the last and those near the present one.
 *
 * @param links in order; a gap stands where pages are left out
 */
public record PageLinks(List<Link> links, Optional<String> previous, Optional<String> next) {
    private static final int NEAR = 1;

    /** @param address the address of the list; its {@code page} is changed in each link */
    public static PageLinks of(Address address, Paging paging, long total) {
        var pages = (int) Math.min(Integer.MAX_VALUE, (total + paging.size() - 1) / paging.size());
        var present = paging.page();
        var links = new ArrayList<Link>();
        for (var page = 0; page < pages; page++) {
            if (page == 0 || page == pages - 1 || Math.abs(page - present) <= NEAR) {
                links.add(new Link(page + 1, href(address, page), page == present, false));
            } else if (!links.getLast().gap()) {
                links.add(new Link(0, "", false, true));
                page = nextShown(page, present, pages) - 1;
            }
        }
        return new PageLinks(
                links,
                present > 0 && present < pages ? Optional.of(href(address, present - 1)) : Optional.empty(),
                present < pages - 1 ? Optional.of(href(address, present + 1)) : Optional.empty());
    }

    public boolean needed() {
        return links.size() > 1;
    }

    private static int nextShown(int page, int present, int pages) {
        return page < present - NEAR ? Math.min(present - NEAR, pages - 1) : pages - 1;
    }

    private static String href(Address address, int page) {
        return (page == 0 ? address.without("page") : address.with("page", Integer.toString(page))).toString();
    }

    /**
     * @param number from 1, as people count
     */
    public record Link(int number, String href, boolean present, boolean gap) {}
}
