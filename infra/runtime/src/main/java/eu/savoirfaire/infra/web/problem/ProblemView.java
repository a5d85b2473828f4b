package eu.savoirfaire.infra.web.problem;

import eu.savoirfaire.infra.web.visit.Address;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the page of a problem shows. */
record ProblemView(Problem problem, String advice, Address address) {

    public boolean names() {
        return problem.parameter() != null;
    }

    /** The same address without the parameter that could not be used. */
    public Optional<String> without() {
        return Optional.ofNullable(problem.parameter()).map(this::addressWithout);
    }

    public @Nullable String incident() {
        return problem.incident();
    }

    private String addressWithout(String parameter) {
        return address.without(parameter).toString();
    }
}
