package eu.savoirfaire.matching.taxonomy.keeping;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** @param content {@link eu.savoirfaire.matching.taxonomy.content.ContentsCodec} */
@MappedEntity(value = "taxonomy_content", schema = "matching")
record ContentRow(@Id UUID releaseId, byte[] content) {}
