/** Whether DynamoDB can be reached, and whether tables are as entities declare them. */
@NullMarked
package io.dynawright.health;

import org.jspecify.annotations.NullMarked;
