package eu.savoirfaire.catalogue.writing.check;

import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.review.Review;
import eu.savoirfaire.catalogue.review.point.Point;
import eu.savoirfaire.catalogue.review.point.PointId;
import eu.savoirfaire.catalogue.review.point.Weight;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.writing.TypedText;
import eu.savoirfaire.catalogue.writing.Writing;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.text.Prose;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Lays out the last look. */
@Singleton
class CheckViews {
    private final Duplicates duplicates;

    CheckViews(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    List<Alike> alike(Practice practice) {
        return duplicates.of(practice);
    }

    CheckView of(Practice practice, Review review, Map<PointId, String> replies, FormErrors errors) {
        var sheet = Writing.sheet(practice);
        return new CheckView(
                practice.code(),
                new Phrase(sheet.title(), sheet.textLanguage()),
                sheet.textLanguage(),
                sheet.missing(),
                sheet.texts().entrySet().stream()
                        .map(text -> read(text.getKey(), text.getValue(), sheet))
                        .toList(),
                alike(practice),
                review.points().all().stream()
                        .filter(Point::isOpen)
                        .map(point -> open(point, replies))
                        .toList(),
                practice.version(),
                review.state() == EditorialState.CHANGES_REQUESTED,
                errors);
    }

    /** The name of the field for a reply. */
    static String field(Point point) {
        return "reply-" + point.id().value();
    }

    private static CheckView.Read read(Section section, String text, Sheet sheet) {
        return new CheckView.Read(
                section, Prose.of(text), TypedText.words(text), Advice.of(section, text, sheet.textLanguage()));
    }

    private static CheckView.Open open(Point point, Map<PointId, String> replies) {
        return new CheckView.Open(
                field(point),
                point.passage().section(),
                point.weight() == Weight.MUST,
                point.text(),
                replies.getOrDefault(point.id(), ""));
    }
}
