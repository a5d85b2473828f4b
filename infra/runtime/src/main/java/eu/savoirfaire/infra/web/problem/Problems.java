package eu.savoirfaire.infra.web.problem;

import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.infra.web.refusal.WebRefusal;
import eu.savoirfaire.infra.web.visit.Address;
import eu.savoirfaire.infra.web.visit.Visit;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts refusals and failures into the reader's words. */
@Singleton
final class Problems {
    private static final Set<Integer> TOLD =
            Set.of(400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 415, 428, 429, 500, 503);

    private final Messages messages;

    Problems(Messages messages) {
        this.messages = messages;
    }

    /** A refusal: its own words by its code, under the title of its code or its kind. */
    Problem of(Refusal refusal, Visit visit) {
        var status = refusal.kind().status();
        var language = visit.language();
        var title = messages.find(language, refusal.code() + ".title").orElseGet(() -> title(status, visit));
        var detail = messages.text(language, refusal.code(), refusal.arguments().toArray());
        var parameter = refusal instanceof WebRefusal.OfParameter named ? named.parameter() : null;
        return problem(refusal.code(), status, title, detail, visit, parameter, null, List.of());
    }

    /** What the framework refuses, by its status alone. */
    Problem of(int status, Visit visit) {
        return problem(code(status), status, title(status, visit), detail(status, visit), visit, null, null, List.of());
    }

    /** Several fields to mend at once. */
    Problem ofFields(List<Problem.OfField> errors, Visit visit) {
        var parameter = errors.size() == 1 ? errors.getFirst().parameter() : null;
        return problem(code(400), 400, title(400, visit), detail(400, visit), visit, parameter, null, errors);
    }

    /** A failure of ours. */
    Problem ofIncident(String incident, Visit visit) {
        return problem(code(500), 500, title(500, visit), detail(500, visit), visit, null, incident, List.of());
    }

    /** What a reader can do now. */
    String advice(int status, Visit visit) {
        return messages.text(visit.language(), "infra.problem." + told(status) + ".advice");
    }

    private String title(int status, Visit visit) {
        return messages.text(visit.language(), "infra.problem." + told(status) + ".title");
    }

    private String detail(int status, Visit visit) {
        return messages.text(visit.language(), "infra.problem." + told(status) + ".detail");
    }

    private static String code(int status) {
        return "status-" + told(status);
    }

    private static int told(int status) {
        if (TOLD.contains(status)) {
            return status;
        }
        return status < 500 ? 400 : 500;
    }

    private static Problem problem(
            String code,
            int status,
            String title,
            String detail,
            Visit visit,
            @Nullable String parameter,
            @Nullable String incident,
            List<Problem.OfField> errors) {
        return new Problem(
                "/problems/" + code,
                title,
                status,
                detail,
                Address.of(visit.path()).toString(),
                parameter,
                incident,
                errors);
    }
}
