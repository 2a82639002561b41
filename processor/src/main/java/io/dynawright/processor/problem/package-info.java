/** Everything that can be said to a user: one factory per code, one catalogue class per hundred. */
@NullMarked
package io.dynawright.processor.problem;

import org.jspecify.annotations.NullMarked;
