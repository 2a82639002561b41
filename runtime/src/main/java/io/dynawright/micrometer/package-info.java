/** Tells Micrometer of operations. Needs {@code io.micrometer:micrometer-core} on the class path. */
@NullMarked
package io.dynawright.micrometer;

import org.jspecify.annotations.NullMarked;
