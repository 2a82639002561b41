/**
 * What users write on their classes. The annotations are read by {@code javac} while the processor runs and are
 * never looked at when a program runs: they have {@link java.lang.annotation.RetentionPolicy#CLASS CLASS} retention,
 * so that incremental builds can see them and nothing else has to.
 */
@NullMarked
package io.dynawright.annotation;

import org.jspecify.annotations.NullMarked;
