package eu.savoirfaire.platform.permission;

import java.util.List;
import java.util.UUID;

/** What stands for the variables of the addresses of surveys and statistics. */
final class SurveySamples {
    private static final UUID NOTHING = new UUID(7, 7);

    private SurveySamples() {}

    /** Of workshops and organisations that do not exist. */
    static void of(Samples samples) {
        var survey = "/workshops/plan/" + NOTHING + "/survey";
        for (var page : List.of("", "/questions", "/open", "/results.csv")) {
            samples.open("/workshops/plan/{id}/survey" + page, survey + page);
        }
        samples.open("/workshops/plan/{id}/survey/texts/{text}", survey + "/texts/nothing")
                .open("/workshops/{slug}/survey", "/workshops/nothing/survey")
                .open("/surveys/{token}", "/surveys/nothing");
        for (var page : List.of("", "/table.csv")) {
            samples.open(
                    "/workshops/statistics/{organisation}/{year}" + page,
                    "/workshops/statistics/" + NOTHING + "/2025" + page);
        }
    }
}
