/** Tables in many places. */
@Stack("regions")
package com.acme.regions;

import io.dynawright.annotation.Stack;
