/**
 * What generated schemas say of an entity and its table: attributes, keys, indexes, and how an item is read and
 * written.
 */
@NullMarked
package io.dynawright.schema;

import org.jspecify.annotations.NullMarked;
