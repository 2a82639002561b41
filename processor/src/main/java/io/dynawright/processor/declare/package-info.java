/** What the user wrote, right or wrong, with the place where it was written, and free of javac. */
@NullMarked
package io.dynawright.processor.declare;

import org.jspecify.annotations.NullMarked;
