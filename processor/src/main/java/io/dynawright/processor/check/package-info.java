/** What DynamoDB and Java would refuse later, found in declarations now: one class per rule. */
@NullMarked
package io.dynawright.processor.check;

import org.jspecify.annotations.NullMarked;
