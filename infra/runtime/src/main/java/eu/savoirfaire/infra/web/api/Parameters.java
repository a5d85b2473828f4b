package eu.savoirfaire.infra.web.api;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.refusal.WebRefusal.BadParameter;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.http.HttpRequest;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads query parameters as the interface promises: a name that nobody knows is ignored, a value that cannot be used is
 * refused by the name of its parameter ({@link BadParameter}), and an empty one counts as absent.
 */
public final class Parameters {
    private final Visit visit;

    private Parameters(Visit visit) {
        this.visit = visit;
    }

    public static Parameters of(Visit visit) {
        return new Parameters(visit);
    }

    public static Parameters of(HttpRequest<?> request) {
        return new Parameters(Visit.of(request));
    }

    /**
     * {@code page} and {@code size}.
     *
     * @throws Refused when {@code page} is negative, {@code size} not within 1 and 100, or one is no number
     */
    public Paging paging(int usualSize) {
        var page = number("page", 0, "page-from-zero");
        var size = number("size", usualSize, "size-to-hundred", Paging.LARGEST);
        if (page < 0) {
            throw refused("page", "page-from-zero");
        }
        if (size < 1 || size > Paging.LARGEST) {
            throw refused("size", "size-to-hundred", Paging.LARGEST);
        }
        return new Paging(page, size);
    }

    /**
     * A text, without spaces around it.
     *
     * @throws Refused when it is longer than {@code longest} characters
     */
    public Optional<String> text(String name, int longest) {
        var text = visit.parameter(name).map(String::strip).filter(value -> !value.isEmpty());
        text.ifPresent(value -> {
            if (value.codePointCount(0, value.length()) > longest) {
                throw refused(name, "too-long", longest);
            }
        });
        return text;
    }

    /**
     * All values of a parameter that may be repeated, in order, each once.
     *
     * @throws Refused when one is not known
     */
    public Set<String> codes(String name, Predicate<String> known) {
        var codes = new LinkedHashSet<String>();
        for (var value : visit.parameters(name)) {
            var code = value.strip();
            if (!code.isEmpty()) {
                requireKnown(name, code, known);
                codes.add(code);
            }
        }
        return codes;
    }

    /**
     * The one value of a parameter.
     *
     * @throws Refused when it is not known
     */
    public Optional<String> code(String name, Predicate<String> known) {
        return codes(name, known).stream().findFirst();
    }

    private void requireKnown(String name, String code, Predicate<String> known) {
        if (!known.test(code)) {
            throw refused(name, "unknown-code", code.length() > 60 ? code.substring(0, 60) + "…" : code);
        }
    }

    private int number(String name, int usual, String rule, Object... ruleArguments) {
        var text = visit.parameter(name).map(String::strip).filter(value -> !value.isEmpty());
        if (text.isEmpty()) {
            return usual;
        }
        try {
            return Integer.parseInt(text.get());
        } catch (NumberFormatException noNumber) {
            throw refused(name, rule, ruleArguments);
        }
    }

    private static Refused refused(String name, String rule, Object... arguments) {
        return new Refused(BadParameter.of(name, rule, arguments));
    }
}
