/**
 * The access patterns of a table: what its repository offers, and the request that each call becomes. {@link
 * io.dynawright.processor.publish.page.pattern.AccessPatterns} lists them.
 */
@NullMarked
package io.dynawright.processor.publish.page.pattern;

import org.jspecify.annotations.NullMarked;
