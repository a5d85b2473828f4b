package eu.savoirfaire.platform.project.page;

import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.api.Listing;
import eu.savoirfaire.infra.web.api.Parameters;
import eu.savoirfaire.platform.ProjectId;
import eu.savoirfaire.platform.project.Project;
import eu.savoirfaire.platform.project.ProjectRefusal;
import eu.savoirfaire.platform.project.Projects;
import eu.savoirfaire.platform.project.continuity.Continuities;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;

/** Projects as data. */
@Tag(name = "Projects", description = "Projects, their partners in their roles, and how they go on from each other.")
@Controller("/api/v1/projects")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ProjectsApi {
    private static final int USUAL_SIZE = 20;

    private final Projects projects;
    private final Continuities continuities;
    private final OrganisationNames organisations;

    ProjectsApi(Projects projects, Continuities continuities, OrganisationNames organisations) {
        this.projects = projects;
        this.continuities = continuities;
        this.organisations = organisations;
    }

    @Operation(
            operationId = "listProjects",
            summary = "Lists projects, the latest first",
            parameters = {
                @Parameter(
                        name = "page",
                        in = ParameterIn.QUERY,
                        description = "From 0. Past the end the list is empty.",
                        schema = @Schema(implementation = Integer.class, minimum = "0", defaultValue = "0")),
                @Parameter(
                        name = "size",
                        in = ParameterIn.QUERY,
                        description = "How many a page holds at most; 20 where it is left out.",
                        schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "100"))
            })
    @ApiResponse(responseCode = "200", description = "One page of them.")
    @ApiResponse(responseCode = "400", description = "A problem document that names the parameter to mend.")
    @Get
    Listing<ProjectDocument> list(HttpRequest<?> request) {
        var paging = Parameters.of(request).paging(USUAL_SIZE);
        var all = projects.all();
        var items = all.stream()
                .skip(paging.offset())
                .limit(paging.size())
                .map(this::document)
                .toList();
        return Listing.of(items, all.size(), paging);
    }

    @Operation(operationId = "readProject", summary = "One project, with its partners and links")
    @ApiResponse(responseCode = "200", description = "The project.")
    @ApiResponse(responseCode = "404", description = "A problem document: there is no such project.")
    @Get("/{id}")
    ProjectDocument one(String id) {
        try {
            return document(projects.require(new ProjectId(UUID.fromString(id))));
        } catch (IllegalArgumentException noId) {
            throw new Refused(new ProjectRefusal.NotFound());
        }
    }

    private ProjectDocument document(Project project) {
        return ProjectDocument.of(project, continuities.around(project.id()), organisations);
    }
}
