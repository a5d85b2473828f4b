package eu.savoirfaire.platform.desk.job;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.job.Job;
import eu.savoirfaire.platform.job.Work;
import java.util.List;

/**
 * All long work.
 *
 * @param mayStart whether the reader may start any
 */
record JobsView(boolean mayStart, List<Kind> kinds, List<JobView> jobs) {

    public boolean running() {
        return jobs.stream().anyMatch(JobView::running);
    }

    /** @param subjects to choose from; empty when there is nothing to choose */
    record Kind(String kind, Label name, Label text, List<Choice> subjects) {
        static Kind of(Work work) {
            return new Kind(
                    work.kind(),
                    Job.named(work.kind()),
                    Label.key("platform.job.kind." + work.kind() + ".text"),
                    work.subjects().stream()
                            .map(subject -> Choice.of(subject, Label.of(subject), false))
                            .toList());
        }
    }
}
