package eu.savoirfaire.platform.organisation.editing;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.platform.organisation.Organisation;
import eu.savoirfaire.platform.organisation.OrganisationType;
import eu.savoirfaire.platform.organisation.history.Change;
import eu.savoirfaire.platform.organisation.reading.Cards;
import eu.savoirfaire.platform.organisation.reading.Cards.Card;
import eu.savoirfaire.platform.organisation.reading.PlaceNames;
import eu.savoirfaire.platform.organisation.reading.PracticeCounts;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The form and the page on which it is looked over, in the reader's language. */
@Singleton
class EditViews {
    private final PlaceNames places;
    private final PracticeCounts practices;
    private final Cards cards;

    EditViews(PlaceNames places, PracticeCounts practices, Cards cards) {
        this.places = places;
        this.practices = practices;
        this.cards = cards;
    }

    /** What the form is about: a new organisation, or one that there is. */
    record Subject(Optional<Organisation> before) {
        String action() {
            return before.map(one -> path(one) + "/edit").orElse("/organisations/new");
        }

        String back() {
            return before.map(Subject::path).orElse("/organisations");
        }

        private static String path(Organisation organisation) {
            return "/organisations/" + organisation.id().value();
        }

        private Label text(String key) {
            return before.map(one -> Label.key("platform.organisation.edit" + key, one.name()))
                    .orElseGet(() -> Label.key("platform.organisation.new" + key));
        }
    }

    /** @param now what the registry says by now, when somebody else changed it meanwhile */
    Page form(Subject subject, DescriptionForm typed, FormErrors errors, Optional<Card> now, Language reader) {
        var view = new EditView(
                subject.action(),
                subject.back(),
                subject.text(""),
                subject.text(".lead"),
                subject.before().map(Organisation::version).orElse(0L),
                typed.name(),
                types(typed.type()),
                placesToChoose(typed.place(), reader),
                typed.web(),
                aliases(typed),
                errors,
                now);
        return below(subject, Page.titled("platform/organisation/edit", view, view.title()));
    }

    /** @param similar organisations that may be the same */
    Page check(Subject subject, DescriptionForm typed, List<Organisation> similar, Language reader) {
        var view = new EditView.Check(
                subject.action(),
                subject.text(".check"),
                subject.text(".save"),
                subject.before().map(Organisation::version).orElse(0L),
                facts(subject, typed, reader),
                typed.all(),
                similar.stream().map(one -> card(one, reader)).toList());
        return below(subject, Page.titled("platform/organisation/check", view, view.title()))
                .keepingForm(EditView.Check.ID);
    }

    Card card(Organisation organisation, Language reader) {
        return cards.of(organisation, practices.of(organisation), reader);
    }

    private static Page below(Subject subject, Page page) {
        var list = page.below(Label.key("platform.organisations"), "/organisations");
        return subject.before()
                .map(one -> list.below(Label.of(one.name()), subject.back()))
                .orElse(list);
    }

    private List<EditView.Fact> facts(Subject subject, DescriptionForm typed, Language reader) {
        var after = typed.description();
        var changes = subject.before()
                .map(Organisation::description)
                .map(before -> Differences.between(before, Differences.keepingName(before, after)))
                .orElseGet(() -> Differences.of(after));
        return changes.stream()
                .map(fact -> new EditView.Fact(
                        Label.key("platform.organisation.change." + fact.kind().code()),
                        fact.old().map(text -> told(fact.kind(), text, reader)),
                        fact.fresh().map(text -> told(fact.kind(), text, reader))))
                .toList();
    }

    private Label told(Change.Kind kind, String text, Language reader) {
        return switch (kind) {
            case TYPE -> OrganisationType.of(text).map(OrganisationType::label).orElseGet(() -> Label.of(text));
            case PLACE -> Label.of(places.name(text, reader));
            default -> Label.of(text);
        };
    }

    private static List<Choice> types(String chosen) {
        var choices = Arrays.stream(OrganisationType.values())
                .map(type -> Choice.of(type.code(), type.label(), type.code().equals(chosen)));
        return withNothing("platform.organisation.type.choose", choices);
    }

    private List<Choice> placesToChoose(String chosen, Language reader) {
        var choices = places.all(reader).stream()
                .map(place -> Choice.of(
                        place.code(), Label.of(place.name()), place.code().equals(chosen)));
        return withNothing("platform.organisation.place.none", choices);
    }

    private static List<Choice> withNothing(String key, Stream<Choice> choices) {
        var all = new ArrayList<Choice>();
        all.add(Choice.of("", Label.key(key), false));
        choices.forEach(all::add);
        return List.copyOf(all);
    }

    private static List<EditView.Aliases> aliases(DescriptionForm typed) {
        var fields = new ArrayList<EditView.Aliases>();
        var everywhere = DescriptionForm.field(Optional.empty());
        fields.add(new EditView.Aliases(
                everywhere,
                Label.key("platform.organisation.also.everywhere"),
                typed.aliases().getOrDefault(everywhere, "")));
        for (var language : Language.values()) {
            var field = DescriptionForm.field(Optional.of(language));
            fields.add(new EditView.Aliases(
                    field,
                    Label.key("platform.organisation.also.in", language.ownName()),
                    typed.aliases().getOrDefault(field, "")));
        }
        return List.copyOf(fields);
    }
}
