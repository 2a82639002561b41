/** Time zones: the moments of items are stored in UTC and shown in the zone that a run names. */
@NullMarked
package io.dynawright.time;

import org.jspecify.annotations.NullMarked;
