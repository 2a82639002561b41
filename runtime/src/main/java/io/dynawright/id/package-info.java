/** Where ids come from that Dynawright makes. */
@NullMarked
package io.dynawright.id;

import org.jspecify.annotations.NullMarked;
