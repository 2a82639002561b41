/**
 * Answers of DynamoDB as they come over the wire: items are taken out of a response's bytes before the AWS SDK makes a
 * tree of each, and read straight into entities. Where that cannot be, the same items come from the SDK.
 */
@NullMarked
package io.dynawright.wire;

import org.jspecify.annotations.NullMarked;
