package eu.savoirfaire.catalogue.reading;

import eu.savoirfaire.catalogue.Catalogue;
import eu.savoirfaire.catalogue.Catalogue.PresentedWorkshop;
import eu.savoirfaire.catalogue.attachment.Attachments;
import eu.savoirfaire.catalogue.finding.PracticeCard;
import eu.savoirfaire.catalogue.finding.PracticeFacet;
import eu.savoirfaire.catalogue.finding.PracticeSearch;
import eu.savoirfaire.catalogue.finding.answer.FacetCodes;
import eu.savoirfaire.catalogue.intake.date.IsoDates;
import eu.savoirfaire.catalogue.intake.date.PartialDate;
import eu.savoirfaire.catalogue.practice.Origin;
import eu.savoirfaire.catalogue.publication.PublishedSheet;
import eu.savoirfaire.catalogue.relay.Relay;
import eu.savoirfaire.catalogue.sheet.Classification;
import eu.savoirfaire.catalogue.sheet.Level;
import eu.savoirfaire.catalogue.sheet.Life;
import eu.savoirfaire.catalogue.syndication.PublicSheet;
import eu.savoirfaire.catalogue.syndication.Syndication;
import eu.savoirfaire.catalogue.translation.reader.Fragment;
import eu.savoirfaire.infra.search.content.SearchDocument;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.picture.QrCode;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.text.Prose;
import eu.savoirfaire.infra.web.visit.Address;
import eu.savoirfaire.infra.web.visit.Visit;
import jakarta.inject.Singleton;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays a sheet out for its page. */
@Singleton
class SheetViews {
    private static final List<String> FORMS = List.of("pdf", "docx", "json", "jsonld", "ris", "bib");

    private final Syndication syndication;
    private final PracticeSearch search;
    private final FacetCodes codes;
    private final Relay relay;
    private final Attachments attachments;
    private final FactsViews known;
    private final List<Catalogue.Recordings> recordings;

    SheetViews(
            Syndication syndication,
            PracticeSearch search,
            FacetCodes codes,
            Relay relay,
            Attachments attachments,
            FactsViews known,
            List<Catalogue.Recordings> recordings) {
        this.known = known;
        this.recordings = recordings;
        this.relay = relay;
        this.attachments = attachments;
        this.syndication = syndication;
        this.search = search;
        this.codes = codes;
    }

    /** @param revisions how many revisions anybody may read */
    SheetView view(PublishedSheet published, int revisions, Visit visit) {
        var sheet = syndication.publicSheet(published, visit);
        var present = published.revision().isPublished();
        var permalink = sheet.permalink() + "/revisions/" + sheet.revision();
        var similar = search.similar(published.id());
        var title = sheet.titleRead();
        return new SheetView(
                sheet.code(),
                sheet.slug(),
                new Phrase(title.text(), title.language()),
                new Phrase(sheet.organisation(), sheet.language()),
                inFacet(PracticeFacet.ORGANISATION, published.owner().value().toString()),
                sheet.language(),
                sheet.revision(),
                revisions,
                present,
                life(sheet.life()),
                present && relay.reaches(published),
                sheet.published(),
                imported(published.revision().origin()),
                sections(sheet),
                languages(sheet, visit),
                facts(sheet, visit.language()),
                known.view(sheet, present ? relay.shown(published) : List.of(), visit.language()),
                sheet.workshops().stream().map(SheetViews::presented).toList(),
                recordings.stream()
                        .flatMap(kept -> kept.of(published.id()).stream())
                        .map(one -> new SheetView.Recording(new Phrase(one.title(), one.language()), one.href()))
                        .toList(),
                similar.documents().stream()
                        .map(other -> other(other, visit.language()))
                        .toList(),
                similar.contrasting().map(other -> other(other, visit.language())),
                permalink,
                QrCode.of(permalink),
                syndication.linkedData(sheet, visit.language()),
                present ? files(sheet) : List.of(),
                present ? attachments.ofRevision(published.id(), sheet.revision()) : List.of());
    }

    private static Optional<Label> life(Life life) {
        return Optional.of(life)
                .filter(Life::isKnown)
                .map(known -> Label.key("catalogue.life." + known.name().toLowerCase(Locale.ROOT)));
    }

    private static Optional<String> imported(Origin origin) {
        return Optional.ofNullable(origin.source());
    }

    private static List<SheetView.SectionView> sections(PublicSheet sheet) {
        var mixed = isMixed(sheet);
        return sheet.fragments().entrySet().stream()
                .map(read -> new SheetView.SectionView(
                        read.getKey().key(),
                        Prose.of(read.getValue().text()),
                        read.getValue().language(),
                        mixed ? note(read.getValue()) : Optional.empty()))
                .toList();
    }

    /** Whether some of it is not as its author wrote it: only then has each section to say what it is. */
    private static boolean isMixed(PublicSheet sheet) {
        return sheet.fragments().values().stream().anyMatch(fragment -> fragment.language() != sheet.language());
    }

    private static Optional<Label> note(Fragment fragment) {
        return fragment.label() == Fragment.Label.NONE
                ? Optional.empty()
                : Optional.of(Label.key(
                        "catalogue.form.read."
                                + fragment.label()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'),
                        Label.key(
                                "catalogue.form.language." + fragment.language().code())));
    }

    private static SheetView.Languages languages(PublicSheet sheet, Visit visit) {
        var here = visit.address();
        var asOriginal = sheet.readings().asked().isEmpty();
        var own = visit.language();
        var others = sheet.readings().languages().stream()
                .filter(language -> language != own || asOriginal)
                .map(language -> new SheetView.LanguageLink(
                        language,
                        here.without("text").with("lang", language.code()).toString()))
                .toList();
        return new SheetView.Languages(
                isMixed(sheet),
                asOriginal || own == sheet.language() || isMixed(sheet)
                        ? Optional.empty()
                        : Optional.of(Label.key(
                                "catalogue.translations.reader.missing",
                                Label.key("catalogue.form.language."
                                        + sheet.language().code()))),
                isMixed(sheet) ? Optional.of(here.with("text", "original").toString()) : Optional.empty(),
                others,
                !sheet.readings().others().isEmpty());
    }

    private List<SheetView.Fact> facts(PublicSheet sheet, Language language) {
        return Stream.concat(
                        Arrays.stream(PracticeFacet.values()).flatMap(facet -> fact(facet, sheet, language)),
                        Stream.of(level(sheet, language)))
                .toList();
    }

    /** Computed, so that nobody has to confirm it. */
    private SheetView.Fact level(PublicSheet sheet, Language language) {
        var code = Level.of(sheet.sheet()).name();
        var value = new SheetView.Value(
                Label.of(codes.label(PracticeFacet.LEVEL, code, language)),
                inFacet(PracticeFacet.LEVEL, code),
                false,
                "",
                false);
        return new SheetView.Fact(Label.key("catalogue.facet.level"), List.of(value));
    }

    private Stream<SheetView.Fact> fact(PracticeFacet facet, PublicSheet sheet, Language language) {
        var values = sheet.classifications().stream()
                .filter(classification -> classification.facet().name().equals(facet.name()))
                .map(classification -> value(facet, classification, language))
                .toList();
        return values.isEmpty()
                ? Stream.of()
                : Stream.of(new SheetView.Fact(Label.key("catalogue.facet." + facet.key()), values));
    }

    private SheetView.Value value(PracticeFacet facet, Classification classification, Language language) {
        return new SheetView.Value(
                Label.of(codes.label(facet, classification.code(), language)),
                inFacet(facet, classification.code()),
                !classification.isConfirmed(),
                classification.phrase() == null ? "" : classification.phrase(),
                !classification.direct());
    }

    private static String inFacet(PracticeFacet facet, String code) {
        return Address.of("/practices").with(facet.key(), code).toString();
    }

    private static SheetView.Presented presented(PresentedWorkshop workshop) {
        var date = IsoDates.parse(workshop.heldOn());
        return new SheetView.Presented(
                workshop.title(),
                "/workshops/" + workshop.slug(),
                date.map(PartialDate::begin),
                date.flatMap(SheetViews::end),
                Optional.ofNullable(workshop.place()));
    }

    private static Optional<TemporalAccessor> end(PartialDate date) {
        return date instanceof PartialDate.Range range ? Optional.of(range.to().begin()) : Optional.empty();
    }

    private static SheetView.Other other(SearchDocument document, Language language) {
        var card = PracticeCard.of(document).readIn(language);
        return new SheetView.Other(card.title(), "/practices/" + card.slug(), card.institution());
    }

    private static List<SheetView.FileLink> files(PublicSheet sheet) {
        var written = sheet.readings().asked().isEmpty() ? "?text=original" : "";
        return FORMS.stream()
                .map(form -> new SheetView.FileLink(form, "/api/v1/practices/" + sheet.code() + "." + form + written))
                .toList();
    }
}
