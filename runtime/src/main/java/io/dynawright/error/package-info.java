/**
 * What can go wrong, as one family of unchecked exceptions under {@link io.dynawright.error.DynawrightException}. No
 * exception of the AWS SDK reaches a caller but as the cause of one of these.
 */
@NullMarked
package io.dynawright.error;

import org.jspecify.annotations.NullMarked;
