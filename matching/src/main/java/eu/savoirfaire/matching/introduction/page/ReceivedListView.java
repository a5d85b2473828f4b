package eu.savoirfaire.matching.introduction.page;

import eu.savoirfaire.infra.web.message.Label;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * What came to whoever offers something: in the order of arrival, in sections by who has to do something.
 *
 * @param outcomes what came of the matches of each organisation, in counts
 * @param onlyMeeting whether only those are shown who meet every requirement that was stated
 */
record ReceivedListView(List<Section> sections, List<Asked> offers, List<Came> outcomes, boolean onlyMeeting) {

    public boolean isEmpty() {
        return sections.stream().allMatch(section -> section.entries().isEmpty());
    }

    /** @param id part of an id on the page */
    public record Section(String id, Label title, List<Entry> entries) {}

    /**
     * @param name what stands for the person, or what they are called once both are introduced
     * @param lacking the requirements that are not met or not answered
     */
    public record Entry(String match, String offer, Label name, Label state, ZonedDateTime came, List<Label> lacking) {}

    /** @param looking how many people look for such a thing */
    public record Asked(String offer, String title, Label looking) {}

    public record Came(String organisation, List<Count> counts) {}

    /** @param number or that there are too few to be counted */
    public record Count(Label result, Label number) {}
}
