package eu.savoirfaire.platform.permission;

/** Which action each address of matching asks for. */
final class MatchingRoutes {
    private MatchingRoutes() {}

    static RouteTable in(RouteTable table) {
        return table
                // offers
                .at("offer.read", "GET /matching/offers", "GET /matching/offers/{id}")
                .at("offer.approve", "GET /matching/desk", "GET /matching/desk/{id}")
                .at("offer.approve", "POST /matching/desk/{id}/do/{act}")
                .at("offer.write", "GET /matching/desk/new", "POST /matching/desk/new")
                .at("offer.write", "GET /matching/desk/{id}/edit/{word}", "POST /matching/desk/{id}/edit/{word}")
                .at("offer.write", "POST /matching/desk/{id}/clone")
                .at("offer.write", "GET /matching/desk/import", "POST /matching/desk/import")
                .at("offer.write", "GET /matching/desk/export.{form}")
                .at("offer.complain", "GET /matching/offers/{id}/complain", "POST /matching/offers/{id}/complain")
                .at("offer.decide", "GET /matching/desk/complaints", "POST /matching/desk/complaints/{id}")
                .at("offer.read", "GET /api/v1/matching/offers", "GET /api/v1/matching/offers/{id}")
                .at("offer.write", "POST /api/v1/matching/offers", "PUT /api/v1/matching/offers/{id}")
                .at(
                        "offer.write",
                        "POST /api/v1/matching/offers/{id}/publish",
                        "POST /api/v1/matching/offers/{id}/close")
                // cohorts
                .at("cohort.read", "GET /matching/cohorts", "GET /matching/cohorts/{id}")
                .at("cohort.join", "GET /matching/cohorts/{id}/join", "POST /matching/cohorts/{id}/join")
                .at("cohort.join", "POST /matching/cohorts/{id}/leave")
                .at("cohort.manage", "GET /matching/cohorts/new", "POST /matching/cohorts/new")
                .at("cohort.manage", "GET /matching/cohorts/{id}/edit", "POST /matching/cohorts/{id}/edit")
                .at("cohort.manage", "POST /matching/cohorts/{id}/do/{act}", "POST /matching/cohorts/{id}/offers")
                .at("cohort.manage", "POST /matching/cohorts/{id}/offers/{offer}/remove")
                .at("cohort.lend", "POST /matching/cohorts/{id}/offers/{offer}/lend")
                .at("cohort.manage", "POST /matching/cohorts/{id}/pins")
                .at("cohort.manage", "POST /matching/cohorts/{id}/pins/{need}/remove")
                .at("cohort.manage", "POST /matching/cohorts/{id}/runs", "GET /matching/cohorts/{id}/runs/{run}")
                .at("cohort.manage", "GET /matching/cohorts/{id}/runs/{run}/progress")
                .at("cohort.manage", "GET /matching/cohorts/{id}/runs/{run}/compare")
                .at("cohort.manage", "POST /matching/cohorts/{id}/runs/{run}/cancel")
                .at("cohort.manage", "POST /matching/cohorts/{id}/runs/{run}/confirm")
                .at("cohort.manage", "POST /matching/cohorts/{id}/runs/{run}/undo")
                .at("cohort.manage", "POST /matching/cohorts/{id}/runs/{run}/again")
                .at(
                        "cohort.manage",
                        "GET /api/v1/matching/cohorts/{id}/runs",
                        "POST /api/v1/matching/cohorts/{id}/runs")
                .at("cohort.manage", "GET /api/v1/matching/cohorts/{id}/runs/{run}")
                .at("cohort.join", "POST /matching/cohorts/{id}/seats/{seat}/{act}")
                .at("cohort.read", "GET /api/v1/matching/cohorts", "GET /api/v1/matching/cohorts/{id}")
                // programmes
                .at("programme.read", "GET /matching/programmes", "GET /matching/programmes/{id}")
                .at("programme.read", "GET /api/v1/matching/programmes", "GET /api/v1/matching/programmes/{id}")
                .at("programme.manage", "GET /matching/programmes/new", "POST /matching/programmes/new")
                .at("programme.manage", "GET /matching/programmes/{id}/edit", "POST /matching/programmes/{id}/edit")
                .at("programme.manage", "GET /matching/programmes/{id}/figures.csv")
                .at("programme.manage", "POST /matching/programmes/{id}/do/{act}")
                .at("programme.manage", "POST /matching/programmes/{id}/links")
                .at("programme.manage", "POST /matching/programmes/{id}/links/{kind}/{thing}/remove")
                // those who stand between two languages
                .at("mediation.see", "GET /matching/mediators")
                .at("mediator.offer", "GET /matching/mediators/mine", "POST /matching/mediators/mine")
                .at("mediation.answer", "POST /matching/mediators/asked/{id}/{act}")
                .at("mediation.use", "GET /matching/mediators/for/{match}", "POST /matching/mediators/for/{match}/ask")
                .at("mediation.use", "POST /matching/mediators/for/{match}/{mediation}/{act}")
                // people who need something
                .at("page.read", "GET /matching")
                .at("profile.read", "GET /matching/profile", "GET /matching/profile/export.json")
                .at("profile.change", "GET /matching/profile/about/{topic}", "POST /matching/profile/about/{topic}")
                .at("profile.change", "GET /matching/profile/text", "POST /matching/profile/text")
                .at("profile.change", "GET /matching/profile/tasks", "POST /matching/profile/words")
                .at("profile.change", "POST /matching/profile/skills")
                .at("profile.change", "GET /matching/profile/skills/{code}", "POST /matching/profile/skills/{code}")
                .at("profile.change", "POST /matching/profile/skills/{code}/remove")
                .at("profile.read", "GET /matching/needs")
                .at("need.begin", "GET /matching/needs/new/{kind}", "POST /matching/needs/new/{kind}")
                .at("need.read", "GET /matching/needs/{id}")
                .at("need.change", "GET /matching/needs/{id}/edit", "POST /matching/needs/{id}/edit")
                .at("need.change", "POST /matching/needs/{id}/{action}")
                .at("profile.read", "GET /assessments")
                .at("profile.change", "POST /assessments", "POST /assessments/{id}/withdraw")
                .at("assessment.take", "GET /assessments/queue", "POST /assessments/queue/{id}/{act}")
                // qualifications that are to be recognised
                .at("profile.read", "GET /matching/recognitions", "GET /matching/recognitions/{id}")
                .at("profile.change", "GET /matching/recognitions/new", "POST /matching/recognitions/new")
                .at("profile.change", "GET /matching/recognitions/{id}/edit", "POST /matching/recognitions/{id}/edit")
                .at("profile.change", "POST /matching/recognitions/{id}/{act}")
                .at("assessment.take", "GET /assessments/recognitions", "GET /assessments/recognitions/{id}")
                .at("assessment.take", "POST /assessments/recognitions/{id}/{act}")
                // profiles and needs on paper and for programs
                .at("profile.read", "GET /matching/profile/export.pdf")
                .at("profile.read", "GET /api/v1/matching/profiles", "GET /api/v1/matching/profiles/paper")
                .at("profile.change", "PUT /api/v1/matching/profiles/{part}")
                .at(
                        "profile.change",
                        "PUT /api/v1/matching/profiles/skills/{code}",
                        "DELETE /api/v1/matching/profiles/skills/{code}")
                .at("profile.read", "GET /api/v1/matching/needs")
                .at("need.begin", "POST /api/v1/matching/needs")
                .at("need.read", "GET /api/v1/matching/needs/{id}")
                .at("need.change", "PUT /api/v1/matching/needs/{id}", "POST /api/v1/matching/needs/{id}/{action}")
                // offers that suit, and matches
                .at("need.match", "GET /matching/needs/{id}/suggestions", "GET /matching/needs/{id}/offers/{offer}")
                .at("need.match", "POST /matching/needs/{id}/offers/{offer}/apply")
                .at("need.match", "POST /matching/needs/{id}/offers/{offer}/declaration")
                .at("need.match", "GET /matching/needs/{id}/offers/{offer}/appeal")
                .at("need.match", "POST /matching/needs/{id}/offers/{offer}/appeal")
                .at(
                        "appeal.decide",
                        "GET /matching/appeals",
                        "GET /matching/appeals/{id}",
                        "POST /matching/appeals/{id}")
                .at("need.match", "GET /api/v1/matching/needs/{id}/suggestions")
                .at("match.own", "GET /api/v1/matching/matches/{id}")
                .at(
                        "match.own",
                        "GET /matching/matches",
                        "GET /matching/matches/{id}",
                        "POST /matching/matches/{id}/{act}")
                .at("match.provide", "GET /matching/matches/received", "GET /matching/matches/received/{id}")
                .at("match.provide", "POST /matching/matches/received/{id}/{act}")
                .at("match.provide", "GET /matching/matches/received/offers/{offer}")
                .at("match.provide", "POST /matching/matches/received/offers/{offer}/invite")
                // what comes of matches
                .at("match.own", "GET /matching/follow-ups/own/{match}/{number}")
                .at(
                        "match.own",
                        "POST /matching/follow-ups/own/{match}",
                        "POST /matching/follow-ups/own/{match}/{number}")
                .at("match.provide", "GET /matching/follow-ups/received/{match}/{number}")
                .at(
                        "match.provide",
                        "POST /matching/follow-ups/received/{match}",
                        "POST /matching/follow-ups/received/{match}/{number}")
                .at("follow-up.decide", "GET /matching/follow-ups/decide", "GET /matching/follow-ups/decide/{id}")
                .at("follow-up.decide", "POST /matching/follow-ups/decide/{id}")
                // loans
                .at("loan.read", "GET /matching/loans", "GET /matching/loans/new", "GET /matching/loans/{id}")
                .at("loan.read", "GET /matching/loans/{id}/plan.csv", "GET /api/v1/matching/loans")
                .at("loan.write", "POST /matching/loans/new", "POST /matching/loans/{id}/act/{act}")
                .at("loan.write", "GET /matching/loans/{id}/questions/{question}")
                .at("loan.write", "POST /matching/loans/{id}/questions/{question}")
                .at("loan.accept", "POST /matching/loans/{id}/own/{act}")
                .at(
                        "loan.review",
                        "GET /matching/lending",
                        "GET /matching/lending/{id}",
                        "GET /api/v1/matching/lending")
                .at("loan.review", "POST /matching/lending/{id}/{act}")
                .at("loan.declare", "GET /matching/loans/about-me", "POST /matching/loans/about-me")
                .at("loan.count", "GET /matching/lending/figures")
                // taxonomies
                .at("taxonomy.see", "GET /desk/taxonomy", "GET /desk/taxonomy/choose/{release}")
                .at("taxonomy.see", "GET /desk/taxonomy/imports/{id}", "GET /desk/taxonomy/imports/{id}/report.csv")
                .at("taxonomy.see", "GET /desk/taxonomy/imports/{id}/progress")
                .at("taxonomy.import", "POST /desk/taxonomy/import", "POST /desk/taxonomy/imports/{id}/cancel")
                .at("taxonomy.choose", "POST /desk/taxonomy/choose/{release}");
    }
}
