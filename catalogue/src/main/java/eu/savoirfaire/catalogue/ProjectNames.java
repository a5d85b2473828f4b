package eu.savoirfaire.catalogue;

import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.List;
import java.util.Optional;

/** What the catalogue shows of the projects that practices were done in, which belong to another room. */
public interface ProjectNames {

    /** All of them, by title. */
    List<NamedProject> all(Language language);

    /** Empty when it is not there any more. */
    Optional<NamedProject> find(Reference project, Language language);

    /** @param href the path of its page */
    record NamedProject(Reference project, String title, String href) {}
}
