package eu.savoirfaire.infra.web.results;

import eu.savoirfaire.infra.web.message.Label;

/**
 * A filter in force, which a link takes back.
 *
 * @param without the address without it
 */
public record Chip(Label label, String without) {}
