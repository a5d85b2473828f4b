package eu.savoirfaire.platform.project.continuity;

import eu.savoirfaire.platform.ProjectId;

/** That a project goes on from an earlier one. */
public record Link(ProjectId project, ProjectId earlier, Continuity kind) {}
