/**
 * One class per operation: what it asks of DynamoDB and what the answer means; the builders that configure it; and the
 * executor that sends it. Operations are immutable values that know no client and can be run any number of times.
 */
@NullMarked
package io.dynawright.operation;

import org.jspecify.annotations.NullMarked;
