package io.gouji.rules;

/**
 * Which pack of rules was used, so that results can be told apart.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param id the pack's name
 * @param version the version that its author gave it
 * @param sha256 the digest of its text, in hexadecimal
 */
public record PackIdentity(String id, String version, String sha256) {}
