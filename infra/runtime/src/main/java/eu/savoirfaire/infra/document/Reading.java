package eu.savoirfaire.infra.document;

/** What came of reading a file. */
public sealed interface Reading {

    record Done(Document document) implements Reading {}

    record NotRead(DocumentRefusal refusal) implements Reading {}
}
