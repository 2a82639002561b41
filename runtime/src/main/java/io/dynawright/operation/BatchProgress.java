package io.dynawright.operation;

/**
 * How far a batch has come.
 *
 * @param done how many items, each counted once, were written or asked for
 * @param unprocessed how many DynamoDB left unprocessed also after the last retry
 * @param total how many there are
 * @param requests how many requests were made so far
 */
public record BatchProgress(int done, int unprocessed, int total, int requests) {}
