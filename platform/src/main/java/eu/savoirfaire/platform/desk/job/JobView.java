package eu.savoirfaire.platform.desk.job;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.job.Job;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * A run as its page shows it.
 *
 * @param address of its page
 * @param kind of tag: good, attention or plain
 */
record JobView(
        String address,
        Label name,
        String subject,
        Label state,
        String kind,
        boolean running,
        boolean cancelling,
        long done,
        long total,
        Optional<Label> outcome,
        ZonedDateTime started,
        Optional<ZonedDateTime> ended) {

    static JobView of(Job job) {
        return new JobView(
                address(job),
                Job.named(job.kind()),
                job.subject(),
                state(job),
                job.well() ? "good" : job.bad() ? "attention" : "plain",
                job.running(),
                job.cancelling(),
                job.done(),
                job.total(),
                job.outcome(),
                job.startedAt().atZone(ZoneOffset.UTC),
                job.endedAt().map(ended -> ended.atZone(ZoneOffset.UTC)));
    }

    /** How far it is, in a sentence. */
    public Label text() {
        return told(running, cancelling, done, total, state);
    }

    static Label text(Job job) {
        return told(job.running(), job.cancelling(), job.done(), job.total(), state(job));
    }

    static String address(Job job) {
        return "/desk/jobs/" + job.id();
    }

    private static Label told(boolean running, boolean cancelling, long done, long total, Label state) {
        if (!running) {
            return state;
        }
        if (cancelling) {
            return Label.key("platform.job.cancelling");
        }
        return total > 0 ? Label.key("platform.job.progress", done, total) : Label.key("platform.job.state.running");
    }

    private static Label state(Job job) {
        return Label.key("platform.job.state." + job.state().name().toLowerCase(Locale.ROOT));
    }
}
