package eu.savoirfaire.workshops.desk.question;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.planning.Plan;
import eu.savoirfaire.workshops.planning.PriorityClass;
import eu.savoirfaire.workshops.planning.time.Hours;
import java.util.HashMap;
import java.util.Map;

/** What the fields of the form hold, for a new workshop and for one that stands. */
public final class PlanForm {
    private PlanForm() {}

    /** What stands there before anything was typed. */
    static Map<String, Object> empty(Language language) {
        var form = new HashMap<String, Object>();
        form.put("language", language.code());
        form.put("languages", language.code());
        form.put("zone", "Europe/Rome");
        form.put("attendance", "75");
        form.put("times", "1");
        return form;
    }

    static Map<String, Object> of(Plan plan) {
        var form = new HashMap<String, Object>(of(plan.hours()));
        form.put("organisation", plan.holder().value().toString());
        form.put("title", plan.title());
        form.put("language", plan.language().code());
        form.put("kind", plan.kind().name());
        form.put("mode", plan.mode().name());
        form.put("place", plan.place().orElse(""));
        form.put("languages", plan.languages().stream().map(Language::code).toList());
        form.put("room", seats(plan, Channel.ROOM));
        form.put("online", seats(plan, Channel.ONLINE));
        form.put("approval", plan.policy().approval() ? "yes" : "");
        form.put(
                "priority",
                plan.policy().priority().stream()
                        .findFirst()
                        .orElse(PriorityClass.EVERYBODY)
                        .name());
        form.put("attendance", Integer.toString(plan.policy().attendance()));
        form.put("times", "1");
        return form;
    }

    /** The hours alone. */
    public static Map<String, Object> of(Hours hours) {
        var start = hours.localStart();
        var end = hours.localEnd();
        var form = new HashMap<String, Object>();
        form.put("day", start.local().toLocalDate().toString());
        form.put("begins", start.local().toLocalTime().toString());
        form.put(
                "last-day",
                end.local().toLocalDate().equals(start.local().toLocalDate())
                        ? ""
                        : end.local().toLocalDate().toString());
        form.put("ends", end.local().toLocalTime().toString());
        form.put("zone", hours.zone().getId());
        start.pass().ifPresent(pass -> form.put("begins-pass", pass.name()));
        end.pass().ifPresent(pass -> form.put("ends-pass", pass.name()));
        return form;
    }

    private static String seats(Plan plan, Channel channel) {
        var seats = plan.seats().get(channel);
        return seats == null ? "" : seats.toString();
    }
}
