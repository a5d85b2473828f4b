package eu.savoirfaire.infra.access;

/**
 * A thing of another module, held without knowing its type.
 *
 * @param kind what it is, in the words of the module that owns it, such as {@code practice}
 * @param id its stable id there
 */
public record Reference(String kind, String id) {}
