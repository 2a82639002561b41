/** Tells logs of operations. */
@NullMarked
package io.dynawright.logging;

import org.jspecify.annotations.NullMarked;
