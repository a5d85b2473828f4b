package eu.savoirfaire.platform.permission;

import eu.savoirfaire.catalogue.Catalogue;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Ownership;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.platform.AccessPointId;
import eu.savoirfaire.platform.AgreementId;
import eu.savoirfaire.platform.ProjectId;
import eu.savoirfaire.platform.accesspoint.AccessPoints;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.agreement.Agreements;
import eu.savoirfaire.platform.project.Projects;
import eu.savoirfaire.workshops.Workshops;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What stands for the variables of every address there is. Where it is somebody's, there is one of ours and one of another's;
 * where trying a door would change whom else it opens to, it is a thing that does not exist.
 */
record EverySample(ApplicationContext context, OrganisationId ours, OrganisationId theirs) {
    private static final UUID NOTHING = new UUID(7, 7);

    Samples of(Samples samples, Resident colleague) {
        ofOrganisations(ofTheCatalogue(samples), colleague);
        ofCooperation(samples);
        ofPeople(samples);
        ofTheDesk(samples);
        ofReviews(samples);
        ofCohorts(samples);
        ofWriting(samples);
        PlanningSamples.of(samples);
        OfferSamples.of(samples);
        afterWorkshops(samples);
        ofSeekers(samples);
        ofMatches(samples);
        ofAttendees(samples);
        ofLoans(samples);
        return samples;
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
        samples.open("/matching/matches/{id}/{act}", "/matching/matches/" + NOTHING + "/withdraw")
                .open("/matching/matches/received/{id}/{act}", "/matching/matches/received/" + NOTHING + "/introduce");
    }

    private void ofCooperation(Samples samples) {
        var points = context.getBean(AccessPoints.class).inService().stream()
                .map(point ->
                        new Reference(AccessPointId.KIND, point.id().value().toString()))
                .toList();
        var projects = context.getBean(Projects.class).all().stream()
                .map(project ->
                        new Reference(ProjectId.KIND, project.id().value().toString()))
                .toList();
        var point = "/access-points/{id}";
        for (var page : List.of("", "/close", "/edit", "/reopen", "/stops", "/stops.ics", "/stops/new")) {
            samples.thing(point + page, point + page, owned(points, ours), owned(points, theirs));
        }
        for (var act : List.of("/cancel", "/restore")) {
            var stop = point + "/stops/" + NOTHING + act;
            samples.thing(point + "/stops/{stop}" + act, stop, owned(points, ours), owned(points, theirs));
        }
        var project = "/projects/{id}";
        for (var page : List.of("", "/edit", "/lead", "/links/new", "/partners/new")) {
            samples.thing(project + page, project + page, owned(projects, ours), owned(projects, theirs));
        }
        samples.thing(
                        project + "/links/{earlier}/remove",
                        project + "/links/" + NOTHING + "/remove",
                        owned(projects, ours),
                        owned(projects, theirs))
                .thing(
                        project + "/partners/{partner}/end",
                        project + "/partners/" + NOTHING + "/end",
                        owned(projects, ours),
                        owned(projects, theirs));
        ofTheAgreement(samples);
        nothing(samples, "/api/v1/access-points/{id}", "");
        nothing(samples, "/api/v1/projects/{id}", "");
    }

    /** The one there is: both organisations are parties to it. */
    private void ofTheAgreement(Samples samples) {
        var readable = RequestActor.actingAs(
                MatrixOverHttpIT.ADMINISTRATOR,
                () -> context.getBean(Agreements.class).readable());
        var agreement =
                new Reference(AgreementId.KIND, readable.getFirst().id().value().toString());
        var path = "/agreements/{id}";
        for (var page : List.of("", "/reinstate", "/renew", "/withdraw")) {
            samples.thing(path + page, path + page, agreement, agreement);
        }
    }

    private void ofPeople(Samples samples) {
        nothing(samples, "/account/mandates/{id}", "/revoke", "/revoked");
        nothing(samples, "/account/notifications/{id}", "", "/read", "/unread");
        nothing(samples, "/mandates/{id}", "/hand-over", "/lay-down", "/sheet", "/work");
        samples.open("/account/consents/{purpose}/give", "/account/consents/workshop-photos/give")
                .open("/account/consents/{purpose}/withdraw", "/account/consents/workshop-photos/withdraw")
                .open("/unsubscribe/{token}", "/unsubscribe/nobody-sent-it")
                .open("/unsubscribe/{token}/undo", "/unsubscribe/nobody-sent-it/undo");
    }

    private void ofTheDesk(Samples samples) {
        nothing(
                samples,
                "/desk/people/{id}",
                "",
                "/end-sessions",
                "/give",
                "/take",
                "/suspend",
                "/restore",
                "/reset-second-factor",
                "/reset-second-factor/finish",
                "/reset-second-factor/stop");
        nothing(samples, "/desk/jobs/{id}", "", "/cancel", "/progress");
        for (var page : List.of("", "/declare", "/undo")) {
            samples.open("/structure/{code}" + page, "/structure/GP-2026-9999" + page);
        }
        for (var act : List.of("", "/retry", "/retry-all")) {
            samples.open("/desk/events/{name}" + act, "/desk/events/nobody-listens" + act);
        }
        samples.open("/desk/events/{name}/drop/{position}", "/desk/events/nobody-listens/drop/7")
                .open("/desk/texts/{key}", "/desk/texts/platform.desk")
                .open("/desk/vocabularies/{name}", "/desk/vocabularies/topic")
                .open("/desk/vocabularies/{name}/reindex", "/desk/vocabularies/nothing/reindex")
                .open("/desk/vocabularies/{name}/{code}", "/desk/vocabularies/topic/nothing");
    }

    private static void ofSeekers(Samples samples) {
        nothing(samples, "/matching/needs/{id}", "", "/edit");
        samples.open("/matching/needs/{id}/{action}", "/matching/needs/" + NOTHING + "/pause")
                .open("/assessments/{id}/withdraw", "/assessments/" + NOTHING + "/withdraw")
                .open("/assessments/queue/{id}/{act}", "/assessments/queue/" + NOTHING + "/take")
                .open("/matching/needs/new/{kind}", "/matching/needs/new/job")
                .open("/matching/profile/about/{topic}", "/matching/profile/about/work")
                .open("/matching/profile/skills/{code}", "/matching/profile/skills/weld")
                .open("/matching/profile/skills/{code}/remove", "/matching/profile/skills/weld/remove");
    }

    private static void afterWorkshops(Samples samples) {
        var workshop = "/workshops/plan/" + NOTHING;
        for (var page : List.of("", "/file", "/training", "/confirm")) {
            samples.open("/workshops/plan/{id}/attendance" + page, workshop + "/attendance" + page);
        }
        for (var page : List.of("", "/take", "/drop")) {
            samples.open(
                    "/workshops/plan/{id}/attendance/file/{file}" + page,
                    workshop + "/attendance/file/" + NOTHING + page);
        }
        for (var page : List.of("", "/conclusions", "/advance", "/publish")) {
            samples.open("/workshops/plan/{id}/record" + page, workshop + "/record" + page);
        }
        for (var page : List.of("", "/pdf", "/badge", "/name", "/revoke")) {
            samples.open("/certificates/{id}" + page, "/certificates/" + NOTHING + page);
        }
        samples.open("/workshops/plan/{id}/attendance/names/{name}", workshop + "/attendance/names/nothing")
                .open("/workshops/plan/{id}/attendance/people/{person}", workshop + "/attendance/people/" + NOTHING)
                .open(
                        "/workshops/plan/{id}/record/conclusions/{conclusion}/remove",
                        workshop + "/record/conclusions/" + NOTHING + "/remove")
                .open("/workshops/plan/{id}/record/amendments/{amendment}", workshop + "/record/amendments/" + NOTHING)
                .open("/workshops/{slug}/record", "/workshops/nothing/record")
                .open("/workshops/{slug}/record/amendments", "/workshops/nothing/record/amendments")
                .open("/workshops/{slug}/record/items/{item}", "/workshops/nothing/record/items/" + NOTHING)
                .open("/certificates/attendance/{workshop}", "/certificates/attendance/" + NOTHING)
                .open("/certificates/new/{workshop}", "/certificates/new/" + NOTHING)
                .open("/certificates/keys/{thumbprint}", "/certificates/keys/nothing");
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

    private static void ofReviews(Samples samples) {
        samples.open("/review/{code}", "/review/nothing")
                .open("/review/{code}/{act}", "/review/nothing/accept")
                .open("/practices/{slug}/standing", "/practices/nothing/standing")
                .open("/practices/{slug}/standing/{act}", "/practices/nothing/standing/archive");
        for (var page : List.of("/points", "/appeal", "/withdraw", "/discard", "/recover")) {
            samples.open("/sheets/{code}" + page, "/sheets/nothing" + page);
        }
    }

    /** Of registrations and workshops that do not exist: whoever asks for a seat changes what the next knock finds. */
    private static void ofAttendees(Samples samples) {
        samples.open("/workshops/{slug}/register", "/workshops/nothing/register")
                .open("/join/{secret}", "/join/nobody-sent-it")
                .open("/join/{secret}/room", "/join/nobody-sent-it/room");
        nothing(
                samples,
                "/registrations/{id}",
                "",
                "/queue.log",
                "/cancel",
                "/accept",
                "/decline",
                "/join",
                "/stay",
                "/notice",
                "/online",
                "/room");
        nothing(samples, "/workshops/plan/{id}", "/room", "/registrations", "/registrations/all.csv");
        nothing(samples, "/workshops/plan/{id}/door", "", "/sheet", "/code", "/tick", "/undo", "/admit");
        samples.open(
                        "/workshops/plan/{id}/registrations/{registration}/{act}",
                        "/workshops/plan/" + NOTHING + "/registrations/" + NOTHING + "/approve")
                .open("/check-in/{code}", "/check-in/NOBODYSENT")
                .open("/workshops/{slug}/live", "/workshops/nothing/live")
                .open("/workshops/{slug}/live/stream", "/workshops/nothing/live/stream")
                .open("/workshops/{slug}/live/{id}/withdraw", "/workshops/nothing/live/" + NOTHING + "/withdraw")
                .open("/workshops/{slug}/nominate", "/workshops/nothing/nominate");
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

    /** Addresses of a thing that does not exist. */
    private static void nothing(Samples samples, String template, String... pages) {
        Stream.of(pages)
                .forEach(page -> samples.open(template + page, template.replace("{id}", NOTHING.toString()) + page));
    }

    /** One of the things that belongs to the organisation. */
    private Reference owned(List<Reference> things, OrganisationId organisation) {
        return things.stream()
                .filter(thing -> context.getBeansOfType(Ownership.class).stream()
                        .filter(ownership -> ownership.kind().equals(thing.kind()))
                        .anyMatch(
                                ownership -> ownership.of(thing).organisations().contains(organisation)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the demo has nothing of " + organisation + " among " + things));
    }

    /** Of organisations; whoever leaves one here holds nothing in it, so that they can go on. */
    private Samples ofOrganisations(Samples samples, Resident colleague) {
        var here = "/organisations/{id}";
        var invitation = "/invitations/" + new UUID(7, 7);
        var person = "/members/" + colleague.account().orElseThrow().id().value();
        for (var page :
                List.of("", "/edit", "/history", "/invitations", "/members", "/merge", "/split", "/split-back")) {
            samples.ofOrganisation(here + page, here + page);
        }
        return samples.open("/api/v1/organisations/{id}", "/api/v1/organisations/" + theirs.value())
                .open(here + "/leave", "/organisations/" + theirs.value() + "/leave")
                .open("/invitations/{secret}", "/invitations/nobody-sent-it")
                .open("/invitations/{secret}/decline", "/invitations/nobody-sent-it/decline")
                .ofOrganisation(here + "/invitations/{invitation}/resend", here + invitation + "/resend")
                .ofOrganisation(here + "/invitations/{invitation}/withdraw", here + invitation + "/withdraw")
                .ofOrganisation(here + "/members/{person}/give", here + person + "/give")
                .ofOrganisation(here + "/members/{person}/take", here + person + "/take");
    }

    private Samples ofTheCatalogue(Samples samples) {
        var practice = context.getBean(Catalogue.class).published().getFirst();
        var workshop = context.getBean(Workshops.class).published().getFirst();
        var practices = "/practices/" + practice.slug();
        var coded = "/api/v1/practices/" + practice.code();
        return samples.open("/static/{+path}", "/static/kit/savoir.css")
                .open("/problems/{code}", "/problems/status-404")
                .open("/health/{selector}", "/health/readiness")
                .open("/practices/{slug}", practices)
                .open("/practices/{slug}/ask", practices + "/ask")
                .open("/practices/{slug}/ask/sent", practices + "/ask/sent")
                .open("/practices/{slug}/revisions/{number}/languages", practices + "/revisions/1/languages")
                .open("/translations/{code}/{language}", "/translations/nothing/en")
                .open("/translations/{code}/{language}/{section}", "/translations/nothing/en/subject")
                .open("/practices/{slug}/redact", practices + "/redact")
                .open("/practices/{slug}/redact/{id}", practices + "/redact/" + new UUID(0, 0))
                .open("/practices/{slug}/revisions", practices + "/revisions")
                .open("/practices/{slug}/revisions/{range}", practices + "/revisions/1")
                .open("/api/v1/practices/{code}", coded)
                .open("/api/v1/practices/{code}.{form}", coded + ".json")
                .open("/api/v1/practices/{code}/revisions", coded + "/revisions")
                .open("/api/v1/practices/{code}/revisions/{range}", coded + "/revisions/1")
                .open("/api/v1/vocabularies/{name}", "/api/v1/vocabularies/topic")
                .open(
                        "/api/v1/workshops/{id}",
                        "/api/v1/workshops/" + workshop.id().value())
                .open(
                        "/api/v1/workshops/{id}.ics",
                        "/api/v1/workshops/" + workshop.id().value() + ".ics")
                .open("/workshops/{slug}", "/workshops/" + workshop.slug())
                .open("/account/openid/with/{provider}", "/account/openid/with/nobody")
                .open("/account/openid/back/{provider}", "/account/openid/back/nobody")
                .owned("/account/sessions/{id}/end", "session")
                .owned("/account/passkeys/{id}/remove", "passkey")
                .owned("/account/openid/{id}/remove", "openid_identity");
    }

    /** Of sheets that do not exist: whoever writes in one changes what the next knock finds. */
    private static void ofWriting(Samples samples) {
        var sheet = "/sheets/{code}";
        var none = "/sheets/GP-1900-0001";
        for (var page : List.of("", "/check", "/writing-now")) {
            samples.open(sheet + page, none + page);
        }
        for (var page : List.of("", "/jotting", "/discard")) {
            samples.open(sheet + "/{section}" + page, none + "/results" + page);
        }
        var draft = "/api/v1/practices/{code}/draft";
        samples.open(draft, "/api/v1/practices/GP-1900-0001/draft")
                .open(draft + "/sections/{section}", "/api/v1/practices/GP-1900-0001/draft/sections/results")
                .open("/practices/{slug}/clone", "/practices/no-such-practice/clone");
        for (var page : List.of("/offline", "/offline/document", "/offline/take", "/attachments")) {
            samples.open(sheet + page, none + page);
        }
        for (var page : List.of("", "/edit", "/move", "/remove")) {
            samples.open(sheet + "/attachments/{id}" + page, none + "/attachments/" + NOTHING + page);
        }
        samples.open("/practices/{slug}/files/{id}", "/practices/no-such-practice/files/" + NOTHING)
                .open("/api/v1/practices/{code}/attachments", "/api/v1/practices/GP-1900-0001/attachments");
    }
}
