/**
 * How Java values become attribute values and back: {@link io.dynawright.codec.ItemReader} and
 * {@link io.dynawright.codec.ItemWriter}, which stand for an item wherever it comes from, and one codec per Java type.
 */
@NullMarked
package io.dynawright.codec;

import org.jspecify.annotations.NullMarked;
