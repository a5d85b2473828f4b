package eu.savoirfaire.platform.permission;

import static eu.savoirfaire.platform.permission.EverySample.NOTHING;
import static eu.savoirfaire.platform.permission.EverySample.nothing;

import java.util.List;

/** What stands for the variables of the addresses of people who need something, of cohorts and of loans. */
final class MatchingSamples {
    private MatchingSamples() {}

    static void of(Samples samples) {
        ofSeekers(samples);
        ofMatches(samples);
        ofCohorts(samples);
        ofLoans(samples);
        ofTaxonomies(samples);
    }

    private static void ofTaxonomies(Samples samples) {
        samples.open("/desk/taxonomy/choose/{release}", "/desk/taxonomy/choose/" + NOTHING);
        nothing(samples, "/desk/taxonomy/imports/{id}", "", "/cancel", "/progress", "/report.csv");
    }

    private static void ofSeekers(Samples samples) {
        nothing(samples, "/matching/needs/{id}", "", "/edit");
        nothing(samples, "/matching/recognitions/{id}", "", "/edit");
        nothing(samples, "/assessments/recognitions/{id}", "");
        nothing(samples, "/api/v1/matching/needs/{id}", "");
        samples.open("/matching/recognitions/{id}/{act}", "/matching/recognitions/" + NOTHING + "/withdraw")
                .open("/assessments/recognitions/{id}/{act}", "/assessments/recognitions/" + NOTHING + "/take-up")
                .open("/api/v1/matching/needs/{id}/{action}", "/api/v1/matching/needs/" + NOTHING + "/pause")
                .open("/api/v1/matching/profiles/{part}", "/api/v1/matching/profiles/work")
                .open("/api/v1/matching/profiles/skills/{code}", "/api/v1/matching/profiles/skills/weld");
        samples.open("/matching/needs/{id}/{action}", "/matching/needs/" + NOTHING + "/pause")
                .open("/assessments/{id}/withdraw", "/assessments/" + NOTHING + "/withdraw")
                .open("/assessments/queue/{id}/{act}", "/assessments/queue/" + NOTHING + "/take")
                .open("/matching/needs/new/{kind}", "/matching/needs/new/job")
                .open("/matching/profile/about/{topic}", "/matching/profile/about/work")
                .open("/matching/profile/skills/{code}", "/matching/profile/skills/weld")
                .open("/matching/profile/skills/{code}/remove", "/matching/profile/skills/weld/remove");
    }

    private static void ofMatches(Samples samples) {
        nothing(samples, "/matching/needs/{id}", "/suggestions");
        nothing(samples, "/matching/matches/{id}", "");
        nothing(samples, "/matching/appeals/{id}", "");
        nothing(samples, "/api/v1/matching/needs/{id}", "/suggestions");
        nothing(samples, "/api/v1/matching/matches/{id}", "");
        nothing(samples, "/matching/matches/received/{id}", "");
        var offer = "/matching/needs/{id}/offers/{offer}";
        for (var page : List.of("", "/appeal", "/apply", "/declaration")) {
            samples.open(offer + page, "/matching/needs/" + NOTHING + "/offers/" + NOTHING + page);
        }
        nothing(samples, "/matching/follow-ups/decide/{id}", "");
        for (var side : List.of("own", "received")) {
            var asked = "/matching/follow-ups/" + side;
            samples.open(asked + "/{match}", asked + "/" + NOTHING)
                    .open(asked + "/{match}/{number}", asked + "/" + NOTHING + "/1");
        }
        var cards = "/matching/matches/received/offers/";
        samples.open(cards + "{offer}", cards + NOTHING).open(cards + "{offer}/invite", cards + NOTHING + "/invite");
        samples.open("/matching/matches/{id}/{act}", "/matching/matches/" + NOTHING + "/withdraw")
                .open("/matching/matches/received/{id}/{act}", "/matching/matches/received/" + NOTHING + "/introduce");
    }

    /** Of cohorts that do not exist: whoever runs one changes what the next knock finds. */
    private static void ofCohorts(Samples samples) {
        var cohort = "/matching/cohorts/{id}";
        nothing(samples, cohort, "", "/edit", "/join", "/leave", "/offers", "/pins", "/runs");
        nothing(samples, "/api/v1" + cohort, "/runs");
        var none = cohort.replace("{id}", NOTHING.toString());
        samples.open(cohort + "/do/{act}", none + "/do/open")
                .open(cohort + "/pins/{need}/remove", none + "/pins/" + NOTHING + "/remove")
                .open("/api/v1" + cohort + "/runs/{run}", "/api/v1" + none + "/runs/" + NOTHING);
        for (var act : List.of("/remove", "/lend")) {
            samples.open(cohort + "/offers/{offer}" + act, none + "/offers/" + NOTHING + act);
        }
        for (var page : List.of("", "/progress", "/compare", "/cancel", "/confirm", "/undo", "/again")) {
            samples.open(cohort + "/runs/{run}" + page, none + "/runs/" + NOTHING + page);
        }
    }

    private static void ofLoans(Samples samples) {
        nothing(samples, "/matching/loans/{id}", "", "/plan.csv");
        nothing(samples, "/matching/lending/{id}", "");
        var none = "/matching/loans/" + NOTHING;
        samples.open("/matching/loans/{id}/act/{act}", none + "/act/withdraw")
                .open("/matching/loans/{id}/own/{act}", none + "/own/accept")
                .open("/matching/loans/{id}/questions/{question}", none + "/questions/idea")
                .open("/matching/lending/{id}/{act}", "/matching/lending/" + NOTHING + "/take-up");
    }
}
