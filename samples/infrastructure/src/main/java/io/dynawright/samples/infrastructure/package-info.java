/**
 * A ticket shop whose tables, permissions and documents are all made from its entities, while {@code javac} compiles them
 * with the option {@code -Adynawright.module=tickets}. {@link io.dynawright.samples.infrastructure.TicketApp} deploys them
 * with the AWS CDK.
 */
@Stack(value = "sales", dependsOn = "venues")
package io.dynawright.samples.infrastructure;

import io.dynawright.annotation.Stack;
