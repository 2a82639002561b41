/** What changes against the lock mean to the user: messages, and the places of today's source where they belong. */
@NullMarked
package io.dynawright.processor.check.lock;

import org.jspecify.annotations.NullMarked;
