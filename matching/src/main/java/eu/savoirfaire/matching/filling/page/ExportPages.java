package eu.savoirfaire.matching.filling.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.filling.Filling;
import eu.savoirfaire.matching.filling.page.ProfileText.Line;
import eu.savoirfaire.matching.filling.page.ProfileText.Section;
import eu.savoirfaire.matching.profile.SkillClaim;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The profile as a file to take along: codes for programs, and the same in words of one language or two for people. */
@Controller("/matching/profile")
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class ExportPages {
    private final Filling filling;
    private final ProfileText text;

    ExportPages(Filling filling, ProfileText text) {
        this.filling = filling;
        this.text = text;
    }

    /**
     * A profile.
     *
     * @param unmatched words of the person for which the taxonomy has nothing
     * @param words the whole profile in words, by the code of the language
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ProfileFile(
            int version,
            Instant changed,
            List<SkillEntry> skills,
            List<String> unmatched,
            Map<String, List<Part>> words) {}

    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record SkillEntry(
            String code,
            int level,
            String evidence,
            @Nullable String acquired,
            @Nullable String where) {

        static SkillEntry of(SkillClaim claim) {
            var acquired = claim.acquired();
            return new SkillEntry(
                    claim.skill().value(),
                    claim.level(),
                    claim.evidence().name(),
                    acquired == null ? null : acquired.name(),
                    claim.where());
        }
    }

    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Part(String title, List<String> lines) {

        static Part of(Section section) {
            return new Part(
                    section.title(), section.lines().stream().map(Part::said).toList());
        }

        private static String said(Line line) {
            return line.detail().isEmpty() ? line.text() : line.text() + " (" + line.detail() + ")";
        }
    }

    @Get("/export.json")
    @Produces(MediaType.APPLICATION_JSON)
    HttpResponse<ProfileFile> file(HttpRequest<?> request) {
        var visit = Visit.of(request);
        var kept = filling.read();
        var words = new LinkedHashMap<String, List<Part>>();
        Stream.concat(Stream.of(visit.language()), visit.parameter("beside").flatMap(Language::of).stream())
                .forEach(language -> words.put(
                        language.code(),
                        text.of(kept.profile(), language).stream().map(Part::of).toList()));
        var file = new ProfileFile(
                kept.version(),
                kept.changed(),
                kept.profile().skills().stream().map(SkillEntry::of).toList(),
                kept.unmatched().words(),
                words);
        return HttpResponse.ok(file).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"profile.json\"");
    }
}
