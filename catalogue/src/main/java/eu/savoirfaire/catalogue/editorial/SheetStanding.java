package eu.savoirfaire.catalogue.editorial;

import eu.savoirfaire.infra.web.message.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a sheet stands, for whoever looks; the fragment {@code catalogue/editorial/progress} shows it.
 *
 * @param state of the working copy, else of what is published
 * @param workingCopy whether it is about a working copy
 * @param open whether its authors may change the text now
 * @param version of the review, or of the standing of what is published, for a form that does something to it
 * @param expectedBy when its step should be over; of something accepted, when it is published
 * @param remark the reason of the last "no", to stay on top
 * @param appeal why the authors appealed against a "no", if they did
 * @param must points that still have to be answered
 * @param could points that may be
 * @param actions what whoever looks can do now, in lower case with hyphens
 */
public record SheetStanding(
        String code,
        String slug,
        String state,
        boolean workingCopy,
        boolean open,
        long version,
        Optional<Step> step,
        Optional<LocalDate> expectedBy,
        Optional<Reason> remark,
        Optional<String> appeal,
        int must,
        int could,
        List<String> actions) {
    private static final Set<String> AT_ONCE = Set.of("withdraw", "discard", "recover");
    private static final Set<String> OF_JUDGES = Set.of(
            "endorse",
            "return",
            "assign",
            "recommend",
            "request-changes",
            "accept",
            "decline",
            "schedule",
            "unschedule",
            "publish");

    /** "Step 3 of 4". */
    public record Step(int number, int of) {}

    /** Why somebody said no. */
    public record Reason(String action, String text, LocalDate on) {
        public Label title() {
            return Label.key("catalogue.editorial.remark." + action);
        }
    }

    public Label name() {
        return Label.key("catalogue.editorial.state." + state);
    }

    /** What happens next, and who has to do it. */
    public Label next() {
        return Label.key("catalogue.editorial.next." + state);
    }

    /** Whether whoever looks can do this now. */
    public boolean can(String action) {
        return actions.contains(action);
    }

    /** What an author can do with one press of a button. */
    public List<String> atOnce() {
        return actions.stream().filter(AT_ONCE::contains).toList();
    }

    /** Whether whoever looks has a part in the judging, so that its page is for them. */
    public boolean judged() {
        return actions.stream().anyMatch(OF_JUDGES::contains);
    }

    public boolean hasPoints() {
        return must + could > 0;
    }
}
