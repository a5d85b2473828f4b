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
    static final UUID NOTHING = new UUID(7, 7);

    Samples of(Samples samples, Resident colleague) {
        ofOrganisations(ofTheCatalogue(samples), colleague);
        ofCooperation(samples);
        ofPeople(samples);
        ofTheDesk(samples);
        ofReviews(samples);
        ofWriting(samples);
        PlanningSamples.of(samples);
        AttendingSamples.of(samples);
        SurveySamples.of(samples);
        OfferSamples.of(samples);
        MatchingSamples.of(samples);
        ProgrammeSamples.of(samples);
        return samples;
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

    private static void ofReviews(Samples samples) {
        samples.open("/review/{code}", "/review/nothing")
                .open("/review/{code}/{act}", "/review/nothing/accept")
                .open("/practices/{slug}/standing", "/practices/nothing/standing")
                .open("/practices/{slug}/standing/{act}", "/practices/nothing/standing/archive");
        for (var page : List.of("/points", "/appeal", "/withdraw", "/discard", "/recover")) {
            samples.open("/sheets/{code}" + page, "/sheets/nothing" + page);
        }
    }

    /** Addresses of a thing that does not exist. */
    static void nothing(Samples samples, String template, String... pages) {
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
                .open("/sitemaps/{number}.xml", "/sitemaps/1.xml")
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
