package eu.savoirfaire.catalogue.writing.question;

import eu.savoirfaire.catalogue.difference.WordDifference;
import eu.savoirfaire.catalogue.editorial.keeping.Reviews;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.review.point.Point;
import eu.savoirfaire.catalogue.review.point.Weight;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.writing.SectionEdit;
import eu.savoirfaire.catalogue.writing.TextMark;
import eu.savoirfaire.catalogue.writing.TypedText;
import eu.savoirfaire.catalogue.writing.Writing;
import eu.savoirfaire.catalogue.writing.check.Advice;
import eu.savoirfaire.catalogue.writing.jotting.Jotting;
import eu.savoirfaire.catalogue.writing.jotting.Jottings;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.text.Prose;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Lays out the page of a section. */
@Singleton
class SectionViews {
    private final Jottings jottings;
    private final Reviews reviews;
    private final CurrentActor actor;

    SectionViews(Jottings jottings, Reviews reviews, CurrentActor actor) {
        this.jottings = jottings;
        this.reviews = reviews;
        this.actor = actor;
    }

    /**
     * As it is saved, with what was typed and not saved beside it.
     *
     * @param take whether that goes into the field
     */
    SectionView asked(Practice practice, Section section, boolean take) {
        var saved = Writing.sheet(practice).text(section).orElse("");
        var unsaved = Optional.ofNullable(jottings.of(practice.id(), me()).get(section))
                .filter(jotting -> !TypedText.of(jotting.text()).equals(saved));
        if (take && unsaved.isPresent()) {
            var jotting = unsaved.get();
            return view(practice, section, jotting.text(), jotting.seen(), Optional.empty(), FormErrors.none());
        }
        return view(practice, section, saved, TextMark.of(saved), unsaved, FormErrors.none());
    }

    /** As it was sent. */
    SectionView typed(Practice practice, SectionEdit edit, FormErrors errors) {
        return view(practice, edit.section(), edit.text(), edit.seen(), Optional.empty(), errors);
    }

    SectionView.Conflict conflict(Practice practice, SectionEdit edit, String theirs, String then) {
        var language = Writing.sheet(practice).textLanguage();
        return new SectionView.Conflict(
                practice.code(),
                phrase(practice),
                edit.section(),
                language,
                Prose.of(theirs),
                edit.text(),
                TextMark.of(theirs).hex(),
                WordDifference.between(theirs, edit.text()),
                then);
    }

    Label title(Section section) {
        return Label.key("catalogue.section." + section.key());
    }

    private SectionView view(
            Practice practice,
            Section section,
            String text,
            TextMark seen,
            Optional<Jotting> unsaved,
            FormErrors errors) {
        var language = Writing.sheet(practice).textLanguage();
        var saved = Writing.sheet(practice).text(section).orElse("");
        return new SectionView(
                practice.code(),
                phrase(practice),
                section,
                language,
                text,
                seen.hex(),
                TypedText.words(text),
                Advice.of(section, text, language),
                unsaved.map(jotting -> unsaved(jotting, saved)),
                others(practice),
                points(practice, section),
                errors,
                Owner.mark(me()));
    }

    private static SectionView.Unsaved unsaved(Jotting jotting, String saved) {
        var text = TypedText.of(jotting.text());
        return new SectionView.Unsaved(jotting.at(), Prose.of(text), WordDifference.between(saved, text));
    }

    private List<Label> others(Practice practice) {
        return jottings.others(practice.id(), me()).stream()
                .map(other -> Label.key("catalogue.writing.other", other.name(), title(other.section())))
                .toList();
    }

    private List<SectionView.Ask> points(Practice practice, Section section) {
        return reviews.of(practice).points().all().stream()
                .filter(point -> point.isOpen() && point.passage().section() == section)
                .map(SectionViews::ask)
                .toList();
    }

    private static SectionView.Ask ask(Point point) {
        return new SectionView.Ask(point.weight() == Weight.MUST, point.text(), point.before());
    }

    private static Phrase phrase(Practice practice) {
        var sheet = Writing.sheet(practice);
        return new Phrase(sheet.title(), sheet.textLanguage());
    }

    private PersonId me() {
        return actor.get().person().orElseThrow();
    }
}
