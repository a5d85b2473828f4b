package eu.savoirfaire.matching.provider.exchange;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.offer.statement.Detail;
import eu.savoirfaire.matching.offer.statement.Statement;
import eu.savoirfaire.matching.provider.OfferDesk;
import eu.savoirfaire.matching.provider.Providers;
import eu.savoirfaire.matching.provider.answer.AnswerReading;
import eu.savoirfaire.matching.provider.exchange.ImportReport.Fate;
import eu.savoirfaire.matching.provider.exchange.ImportReport.OneRow;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/** Makes drafts of the good rows of a file, each for itself, and tells of every row what came of it. */
@Singleton
class OfferImport {
    private final TableReader tables;
    private final Columns columns;
    private final AnswerReading reading;
    private final OfferDesk desk;
    private final Offers offers;
    private final Providers providers;
    private final CurrentActor actor;

    OfferImport(
            TableReader tables,
            Columns columns,
            AnswerReading reading,
            OfferDesk desk,
            Offers offers,
            Providers providers,
            CurrentActor actor) {
        this.tables = tables;
        this.columns = columns;
        this.reading = reading;
        this.desk = desk;
        this.offers = offers;
        this.providers = providers;
        this.actor = actor;
    }

    /**
     * Imports a file.
     *
     * @throws eu.savoirfaire.infra.refusal.Refused when it cannot be read at all; nothing is imported then
     */
    ImportReport run(OrganisationId organisation, byte[] file, Language language) {
        var table = tables.read(file);
        var found = columns.find(table.header(), language);
        var present = present(organisation);
        var rows = table.rows().stream()
                .map(row -> one(organisation, row, found, present, language))
                .toList();
        return new ImportReport(rows, found.unknown());
    }

    /** What the organisation offers as it stands now, however it came: what was taken out comes back as the same. */
    private Map<String, KeptOffer> present(OrganisationId organisation) {
        return offers.of(organisation).stream()
                .collect(Collectors.toMap(
                        offer -> source(asRead(offer.statement())), Function.identity(), (first, _) -> first));
    }

    /** In the shape in which the answers of a file are kept, so that the two can be compared. */
    private Statement asRead(Statement said) {
        var read = reading.read(said.kind(), said.said());
        return read.isFine() ? Statement.blank(said.kind()).with(read.answers()) : said;
    }

    private OneRow one(
            OrganisationId organisation,
            Table.Row row,
            Columns.Found found,
            Map<String, KeptOffer> present,
            Language language) {
        var title = row.cell(found.details().getOrDefault(Detail.TITLE, 0)).strip();
        var called = row.cell(found.kind()).strip();
        var kind = columns.kind(called);
        if (kind.isEmpty()) {
            return refused(row, title, Label.key("matching.offers.import.no-kind", called));
        }
        if (!providers.kinds(actor.get(), organisation).contains(kind.get())) {
            return refused(row, title, Label.key("matching.offers.import.kind-not-yours", called));
        }
        return title.isEmpty()
                ? refused(row, title, Label.key("matching.offers.import.no-title"))
                : read(organisation, row, title, kind.get(), found, present, language);
    }

    private OneRow read(
            OrganisationId organisation,
            Table.Row row,
            String title,
            OfferKind kind,
            Columns.Found found,
            Map<String, KeptOffer> present,
            Language language) {
        var typed = new EnumMap<Detail, String>(Detail.class);
        var wrong = new ArrayList<Label>();
        found.details().forEach((detail, column) -> {
            var cell = row.cell(column).strip();
            if (cell.isEmpty() || detail.isOf(kind)) {
                Optional.of(cell).filter(text -> !text.isEmpty()).ifPresent(text -> typed.put(detail, text));
            } else {
                wrong.add(Label.key("matching.offers.import.not-of-kind", columns.name(detail, language)));
            }
        });
        var read = reading.read(kind, typed);
        read.wrong()
                .forEach(one -> wrong.add(
                        Label.key("matching.offers.import.cell", columns.name(one.detail(), language), one.message())));
        if (!wrong.isEmpty()) {
            return new OneRow(row.number(), title, Fate.REFUSED, "", wrong);
        }
        return taken(organisation, row, Statement.blank(kind).with(read.answers()), present);
    }

    private OneRow taken(OrganisationId organisation, Table.Row row, Statement said, Map<String, KeptOffer> present) {
        var source = source(said);
        var before = Optional.ofNullable(present.get(source)).or(() -> offers.imported(organisation, source));
        var offer = before.orElseGet(() -> desk.begin(organisation, said, Optional.of(source)));
        return new OneRow(
                row.number(),
                offer.title(),
                before.isPresent() ? Fate.UNCHANGED : Fate.CREATED,
                href(offer),
                List.of());
    }

    private static String source(Statement said) {
        return DigestUtils.sha256Hex(said.kind() + "\n" + new TreeMap<>(said.said()));
    }

    private static String href(KeptOffer offer) {
        return "/matching/desk/" + offer.id().value();
    }

    private static OneRow refused(Table.Row row, String title, Label why) {
        return new OneRow(row.number(), title, Fate.REFUSED, "", List.of(why));
    }
}
