/**
 * Items and changes of a table as AWS Lambda hands them over. Only this package needs {@code
 * com.amazonaws:aws-lambda-java-events}, which is an optional dependency: whoever handles such events has it.
 */
@NullMarked
package io.dynawright.lambda;

import org.jspecify.annotations.NullMarked;
