package eu.savoirfaire.platform.permission;

import static eu.savoirfaire.infra.access.Role.ASSESSOR;
import static eu.savoirfaire.infra.access.Role.CASE_WORKER;
import static eu.savoirfaire.infra.access.Role.CONTRIBUTOR;
import static eu.savoirfaire.infra.access.Role.COORDINATOR;
import static eu.savoirfaire.infra.access.Role.CURATOR;
import static eu.savoirfaire.infra.access.Role.LENDER;
import static eu.savoirfaire.infra.access.Role.PLATFORM_ADMIN;
import static eu.savoirfaire.infra.access.Role.REGIONAL_ADMIN;
import static eu.savoirfaire.infra.access.Role.REVIEWER;
import static eu.savoirfaire.infra.access.Role.TRAINER;
import static eu.savoirfaire.infra.access.Role.TRANSLATOR;
import static eu.savoirfaire.infra.access.Role.VISITOR;
import static eu.savoirfaire.platform.permission.Scope.ANY;
import static eu.savoirfaire.platform.permission.Scope.OWN;
import static eu.savoirfaire.platform.permission.Scope.OWN_ORGANISATION;
import static java.util.stream.Collectors.toUnmodifiableMap;

import eu.savoirfaire.infra.access.Role;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * The table: each action, in the words of its module, the roles that may do it, and on whose things. What is not here is
 * denied. Everybody is a visitor too; what a visitor may do to their own is for whoever has signed in.
 */
final class Policy {
    /** What an organisation has is its coordinators' to change. */
    private static final Map<Role, Scope> COORDINATORS_OWN =
            Map.of(COORDINATOR, OWN_ORGANISATION, CURATOR, ANY, PLATFORM_ADMIN, ANY);

    /** A sheet is its organisation's to write. */
    private static final Map<Role, Scope> WRITERS_OWN =
            Map.of(CONTRIBUTOR, OWN_ORGANISATION, COORDINATOR, OWN_ORGANISATION);

    /** What is published of an organisation is looked after by its people and by curators. */
    private static final Map<Role, Scope> MAINTAINERS =
            Map.of(CONTRIBUTOR, OWN_ORGANISATION, COORDINATOR, OWN_ORGANISATION, CURATOR, ANY);

    /** What an organisation has is for everybody who holds some role in it. */
    private static final Map<Role, Scope> MEMBERS_OWN = Arrays.stream(Role.values())
            .filter(role -> role != VISITOR)
            .collect(toUnmodifiableMap(
                    role -> role, role -> role == CURATOR || role == PLATFORM_ADMIN ? ANY : OWN_ORGANISATION));

    /** A workshop is planned by the trainers and coordinators of the organisation that holds it. */
    private static final Map<Role, Scope> PLANNERS =
            Map.of(TRAINER, OWN_ORGANISATION, COORDINATOR, OWN_ORGANISATION, CURATOR, ANY);

    static final Map<String, Map<Role, Scope>> ALLOWED = MatchingPolicy.and(Map.ofEntries(
            Map.entry("page.read", Map.of(VISITOR, ANY)),
            Map.entry("operation.watch", Map.of(VISITOR, ANY)),
            Map.entry("practice.search", Map.of(VISITOR, ANY)),
            Map.entry("practice.read", Map.of(VISITOR, ANY)),
            Map.entry("practice.export", Map.of(VISITOR, ANY)),
            Map.entry("practice.relay", Map.of(VISITOR, ANY)),
            Map.entry("practice.import", Map.of(CURATOR, ANY)),
            Map.entry("practice.draft", Map.of(CURATOR, ANY)),
            Map.entry("practice.publish", Map.of(CURATOR, ANY)),
            // sheets in other languages, and what is taken out of them
            Map.entry("translation.read", Map.of(TRANSLATOR, ANY, CURATOR, ANY)),
            Map.entry("translation.write", Map.of(TRANSLATOR, ANY, CURATOR, ANY)),
            Map.entry("translation.approve", Map.of(TRANSLATOR, ANY, CURATOR, ANY)),
            Map.entry("practice.redact", Map.of(CURATOR, ANY)),
            Map.entry("workshop.read", Map.of(VISITOR, ANY)),
            Map.entry("workshop.import", Map.of(CURATOR, ANY)),
            Map.entry("workshop.publish", Map.of(CURATOR, ANY)),
            Map.entry("organisation.read", Map.of(VISITOR, ANY)),
            Map.entry("organisation.enter", Map.of(CURATOR, ANY)),
            // where organisations are open, and what they do together
            Map.entry("access-point.read", Map.of(VISITOR, ANY)),
            Map.entry("access-point.open", COORDINATORS_OWN),
            Map.entry("access-point.change", COORDINATORS_OWN),
            Map.entry("stop.announce", COORDINATORS_OWN),
            Map.entry("stop.cancel", COORDINATORS_OWN),
            Map.entry("stop.restore", COORDINATORS_OWN),
            Map.entry("project.read", Map.of(VISITOR, ANY)),
            Map.entry("project.enter", COORDINATORS_OWN),
            Map.entry("project.change", COORDINATORS_OWN),
            Map.entry("project.link", COORDINATORS_OWN),
            Map.entry("project.unlink", COORDINATORS_OWN),
            Map.entry("agreement.read", MEMBERS_OWN),
            Map.entry("agreement.sign", COORDINATORS_OWN),
            Map.entry("agreement.change", COORDINATORS_OWN),
            // organisations and their people
            Map.entry("organisation.change", Map.of(CURATOR, ANY, COORDINATOR, OWN_ORGANISATION)),
            Map.entry("organisation.merge", Map.of(CURATOR, ANY)),
            Map.entry("organisation.split", Map.of(CURATOR, ANY)),
            Map.entry("member.read", Map.of(PLATFORM_ADMIN, ANY, COORDINATOR, OWN_ORGANISATION)),
            Map.entry("member.invite", Map.of(PLATFORM_ADMIN, ANY, COORDINATOR, OWN_ORGANISATION)),
            Map.entry("member.change", Map.of(PLATFORM_ADMIN, ANY, COORDINATOR, OWN_ORGANISATION)),
            Map.entry("invitation.read", Map.of(VISITOR, ANY)),
            Map.entry("invitation.answer", Map.of(VISITOR, OWN)),
            Map.entry("account.enter", Map.of(VISITOR, ANY)),
            Map.entry("account.read", Map.of(VISITOR, OWN, PLATFORM_ADMIN, ANY)),
            Map.entry("account.change", Map.of(VISITOR, OWN)),
            Map.entry("account.rename", Map.of(VISITOR, OWN)),
            // privacy
            Map.entry("person.erase", Map.of(VISITOR, OWN, PLATFORM_ADMIN, ANY)),
            Map.entry("person.export", Map.of(VISITOR, OWN)),
            Map.entry("consent.change", Map.of(VISITOR, OWN)),
            Map.entry("erasure.read", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("account.suspend", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("account.restore", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("role.give", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("role.take", Map.of(PLATFORM_ADMIN, ANY)),
            // the desk
            Map.entry("desk.see", Map.of(CURATOR, ANY, REGIONAL_ADMIN, ANY, PLATFORM_ADMIN, ANY)),
            Map.entry("person.search", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("person.view", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("account.end-sessions", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("second-factor.reset", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("job.see", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("job.start", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("job.cancel", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("audit.read", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("audit.export", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("audit.verify", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("text.read", Map.of(CURATOR, ANY, PLATFORM_ADMIN, ANY)),
            Map.entry("text.change", Map.of(CURATOR, ANY, PLATFORM_ADMIN, ANY)),
            Map.entry("vocabulary.read", Map.of(CURATOR, ANY, PLATFORM_ADMIN, ANY)),
            Map.entry("vocabulary.change", Map.of(CURATOR, ANY, PLATFORM_ADMIN, ANY)),
            Map.entry("event.watch", Map.of(PLATFORM_ADMIN, ANY)),
            // sheets on their way to their readers
            Map.entry("sheet.submit", WRITERS_OWN),
            Map.entry("sheet.begin", MAINTAINERS),
            Map.entry("sheet.write", MAINTAINERS),
            Map.entry("sheet.maintain", MAINTAINERS),
            Map.entry("review.see", Map.of(COORDINATOR, OWN_ORGANISATION, REVIEWER, ANY, CURATOR, ANY)),
            Map.entry("review.endorse", Map.of(COORDINATOR, OWN_ORGANISATION)),
            Map.entry("review.recommend", Map.of(REVIEWER, ANY)),
            Map.entry("review.decide", Map.of(CURATOR, ANY)),
            Map.entry("review.judge", Map.of(REVIEWER, ANY, CURATOR, ANY)),
            // notifications
            Map.entry("notification.read", Map.of(VISITOR, OWN)),
            Map.entry("notification.change", Map.of(VISITOR, OWN)),
            Map.entry("notification.unsubscribe", Map.of(VISITOR, ANY)),
            // acting for a person
            Map.entry("account.assist", Map.of(CASE_WORKER, ANY)),
            Map.entry("mandate.make", Map.of(VISITOR, OWN)),
            Map.entry("mandate.read", Map.of(VISITOR, OWN)),
            Map.entry("mandate.revoke", Map.of(VISITOR, OWN)),
            Map.entry("mandate.hold", Map.of(CASE_WORKER, ANY)),
            Map.entry("mandate.count", Map.of(COORDINATOR, OWN_ORGANISATION)),
            Map.entry("mandate.work", Map.of(VISITOR, OWN)),
            Map.entry("mandate.stop", Map.of(VISITOR, ANY)),
            // structure beside a text
            Map.entry("structure.confirm", Map.of(CURATOR, ANY)),
            Map.entry("structure.declare", MAINTAINERS),
            // those who plan workshops, and those whom they ask
            Map.entry("workshop.plan", PLANNERS),
            Map.entry("assignment.manage", PLANNERS),
            Map.entry("assignment.read", Map.of(VISITOR, OWN)),
            Map.entry("assignment.answer", Map.of(VISITOR, OWN)),
            Map.entry("speaker.answer", Map.of(VISITOR, ANY)),
            Map.entry("access-need.ask", Map.of(VISITOR, OWN)),
            Map.entry("access-need.answer", Map.of(VISITOR, OWN)),
            // people who need something: each their own
            Map.entry("profile.read", Map.of(VISITOR, OWN)),
            Map.entry("profile.change", Map.of(VISITOR, OWN)),
            Map.entry("assessment.take", Map.of(ASSESSOR, ANY)),
            Map.entry("need.begin", Map.of(VISITOR, OWN)),
            Map.entry("need.read", Map.of(VISITOR, OWN)),
            Map.entry("need.change", Map.of(VISITOR, OWN)),
            // after a workshop
            Map.entry("attendance.keep", Map.of(TRAINER, OWN_ORGANISATION)),
            Map.entry("record.make", Map.of(TRAINER, OWN_ORGANISATION)),
            Map.entry("record.check", Map.of(VISITOR, OWN)),
            Map.entry("material.keep", Map.of(TRAINER, OWN_ORGANISATION)),
            Map.entry("material.consent", Map.of(VISITOR, OWN)),
            Map.entry("certificate.hold", Map.of(VISITOR, OWN)),
            Map.entry("certificate.check", Map.of(VISITOR, ANY)),
            Map.entry("certificate.revoke", Map.of(TRAINER, OWN_ORGANISATION)),
            // surveys and statistics
            Map.entry("survey.hold", Map.of(TRAINER, OWN_ORGANISATION)),
            Map.entry("survey.take", Map.of(VISITOR, OWN)),
            Map.entry("survey.answer", Map.of(VISITOR, ANY)),
            Map.entry(
                    "statistics.read",
                    Map.of(
                            TRAINER, OWN_ORGANISATION,
                            COORDINATOR, OWN_ORGANISATION,
                            CURATOR, ANY,
                            REGIONAL_ADMIN, ANY)),
            // those who attend workshops
            Map.entry("registration.make", Map.of(VISITOR, OWN)),
            Map.entry("registration.read", Map.of(VISITOR, OWN)),
            Map.entry("registration.answer", Map.of(VISITOR, OWN)),
            Map.entry("room.enter", Map.of(VISITOR, ANY)),
            Map.entry("workshop.host", Map.of(VISITOR, OWN)),
            Map.entry("workshop.attend", Map.of(VISITOR, OWN)),
            Map.entry("guest.see", Map.of(VISITOR, OWN)),
            Map.entry("guest.admit", Map.of(VISITOR, OWN)),
            Map.entry("pass.look", Map.of(VISITOR, ANY)),
            Map.entry("guest.nominate", Map.of(COORDINATOR, OWN_ORGANISATION)),
            // loans: whoever asks for one, and whoever lends
            Map.entry("loan.read", Map.of(VISITOR, OWN)),
            Map.entry("loan.write", Map.of(VISITOR, OWN)),
            Map.entry("loan.accept", Map.of(VISITOR, OWN)),
            Map.entry("loan.declare", Map.of(VISITOR, OWN)),
            Map.entry("loan.review", Map.of(LENDER, OWN_ORGANISATION)),
            Map.entry("loan.count", Map.of(LENDER, OWN_ORGANISATION)),
            Map.entry("event.retry", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("event.drop", Map.of(PLATFORM_ADMIN, ANY))));

    /**
     * What may be done with the mandate of a person, to that person's own and to what is anybody's; everything else only the
     * person does: whatever protects the account, gives consent, erases, gives roles or mandates. A new action stays the
     * person's until it is written here.
     */
    static final Set<String> FOR_ANOTHER = Set.of(
            "offer.read",
            "page.read",
            "operation.watch",
            "practice.search",
            "practice.read",
            "practice.export",
            "practice.relay",
            "cohort.read",
            "programme.read",
            "mediation.use",
            "workshop.read",
            "organisation.read",
            "certificate.check",
            "survey.answer",
            "account.enter",
            "account.rename",
            "loan.read",
            "loan.write",
            "need.match",
            "match.own",
            "mandate.work",
            "mandate.stop",
            // with the mandate of somebody who needs something
            "profile.read",
            "profile.change",
            "need.begin",
            "need.read",
            "need.change");

    /** Actions whose pages show other people: each has to write down whom it shows, or is not shown ({@code Viewing}). */
    static final Set<String> SHOWS_PEOPLE = Set.of(
            "access-need.answer",
            "assignment.manage",
            "loan.review",
            "assessment.take",
            "attendance.keep",
            "record.make",
            "material.keep",
            "match.provide",
            "mediation.see",
            "mediation.use",
            "appeal.decide",
            "guest.see",
            "guest.nominate",
            "pass.look",
            "erasure.read",
            "member.read",
            "person.search",
            "person.view");

    private Policy() {}
}
