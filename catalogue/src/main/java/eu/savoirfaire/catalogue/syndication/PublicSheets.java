package eu.savoirfaire.catalogue.syndication;

import eu.savoirfaire.catalogue.Catalogue.PresentedWorkshop;
import eu.savoirfaire.catalogue.fact.Assessment;
import eu.savoirfaire.catalogue.fact.BuildingBlock;
import eu.savoirfaire.catalogue.fact.Indicator;
import eu.savoirfaire.catalogue.fact.Part;
import eu.savoirfaire.catalogue.fact.Tie;
import eu.savoirfaire.catalogue.intake.contact.HomeCountry;
import eu.savoirfaire.catalogue.intake.contact.PersonalData;
import eu.savoirfaire.catalogue.publication.PublishedSheet;
import eu.savoirfaire.catalogue.sheet.Classification;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.sheet.Structure;
import eu.savoirfaire.catalogue.translation.Translation;
import eu.savoirfaire.catalogue.translation.reader.Fragment;
import eu.savoirfaire.catalogue.translation.reader.ReaderSheet;
import eu.savoirfaire.catalogue.translation.reader.Readings;
import eu.savoirfaire.infra.vocabulary.Language;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes from published sheets what anybody may take away: the one place where it is decided. */
@Singleton
public final class PublicSheets {
    /**
     * Control characters, halves of surrogate pairs and non-characters, which XML 1.0 §2.2 does not let through, and the
     * signs that turn the direction of a text (UAX 9 §2), by which a text can be made to look like another.
     */
    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\uFEFF\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]");

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");

    private final PersonalData personalData = new PersonalData();

    /** @param site scheme and authority of our own addresses, such as {@code https://example.org} */
    public PublicSheet of(PublishedSheet published, String site) {
        var country = HomeCountry.of(published.revision().sheet());
        var text = text(published.revision().sheet());
        return new PublicSheet(
                published.code(),
                published.slug(),
                site + "/practices/" + published.slug(),
                published.revision().number(),
                published.revision().publishedAt().orElse(published.revision().writtenAt()),
                fit(published.ownerName(), country),
                published.life(),
                text,
                published.revision().structure().classifications().stream()
                        .map(classification -> classification(classification, country))
                        .toList(),
                facts(published.revision().structure().shown(), country),
                published.workshops().stream()
                        .map(workshop -> workshop(workshop, country))
                        .toList(),
                new Readings(readings(published, text, country), Optional.empty()));
    }

    /** Of a sheet that may not be published yet, what anybody could read of it. */
    public Sheet text(Sheet sheet) {
        var country = HomeCountry.of(sheet);
        var texts = new EnumMap<Section, String>(Section.class);
        sheet.texts().forEach((section, text) -> {
            if (section.isPublic()) {
                texts.put(section, fit(text, country));
            }
        });
        return new Sheet(texts, sheet.textLanguage(), sheet.labelLanguage());
    }

    private Map<Language, Map<Section, Fragment>> readings(PublishedSheet published, Sheet text, String country) {
        var readings = new EnumMap<Language, Map<Section, Fragment>>(Language.class);
        // to an earlier revision belongs only what was approved of its very words
        var translations = published.revision().isPublished()
                ? published.translations()
                : published.translations().stream()
                        .map(one -> one.exactly(text))
                        .toList();
        translations.stream().map(Translation::language).distinct().forEach(language -> {
            var read = new EnumMap<Section, Fragment>(Section.class);
            ReaderSheet.of(text, translations, List.of(language)).fragments().forEach((section, fragment) -> {
                if (fragment.language() == language && language != text.textLanguage()) {
                    read.put(section, new Fragment(fit(fragment.text(), country), language, fragment.label()));
                }
            });
            if (!read.isEmpty()) {
                readings.put(language, read);
            }
        });
        return readings;
    }

    private Classification classification(Classification classification, String country) {
        var phrase = classification.phrase() == null ? null : fit(classification.phrase(), country);
        return new Classification(
                classification.facet(),
                classification.code(),
                classification.status(),
                phrase,
                classification.direct());
    }

    /** Nothing but what was confirmed; texts like all others. */
    private Structure facts(Structure shown, String country) {
        return new Structure(
                List.of(),
                shown.indicators().stream().map(one -> indicator(one, country)).toList(),
                shown.blocks().stream().map(one -> block(one, country)).toList(),
                shown.ties().stream().map(one -> tie(one, country)).toList(),
                shown.assessment() == null
                        ? null
                        : new Assessment(
                                shown.assessment().level(),
                                shown.assessment().scopes(),
                                fit(shown.assessment().reason(), country)),
                List.of(),
                shown.edition());
    }

    private Indicator indicator(Indicator one, String country) {
        return new Indicator(
                fit(one.label(), country),
                one.quantity(),
                fit(one.unit(), country),
                one.qualifier(),
                one.stage(),
                one.asOf(),
                one.parts().stream()
                        .map(part -> new Part(fit(part.label(), country), part.number()))
                        .toList(),
                one.confirmed(),
                one.phrase() == null ? null : fit(one.phrase(), country));
    }

    private BuildingBlock block(BuildingBlock one, String country) {
        return new BuildingBlock(
                fit(one.name(), country),
                fit(one.what(), country),
                fit(one.needs(), country),
                one.alone(),
                one.confirmed(),
                one.phrase() == null ? null : fit(one.phrase(), country));
    }

    private Tie tie(Tie one, String country) {
        var target = one.target().startsWith("http") ? fit(one.target(), country) : one.target();
        var phrase = one.phrase() == null ? null : fit(one.phrase(), country);
        return new Tie(one.kind(), fit(one.title(), country), target, one.confirmed(), phrase);
    }

    private PresentedWorkshop workshop(PresentedWorkshop workshop, String country) {
        return new PresentedWorkshop(
                workshop.id(),
                workshop.slug(),
                fit(workshop.title(), country),
                workshop.heldOn(),
                workshop.place() == null ? null : fit(workshop.place(), country));
    }

    /** What has to be seen is looked for after the invisible is gone, so that nothing hides behind it. */
    private String fit(String text, String country) {
        var lines = LINE_END.matcher(text).replaceAll("\n").replace('\t', ' ');
        return personalData.masked(UNFIT.matcher(lines).replaceAll(""), country);
    }
}
