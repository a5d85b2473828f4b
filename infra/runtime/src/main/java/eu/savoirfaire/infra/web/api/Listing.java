package eu.savoirfaire.infra.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list, as every list of the API is told.
 *
 * @param total how many there are on all pages
 * @param page from 0
 * @param size how many a page holds at most
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Listing<T>(List<T> items, long total, int page, int size) {

    public static <T> Listing<T> of(List<T> items, long total, Paging paging) {
        return new Listing<>(items, total, paging.page(), paging.size());
    }

    /** The same page of other things. */
    public <R> Listing<R> map(Function<? super T, ? extends R> change) {
        return new Listing<>(items.stream().<R>map(change).toList(), total, page, size);
    }
}
