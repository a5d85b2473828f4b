package eu.savoirfaire.infra.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457).
 *
 * @param type stable, {@code /problems/} and a code; its page says more
 * @param title what kind of problem it is, in the reader's language
 * @param detail what was wrong this time
 * @param instance the path of the request
 * @param parameter the parameter or field to mend
 * @param incident the word under which the log tells more
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @Nullable String parameter,
        @Nullable String incident,
        List<OfField> errors) {

    /** One of several things to mend. */
    @Serdeable
    public record OfField(String parameter, String detail) {}
}
