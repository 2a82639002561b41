/** The changes of a table, as DynamoDB Streams and exports tell them. */
@NullMarked
package io.dynawright.stream;

import org.jspecify.annotations.NullMarked;
