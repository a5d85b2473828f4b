package eu.savoirfaire.catalogue.editorial.desk;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Locale;

/** How long reviews take, for everybody to see. */
@Controller("/review/pace")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class PacePages {
    private final Medians medians;

    PacePages(Medians medians) {
        this.medians = medians;
    }

    @Get
    Page show() {
        var all = medians.all();
        var longest = all.stream()
                .mapToDouble(median -> Math.max(median.days(), median.planned()))
                .max()
                .orElse(1);
        var view = new PaceView(all.stream().map(median -> bar(median, longest)).toList());
        return Page.of("catalogue/editorial/pace", view, "catalogue.editorial.pace.title");
    }

    private static PaceView.Bar bar(Medians.Median median, double longest) {
        var word = median.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new PaceView.Bar(
                Label.key("catalogue.editorial.state." + word),
                median.days(),
                median.planned(),
                median.sheets(),
                share(median.days(), longest),
                share(median.planned(), longest));
    }

    private static double share(double days, double longest) {
        return Math.round(1_000 * days / longest) / 10.0;
    }

    /** One bar for each step. */
    record PaceView(List<Bar> bars) {

        /**
         * @param days working days in the middle
         * @param width of the bar, and {@code mark} the place of what is planned: both of 100
         */
        public record Bar(Label step, double days, int planned, int sheets, double width, double mark) {
            public boolean known() {
                return sheets > 0;
            }
        }
    }
}
