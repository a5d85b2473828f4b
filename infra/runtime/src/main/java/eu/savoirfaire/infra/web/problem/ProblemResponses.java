package eu.savoirfaire.infra.web.problem;

import eu.savoirfaire.infra.web.guard.TypedForm;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.page.Pages;
import eu.savoirfaire.infra.web.page.SignInDoor;
import eu.savoirfaire.infra.web.refusal.WebRefusal;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers with a problem: a page for a person, a document for a program. */
@Singleton
final class ProblemResponses {
    private static final MediaType HTML =
            new MediaType(MediaType.TEXT_HTML, Map.of(MediaType.CHARSET_PARAMETER, "UTF-8"));

    private final Problems problems;
    private final Pages pages;
    private final JsonMapper json;
    private final @Nullable SignInDoor door;

    ProblemResponses(Problems problems, Pages pages, JsonMapper json, @Nullable SignInDoor door) {
        this.problems = problems;
        this.pages = pages;
        this.json = json;
        this.door = door;
    }

    MutableHttpResponse<?> answer(HttpRequest<?> request, Problem problem) {
        return answer(request, problem, HttpResponse.status(HttpStatus.valueOf(problem.status())));
    }

    /** Fills an answer whose status and headers stand already. */
    MutableHttpResponse<?> answer(HttpRequest<?> request, Problem problem, MutableHttpResponse<?> response) {
        return wantsPage(request)
                ? response.<Object>body(page(request, problem)).contentType(HTML)
                : response.<Object>body(document(problem)).contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
    }

    private String page(HttpRequest<?> request, Problem problem) {
        return keptForm(request, problem)
                .map(form -> pages.html(request, Page.titled("kit/kept-form", form, Label.of(problem.title()))))
                .orElseGet(() -> problemPage(request, problem));
    }

    /** Who was signed out while writing, or whose form is too old, gets back what they typed. */
    private Optional<KeptForm> keptForm(HttpRequest<?> request, Problem problem) {
        var signedOut = problem.status() == HttpStatus.UNAUTHORIZED.getCode();
        return signedOut || problem.type().endsWith(new WebRefusal.FormExpired().code())
                ? TypedForm.of(request)
                        .map(typed -> KeptForm.of(
                                request.getPath(),
                                typed,
                                Optional.ofNullable(door).filter(_ -> signedOut).map(known -> known.before(request))))
                : Optional.empty();
    }

    private String problemPage(HttpRequest<?> request, Problem problem) {
        var visit = Visit.of(request);
        var view = new ProblemView(problem, problems.advice(problem.status(), visit), visit.address());
        return pages.html(request, Page.titled("kit/problem", view, Label.of(problem.title())));
    }

    private byte[] document(Problem problem) {
        try {
            return json.writeValueAsBytes(problem);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Programs get documents: at their own addresses, or when they ask for JSON and not for HTML. */
    private static boolean wantsPage(HttpRequest<?> request) {
        if (Visit.of(request).byProgram()) {
            return false;
        }
        var accepted = request.accept();
        return accepted.isEmpty()
                || accepted.stream().anyMatch(ProblemResponses::isHtml)
                || accepted.stream().noneMatch(ProblemResponses::isJson);
    }

    private static boolean isHtml(MediaType type) {
        return type.getName().equals(MediaType.TEXT_HTML) || type.getName().equals(MediaType.APPLICATION_XHTML);
    }

    private static boolean isJson(MediaType type) {
        return type.matchesExtension(MediaType.EXTENSION_JSON)
                || type.getName().equals(MediaType.APPLICATION_JSON_PROBLEM);
    }
}
