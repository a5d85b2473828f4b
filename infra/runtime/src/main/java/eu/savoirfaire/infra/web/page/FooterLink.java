package eu.savoirfaire.infra.web.page;

import eu.savoirfaire.infra.web.message.Label;

/**
 * A link at the foot of every page: a bean that a module contributes.
 *
 * @param order lower comes first
 */
public record FooterLink(Label label, String href, int order) {}
