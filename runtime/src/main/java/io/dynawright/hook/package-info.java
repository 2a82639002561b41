/** What looks on while operations run, and may stop them. */
@NullMarked
package io.dynawright.hook;

import org.jspecify.annotations.NullMarked;
