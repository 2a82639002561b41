/**
 * The model page: what a module stores, for people. {@code content} is what it says, {@code html}, {@code markdown} and
 * {@code diagram} how it looks, and {@code pattern} knows the repositories.
 */
@NullMarked
package io.dynawright.processor.publish.page;

import org.jspecify.annotations.NullMarked;
