/** In what deployed tables are other than entities declare them, and how to change that. */
@NullMarked
package io.dynawright.drift;

import org.jspecify.annotations.NullMarked;
