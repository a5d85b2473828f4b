package eu.savoirfaire.infra.web.page;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.asset.Assets;
import eu.savoirfaire.infra.web.guard.FormTokens;
import eu.savoirfaire.infra.web.message.Formats;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.http.HttpRequest;
import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What every template sees as {@code page}: the frame around the view, and the words that depend on the reader. */
public final class PageContext {
    private final Page page;
    private final Visit visit;
    private final HttpRequest<?> request;
    private final Frame frame;

    PageContext(Page page, Visit visit, HttpRequest<?> request, Frame frame) {
        this.page = page;
        this.visit = visit;
        this.request = request;
        this.frame = frame;
    }

    public Language language() {
        return visit.language();
    }

    public Visit visit() {
        return visit;
    }

    public String nonce() {
        return visit.nonce();
    }

    public String title() {
        return text(page.title());
    }

    public Optional<String> description() {
        return page.description().map(this::text);
    }

    /** What programs can follow. */
    public List<Page.Feed> feeds() {
        return page.feeds();
    }

    public List<Page.Crumb> trail() {
        return page.trail();
    }

    public boolean sensitive() {
        return page.sensitive();
    }

    public int refreshSeconds() {
        return page.refreshSeconds();
    }

    /** The id of the form that a change of language sends; empty when a link does. */
    public Optional<String> form() {
        return page.form();
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public List<NavigationEntry> navigation() {
        return frame.navigation();
    }

    public List<FooterLink> footer() {
        return frame.footer();
    }

    public List<Banner.Said> banners() {
        return frame.banners();
    }

    /** What waits for the reader. */
    public List<HeaderCount.Shown> counts() {
        return frame.counts();
    }

    /** For whom the reader stands in, if for anybody. */
    public Optional<StandIn.Said> standIn() {
        return frame.standIn();
    }

    /** The text of a label in the reader's language. */
    public String text(Label label) {
        return frame.messages().text(visit.language(), label);
    }

    public String number(Number value) {
        return Formats.of(visit.language()).number(value);
    }

    public String money(BigDecimal amount, Currency currency) {
        return Formats.of(visit.language()).money(amount, currency);
    }

    public String date(TemporalAccessor date) {
        return Formats.of(visit.language()).date(date);
    }

    public String percent(double share) {
        return Formats.of(visit.language()).percent(share);
    }

    public String size(long bytes) {
        return Formats.of(visit.language()).size(bytes);
    }

    /** The address of a static file, such as {@code kit/savoir.css}, with the hash of its content. */
    public String asset(String path) {
        return frame.assets().href(path);
    }

    /** The hidden field of a form that changes something; asking for it gives the browser its cookie. */
    public String formToken() {
        return frame.formTokens().tokenFor(request);
    }

    /** What stands around the view on every page. */
    record Frame(
            Messages messages,
            Assets assets,
            FormTokens formTokens,
            List<NavigationEntry> navigation,
            List<FooterLink> footer,
            List<Banner.Said> banners,
            List<HeaderCount.Shown> counts,
            Optional<StandIn.Said> standIn) {}
}
