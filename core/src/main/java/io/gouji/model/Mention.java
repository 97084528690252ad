package io.gouji.model;

/**
 * Words of the document that are no amount but that a check may compare: a year in a caption, the
 * name of the department, a heading.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param text the words as they stand
 * @param location where they stand
 * @param label what they are, in the document's own terms
 */
public record Mention(String text, Location location, String label) {}
