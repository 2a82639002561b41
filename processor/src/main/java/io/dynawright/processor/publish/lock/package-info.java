/**
 * The lock as a file: {@link io.dynawright.processor.publish.lock.LockPublisher} writes it and {@link
 * io.dynawright.processor.publish.lock.LockReader} reads it.
 *
 * <pre>{@code
 * {
 *   "format": 1,
 *   "tables": {
 *     "orders": {
 *       "entity": "com.acme.Order",
 *       "key": {
 *         "partition": [ {"name": "id", "type": "S"} ],
 *         "sort": [ {"name": "line", "type": "N"} ]
 *       },
 *       "indexes": {
 *         "by-status": {
 *           "kind": "global",
 *           "key": { "partition": [ {"name": "status", "type": "S"} ], "sort": [] },
 *           "projection": "all"
 *         }
 *       },
 *       "schemaVersion": { "current": 2, "oldest": 1, "attribute": "schemaVersion" },
 *       "timeToLive": "expiresAt",
 *       "attributes": {
 *         "id": { "member": "id", "presence": "required", "value": {"type": "S", "form": "String"} },
 *         "full": { "member": "name", "presence": "optional", "value": {"type": "S", "form": "String"}, "formerly": ["name"] },
 *         "status": { "member": "status", "presence": "optional", "value": {"type": "S", "enum": "com.acme.Status"} },
 *         "lines": {
 *           "member": "lines",
 *           "presence": "optional",
 *           "value": { "type": "L", "of": {"type": "M", "document": "com.acme.Line"} }
 *         }
 *       },
 *       "undeclared": "kept",
 *       "history": [
 *         { "version": 1, "attributes": { … }, "undeclared": "erased" }
 *       ]
 *     }
 *   },
 *   "documents": {
 *     "com.acme.Line": { "attributes": { … }, "undeclared": "erased" }
 *   },
 *   "enums": {
 *     "com.acme.Status": { "texts": ["OPEN", "PAID"], "formerly": ["NEW"], "unknown": "refused" }
 *   }
 * }
 * }</pre>
 *
 * <p>Of a sealed type it says {@code "discriminator": "kind", "variants": {"paid": {"class": "com.acme.Paid",
 * "attributes": …}}}. What is empty is left out; {@code "projection"} is {@code "all"}, {@code "keys"}, or the names of
 * attributes; {@code "value"} of a map is {@code {"type": "M", "keys": …, "of": …}}, and of what is encrypted {@code
 * {"encrypted": …}}.
 */
@NullMarked
package io.dynawright.processor.publish.lock;

import org.jspecify.annotations.NullMarked;
