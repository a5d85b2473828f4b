package eu.savoirfaire.matching.programme.page;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A programme as its page shows it.
 *
 * @param open what people can apply for now
 * @param manages whether the reader looks after it; only then there are figures and what was linked
 * @param acts what can be done now
 * @param links whether something can be linked now
 * @param candidates what could be linked, as {@code kind:id}
 * @param undo what was just unlinked, or linked, and can be taken back
 */
record ProgrammeView(
        String address,
        long version,
        String name,
        String aim,
        String organisation,
        String territory,
        LocalDate first,
        LocalDate last,
        Label state,
        boolean running,
        List<Open> open,
        boolean manages,
        List<Act> acts,
        boolean links,
        boolean changes,
        List<Line> lines,
        List<Choice> candidates,
        Optional<Label> done,
        Optional<Undo> undo,
        FormErrors errors) {

    /** @param apply what to do there */
    record Open(String title, String href, Label what, Label apply) {}

    record Act(String word, Label label, Label hint, boolean secondary) {}

    /**
     * One measure.
     *
     * @param reached in words, so that small numbers of people are not shown
     * @param width of the bar in hundredths; 0 where it is not shown
     */
    record Line(Label measure, Label target, Label reached, int width, List<Part> parts) {}

    /**
     * One thing that counts, or does not.
     *
     * @param language of the title, ISO 639; empty for that of the page
     * @param remove where it is unlinked
     */
    record Part(String title, String language, String href, Label kind, Label count, Label why, String remove) {}

    /** @param action where the form is sent */
    record Undo(String action, String thing) {}
}
