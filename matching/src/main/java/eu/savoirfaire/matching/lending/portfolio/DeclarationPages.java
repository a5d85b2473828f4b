package eu.savoirfaire.matching.lending.portfolio;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.lending.sight.LoanForm;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Two questions that nobody has to answer. */
@Controller("/matching/loans/about-me")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class DeclarationPages {
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String RATHER_NOT = "rather-not";

    private final Declarations declarations;

    DeclarationPages(Declarations declarations) {
        this.declarations = declarations;
    }

    /** What the page shows. */
    record View(List<Question> questions, boolean done) {}

    /** One question. */
    public record Question(String name, Label label, List<Choice> choices) {}

    @Get
    Page ask(Visit visit) {
        var said = declarations.mine();
        return page(
                attribute -> Optional.ofNullable(said.get(attribute))
                        .map(yes -> yes ? YES : NO)
                        .orElse(RATHER_NOT),
                visit.parameter("done").isPresent());
    }

    @Post
    HttpResponse<?> answer(HttpRequest<?> request, @Body Map<String, Object> typed) {
        var form = new LoanForm(typed);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(
                    page(attribute -> form.text(attribute.word()), false).keepingForm("about-me"));
        }
        var answers = new EnumMap<Attribute, Optional<Boolean>>(Attribute.class);
        for (var attribute : Attribute.values()) {
            answers.put(
                    attribute,
                    switch (form.text(attribute.word())) {
                        case YES -> Optional.of(true);
                        case NO -> Optional.of(false);
                        default -> Optional.empty();
                    });
        }
        declarations.declare(answers);
        return HttpResponse.seeOther(URI.create("/matching/loans/about-me?done=kept"));
    }

    private static Page page(Function<Attribute, String> said, boolean done) {
        var questions = Arrays.stream(Attribute.values())
                .map(attribute -> new Question(
                        attribute.word(),
                        Label.key("matching.lending.about-me." + attribute.word()),
                        Stream.of(YES, NO, RATHER_NOT)
                                .map(answer -> Choice.of(
                                        answer,
                                        Label.key("matching.lending.about-me.answer." + answer),
                                        said.apply(attribute).equals(answer)))
                                .toList()))
                .toList();
        return Page.of("matching/lending/about-me", new View(questions, done), "matching.lending.about-me.title")
                .below(Label.key("matching.entrance"), "/matching")
                .below(Label.key("matching.lending.loans"), "/matching/loans");
    }
}
