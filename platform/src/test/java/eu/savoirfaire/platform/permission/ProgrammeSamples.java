package eu.savoirfaire.platform.permission;

import static eu.savoirfaire.platform.permission.EverySample.NOTHING;
import static eu.savoirfaire.platform.permission.EverySample.nothing;

/** What stands for the variables of the addresses of programmes, seats and mediators: nothing that exists. */
final class ProgrammeSamples {
    private ProgrammeSamples() {}

    static void of(Samples samples) {
        var programme = "/matching/programmes/{id}";
        nothing(samples, programme, "", "/edit", "/figures.csv", "/links");
        var none = "/matching/programmes/" + NOTHING;
        var match = "/matching/mediators/for/" + NOTHING;
        samples.open("/api/v1/matching/programmes/{id}", "/api/v1/matching/programmes/" + NOTHING)
                .open("/api/v1/matching/cohorts/{id}", "/api/v1/matching/cohorts/" + NOTHING)
                .open(programme + "/do/{act}", none + "/do/begin")
                .open(programme + "/links/{kind}/{thing}/remove", none + "/links/cohort/" + NOTHING + "/remove")
                .open(
                        "/matching/cohorts/{id}/seats/{seat}/{act}",
                        "/matching/cohorts/" + NOTHING + "/seats/" + NOTHING + "/accept")
                .open("/matching/mediators/asked/{id}/{act}", "/matching/mediators/asked/" + NOTHING + "/accept")
                .open("/matching/mediators/for/{match}", match)
                .open("/matching/mediators/for/{match}/ask", match + "/ask")
                .open("/matching/mediators/for/{match}/{mediation}/{act}", match + "/" + NOTHING + "/agree");
    }
}
