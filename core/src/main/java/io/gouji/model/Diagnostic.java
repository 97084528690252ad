package io.gouji.model;

/**
 * Something about the document that could not be understood, with its place. The rest of the
 * document is read all the same.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param code a stable code in capitals, such as TABLE_NOT_RECOGNISED
 * @param detail what was found there, in the document's own words
 */
public record Diagnostic(String code, String detail, Location location) {}
