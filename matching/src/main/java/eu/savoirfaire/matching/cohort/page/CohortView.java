package eu.savoirfaire.matching.cohort.page;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A cohort as its page shows it.
 *
 * @param commitment the SHA-256 of the seed, once it is drawn
 * @param seed once a run is confirmed
 * @param manages whether the reader looks after it; only then there are needs, pins and runs
 * @param acts what can be done now, in words
 * @param addable offers that could be brought in
 * @param joinable whether people can join, if only the line of those who wait
 * @param circles what opened with its confirmation, for those who look after it
 */
record CohortView(
        String address,
        long version,
        String name,
        String organisation,
        Label kind,
        Label mode,
        Label state,
        String tag,
        Label size,
        LocalDate first,
        LocalDate last,
        Optional<String> commitment,
        Optional<String> seed,
        boolean open,
        boolean gathers,
        boolean runs,
        boolean confirmed,
        boolean manages,
        List<Act> acts,
        List<Offered> offers,
        List<Choice> addable,
        List<Joined> needs,
        List<Pinned> pins,
        List<Choice> pinNeeds,
        List<Choice> pinOffers,
        List<RunEntry> history,
        boolean joinable,
        List<Circle> circles,
        List<Freed> seats,
        Optional<Label> done,
        FormErrors errors) {

    /** Whether there is anything that whoever looks after it can do now. */
    public boolean actable() {
        return manages && (gathers || runs || !acts.isEmpty());
    }

    /** @param secondary whether it is not the next step */
    record Act(String word, Label label, Label hint, boolean secondary) {}

    /**
     * @param lendable whether the reader can say yes for its organisation
     */
    record Offered(String id, String title, String provider, boolean agreed, boolean lendable) {}

    /** @param number its place in the order of arrival, from 1 */
    record Joined(int number, String code, LocalDate joined, Label state, Optional<Label> reason) {}

    record Pinned(String need, String code, String offer) {}

    record RunEntry(String href, int number, Label state, ZonedDateTime started, boolean confirmed) {}

    /** @param members how many have a place in it */
    record Circle(String offer, String title, String mentor, Label members) {}

    /** A seat that somebody left. */
    record Freed(String code, String title, Label state) {}
}
