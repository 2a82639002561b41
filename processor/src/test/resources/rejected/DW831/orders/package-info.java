@Stack(value = "orders", dependsOn = "customers")
package orders;

import io.dynawright.annotation.Stack;
