/** What customers buy. */
@Stack(value = "orders", dependsOn = "customers")
package com.acme.shop.orders;

import io.dynawright.annotation.Stack;
