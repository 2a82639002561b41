package io.dynawright.processor.publish.page.pattern;

/**
 * One way to call a repository.
 *
 * @param method the name of the repository's method
 * @param call as a user writes it
 * @param effect what it does, in a sentence
 * @param request what becomes of it
 * @param consistency what a read sees, or what a write demands
 * @param cost what DynamoDB charges, in words
 */
public record AccessPattern(
        String method, String call, String effect, Request request, String consistency, String cost) {}
