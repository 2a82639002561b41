/** Turns javac's elements into declarations; the one room that knows {@code javax.lang.model}. */
@NullMarked
package io.dynawright.processor.read;

import org.jspecify.annotations.NullMarked;
