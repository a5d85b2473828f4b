package eu.savoirfaire.workshops.material.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.material.Material;
import eu.savoirfaire.workshops.material.MaterialRefusal;
import eu.savoirfaire.workshops.material.Visibility;
import eu.savoirfaire.workshops.material.file.KeptFile;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Recordings and files of a workshop as data: what whoever asks may see. */
@Tag(name = "Workshops")
@Controller("/api/v1/workshops/{id}/materials")
@ExecuteOn(TaskExecutors.BLOCKING)
class MaterialsApi {
    private final MaterialRoom room;

    MaterialsApi(MaterialRoom room) {
        this.room = room;
    }

    /** All that whoever asks may see. */
    @Serdeable
    @Schema(name = "WorkshopMaterials")
    record Listed(int total, List<Entry> items) {}

    /** A recording or a file. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "WorkshopMaterial")
    record Entry(
            UUID id,
            String title,

            @Schema(description = "The language of the title and of what is in it, ISO 639-1.", example = "it")
            String language,

            @Schema(description = "Who sees it.") Visibility visibility,

            @Schema(description = "Where it is: a recording on another server, a file here.")
            String href,

            @Schema(description = "Of a file: its media type.") @Nullable
            String type,

            @Schema(description = "Of a file: its size.") @Nullable
            Long bytes,

            @Schema(description = "Of a file: the SHA-256 of its bytes, in hexadecimal.") @Nullable
            String sha256,

            @Schema(description = "Of a recording: captions and transcripts.")
            List<Text> words) {}

    /** Captions or a transcript. */
    @Serdeable
    @Schema(name = "WorkshopMaterialWords")
    record Text(UUID id, String language, String type, String href) {}

    @Operation(operationId = "listWorkshopMaterials", summary = "The recordings and files of a workshop")
    @ApiResponse(responseCode = "200", description = "Those that whoever asks may see.")
    @ApiResponse(responseCode = "404", description = "A problem document: there is no such workshop.")
    @Get
    Listed list(UUID id) {
        var shelf = room.shelf(new WorkshopId(id)).orElseThrow(() -> new Refused(new MaterialRefusal.NotFound()));
        var own = "/workshops/" + shelf.workshop().slug() + "/materials/";
        var items = shelf.materials().stream().map(one -> entry(own, one)).toList();
        return new Listed(items.size(), items);
    }

    private static Entry entry(String own, Material one) {
        return new Entry(
                one.id(),
                one.title(),
                one.language().code(),
                one.shown(),
                one.address().map(URI::toString).orElse(own + one.id()),
                one.file().map(file -> file.sort().mediaType()).orElse(null),
                one.file().map(KeptFile::bytes).orElse(null),
                one.file().map(KeptFile::hash).orElse(null),
                one.words().stream()
                        .map(words -> new Text(
                                words.id(),
                                words.language().code(),
                                words.file().sort().mediaType(),
                                own + words.id()))
                        .toList());
    }
}
