package eu.savoirfaire.platform.permission;

import java.util.UUID;
import java.util.stream.Stream;

/** What stands for the variables of the addresses at which workshops are planned. */
final class PlanningSamples {
    private static final UUID NOTHING = new UUID(7, 7);

    private PlanningSamples() {}

    /** Of workshops, assignments and needs that do not exist: each step would change what the next knock finds. */
    static Samples of(Samples samples) {
        var plan = "/workshops/plan/{id}";
        var one = "/workshops/plan/" + NOTHING;
        nothing(samples, plan, "", "/edit", "/programme", "/programme/release", "/programme/restore", "/people");
        nothing(samples, plan, "/needs", "/needs/owner");
        nothing(samples, "/assignments/{id}", "/confirm", "/decline");
        samples.open(plan + "/step/{act}", one + "/step/open")
                .open(plan + "/change/{act}", one + "/change/cancel")
                .open(plan + "/programme/{item}", one + "/programme/" + NOTHING)
                .open(plan + "/programme/{item}/remove", one + "/programme/" + NOTHING + "/remove")
                .open(plan + "/people/{assignment}/withdraw", one + "/people/" + NOTHING + "/withdraw")
                .open(plan + "/people/{assignment}/renew", one + "/people/" + NOTHING + "/renew")
                .open(plan + "/needs/{need}/arrange", one + "/needs/" + NOTHING + "/arrange")
                .open(plan + "/needs/{need}/refuse", one + "/needs/" + NOTHING + "/refuse")
                .open(plan + "/speakers", one + "/speakers")
                .open("/workshops/{slug}.ics", "/workshops/nothing.ics")
                .open("/speakers/{secret}", "/speakers/nobody")
                .open("/speakers/{secret}/confirm", "/speakers/nobody/confirm")
                .open("/speakers/{secret}/decline", "/speakers/nobody/decline")
                .open("/speakers/{secret}/join", "/speakers/nobody/join")
                .open("/workshops/{slug}/access", "/workshops/nothing/access")
                .open("/workshops/{slug}/access/{need}/withdraw", "/workshops/nothing/access/" + NOTHING + "/withdraw");
        return samples;
    }

    private static void nothing(Samples samples, String template, String... pages) {
        Stream.of(pages)
                .forEach(page -> samples.open(template + page, template.replace("{id}", NOTHING.toString()) + page));
    }
}
