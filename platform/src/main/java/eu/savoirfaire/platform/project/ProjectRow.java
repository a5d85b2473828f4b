package eu.savoirfaire.platform.project;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.ProjectId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project as it is stored, with a column for the title in each language. */
@MappedEntity(value = "project", schema = "platform")
record ProjectRow(
        @Id UUID id,
        String code,
        @Nullable String titleIt,
        @Nullable String titleEn,
        @Nullable String titleEs,
        @Nullable String titleFr,
        @Nullable String titleAr,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String programme,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        String web,
        long version) {

    static ProjectRow of(Project project) {
        var facts = project.facts();
        var titles = facts.titles();
        return new ProjectRow(
                project.id().value(),
                facts.code(),
                titles.get(Language.IT),
                titles.get(Language.EN),
                titles.get(Language.ES),
                titles.get(Language.FR),
                titles.get(Language.AR),
                facts.starts(),
                facts.ends(),
                facts.programme(),
                facts.amount(),
                facts.currency(),
                facts.web(),
                project.version());
    }

    Project project(List<Partner> partners) {
        var titles = new EnumMap<Language, String>(Language.class);
        enter(titles, Language.IT, titleIt);
        enter(titles, Language.EN, titleEn);
        enter(titles, Language.ES, titleEs);
        enter(titles, Language.FR, titleFr);
        enter(titles, Language.AR, titleAr);
        var facts = new Project.Facts(code, titles, startsOn, endsOn, programme, amount, currency, web);
        return new Project(new ProjectId(id), facts, partners, version);
    }

    private static void enter(Map<Language, String> titles, Language language, @Nullable String title) {
        if (title != null) {
            titles.put(language, title);
        }
    }
}
