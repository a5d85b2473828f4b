package eu.savoirfaire.catalogue.confirmation.desk;

import eu.savoirfaire.catalogue.ProjectNames;
import eu.savoirfaire.catalogue.confirmation.Confirmable;
import eu.savoirfaire.catalogue.confirmation.Structures;
import eu.savoirfaire.catalogue.confirmation.desk.DeskView.Assessed;
import eu.savoirfaire.catalogue.confirmation.desk.DeskView.BlockRow;
import eu.savoirfaire.catalogue.confirmation.desk.DeskView.Group;
import eu.savoirfaire.catalogue.confirmation.desk.DeskView.IndicatorRow;
import eu.savoirfaire.catalogue.confirmation.desk.DeskView.PersonRow;
import eu.savoirfaire.catalogue.confirmation.desk.DeskView.Row;
import eu.savoirfaire.catalogue.confirmation.desk.DeskView.TermRow;
import eu.savoirfaire.catalogue.confirmation.desk.DeskView.TieRow;
import eu.savoirfaire.catalogue.contact.ContactPerson;
import eu.savoirfaire.catalogue.fact.BuildingBlock;
import eu.savoirfaire.catalogue.fact.Indicator;
import eu.savoirfaire.catalogue.fact.Qualifier;
import eu.savoirfaire.catalogue.fact.Stage;
import eu.savoirfaire.catalogue.fact.Tie;
import eu.savoirfaire.catalogue.fact.TieKind;
import eu.savoirfaire.catalogue.sheet.Classification;
import eu.savoirfaire.catalogue.sheet.Classification.Status;
import eu.savoirfaire.catalogue.sheet.Facet;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Formats;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays the screen out: what is known and proposed, with what was typed over it. */
@Singleton
class DeskViews {
    private final Terms terms;
    private final Structures structures;
    private final ProjectNames projects;

    DeskViews(Terms terms, Structures structures, ProjectNames projects) {
        this.terms = terms;
        this.structures = structures;
        this.projects = projects;
    }

    /**
     * @param changed whether somebody else saved since what was typed
     * @param done what was just done
     */
    record Shown(Confirmable now, boolean curator, Typed typed, FormErrors errors, boolean changed, String done) {}

    DeskView view(Shown shown, Language language) {
        return new Drawing(shown, language).view();
    }

    /** Every row of a facet on which nobody decided. */
    List<String> open(Confirmable now, String facet) {
        return now.proposed().classifications().stream()
                .filter(one -> one.facet().name().equals(facet) && !one.isConfirmed())
                .map(TermDecisions::row)
                .toList();
    }

    private final class Drawing {
        private final Confirmable now;
        private final Shown shown;
        private final Typed typed;
        private final Language language;
        private final Formats formats;
        private final MarkedText text;

        Drawing(Shown shown, Language language) {
            this.shown = shown;
            this.now = shown.now();
            this.typed = shown.typed();
            this.language = language;
            this.formats = Formats.of(language);
            this.text = new MarkedText(now.revision().sheet());
        }

        DeskView view() {
            var sheet = now.revision().sheet();
            var code = now.practice().code();
            var curator = shown.curator();
            var groups =
                    curator ? Arrays.stream(Facet.values()).map(this::group).toList() : List.<Group>of();
            var indicators = indicators();
            var blocks = blocks();
            var ties = ties();
            return new DeskView(
                    code,
                    new Phrase(sheet.title(), sheet.textLanguage()),
                    sheet.textLanguage(),
                    curator,
                    "/structure/" + code + (curator ? "" : "/declare"),
                    now.seen(),
                    now.edition(),
                    now.revision().isPublished(),
                    curator && structures.canUndo(now),
                    shown.changed(),
                    shown.done(),
                    text.sections(),
                    groups,
                    indicators,
                    blocks,
                    ties,
                    curator ? people() : List.of(),
                    curator ? assessed() : declared(),
                    shown.errors());
        }

        private Row row(String id, @Nullable String phrase, boolean confirmed) {
            var said = phrase == null ? "" : phrase;
            return new Row(id, said, text.mark(phrase, "row-" + id), confirmed, false, typed.decision(id, confirmed));
        }

        private Row fresh(String id) {
            return new Row(id, "", "", false, true, Decision.CONFIRM);
        }

        private Group group(Facet facet) {
            var rows = now.proposed().of(facet).stream().map(this::term).toList();
            return new Group(
                    facet.name(),
                    facet == Facet.BENEFICIARY,
                    (int) rows.stream().filter(one -> !one.row().confirmed()).count(),
                    rows,
                    terms.offered(facet, language),
                    typed.text("add-" + facet.name(), ""));
        }

        private TermRow term(Classification one) {
            var id = TermDecisions.row(one);
            return new TermRow(
                    row(id, one.phrase(), one.isConfirmed()),
                    terms.label(one.facet(), one.code(), language),
                    typed.has("d-" + id) ? typed.has("indirect-" + id) : !one.direct(),
                    typed.text("instead-" + id, ""));
        }

        private List<IndicatorRow> indicators() {
            var rows = new ArrayList<>(now.proposed().indicators().stream()
                    .map(one -> indicator(row(Decisions.row(one), one.phrase(), one.confirmed()), one))
                    .toList());
            rows.add(indicator(fresh(Decisions.NEW_INDICATOR), Decisions.NO_INDICATOR));
            return rows;
        }

        private IndicatorRow indicator(Row row, Indicator one) {
            var id = row.id();
            var qualifier = typed.text("qualifier-" + id, one.qualifier().name());
            var stage = typed.text("stage-" + id, one.stage().name());
            return new IndicatorRow(
                    row,
                    typed.text("label-" + id, one.label()),
                    typed.text("value-" + id, row.fresh() ? "" : FactForm.written(one.quantity(), formats)),
                    typed.text("unit-" + id, one.unit()),
                    choices(Qualifier.values(), "catalogue.structure.qualifier.", qualifier),
                    choices(Stage.values(), "catalogue.structure.stage.", stage),
                    typed.text("asof-" + id, one.asOf() == null ? "" : one.asOf()),
                    typed.text("parts-" + id, FactForm.written(one.parts(), formats)));
        }

        private List<BlockRow> blocks() {
            var rows = new ArrayList<>(now.proposed().blocks().stream()
                    .map(one -> block(row(Decisions.row(one), one.phrase(), one.confirmed()), one))
                    .toList());
            rows.add(block(fresh(Decisions.NEW_BLOCK), Decisions.NO_BLOCK));
            return rows;
        }

        private BlockRow block(Row row, BuildingBlock one) {
            var id = row.id();
            return new BlockRow(
                    row,
                    typed.text("name-" + id, one.name()),
                    typed.text("what-" + id, one.what()),
                    typed.text("needs-" + id, one.needs()),
                    typed.has("name-" + id) ? typed.has("alone-" + id) : one.alone());
        }

        private List<TieRow> ties() {
            var rows = new ArrayList<>(now.proposed().ties().stream()
                    .map(one -> tie(row(Decisions.row(one), one.phrase(), one.confirmed()), one))
                    .toList());
            rows.add(tie(fresh(Decisions.NEW_TIE), Decisions.NO_TIE));
            return rows;
        }

        private TieRow tie(Row row, Tie one) {
            var id = row.id();
            var isProject = one.target().startsWith("project/");
            return new TieRow(
                    row,
                    choices(
                            TieKind.values(),
                            "catalogue.structure.tie.",
                            typed.text("kind-" + id, one.kind().name())),
                    typed.text("title-" + id, one.title()),
                    typed.text("target-" + id, isProject ? "" : one.target()),
                    projects(typed.text("project-" + id, isProject ? one.target() : "")));
        }

        private List<Choice> projects(String chosen) {
            var none = Choice.of("", Label.key("catalogue.structure.project.none"), chosen.isEmpty());
            return Stream.concat(
                            Stream.of(none), projects.all(language).stream().map(one -> {
                                var target = one.project().kind() + "/"
                                        + one.project().id();
                                return Choice.of(target, Label.of(one.title()), target.equals(chosen));
                            }))
                    .toList();
        }

        private List<PersonRow> people() {
            var stand = !now.people().isEmpty();
            var rows = new ArrayList<>(PeopleForm.offered(now).stream()
                    .map(one -> {
                        var id = PeopleForm.row(one);
                        return person(new Row(id, "", "", stand, false, typed.decision(id, stand)), one);
                    })
                    .toList());
            rows.add(person(fresh(PeopleForm.NEW), new ContactPerson("", "", "", List.of(), List.of())));
            return rows;
        }

        private PersonRow person(Row row, ContactPerson one) {
            var id = row.id();
            return new PersonRow(
                    row,
                    typed.text("shown-" + id, one.shownAs()),
                    typed.text("pname-" + id, one.name()),
                    typed.text("position-" + id, one.position()),
                    typed.text("emails-" + id, String.join(", ", one.emails())),
                    typed.text("phones-" + id, String.join(", ", one.phones())));
        }

        private Assessed assessed() {
            var known = now.revision().structure().assessment();
            var level = typed.text("assess-level", known == null ? "" : known.level());
            var scopes = typed.has("assess-level")
                    ? typed.all("assess-scope")
                    : known == null ? List.<String>of() : known.scopes();
            return assessed(level, scopes, typed.text("assess-reason", known == null ? "" : known.reason()));
        }

        private Assessed declared() {
            var known = now.revision().structure();
            var open = known.classifications().stream()
                    .filter(one -> one.status() == Status.PROPOSED)
                    .toList();
            var level = open.stream()
                    .filter(one -> one.facet() == Facet.TRANSFERABILITY)
                    .map(Classification::code)
                    .findFirst()
                    .orElse("");
            var scopes = open.stream()
                    .filter(one -> one.facet() == Facet.SCOPE)
                    .map(Classification::code)
                    .toList();
            return assessed(
                    typed.text("declare-level", level),
                    typed.has("declare-level") ? typed.all("declare-scope") : scopes,
                    "");
        }

        private Assessed assessed(String level, List<String> scopes, String reason) {
            var none = Choice.of("", Label.key("catalogue.structure.level.none"), level.isEmpty());
            var levels = terms.codes(Facet.TRANSFERABILITY).stream()
                    .map(code -> Choice.of(
                            code, Label.of(terms.label(Facet.TRANSFERABILITY, code, language)), code.equals(level)));
            return new Assessed(
                    Stream.concat(Stream.of(none), levels).toList(),
                    terms.codes(Facet.SCOPE).stream()
                            .map(code -> Choice.of(
                                    code, Label.of(terms.label(Facet.SCOPE, code, language)), scopes.contains(code)))
                            .toList(),
                    reason);
        }
    }

    private static <T extends Enum<T>> List<Choice> choices(T[] values, String prefix, String chosen) {
        return Arrays.stream(values)
                .map(value -> Choice.of(
                        value.name(),
                        Label.key(prefix + value.name().toLowerCase(Locale.ROOT)),
                        value.name().equals(chosen)))
                .toList();
    }
}
