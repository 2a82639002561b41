/** How the names by which entities call their tables become the names that the tables have in DynamoDB. */
@NullMarked
package io.dynawright.naming;

import org.jspecify.annotations.NullMarked;
