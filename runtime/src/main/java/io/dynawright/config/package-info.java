/** What a {@link io.dynawright.DynawrightConfig} is made of: its keys, where their values come from, and credentials. */
@NullMarked
package io.dynawright.config;

import org.jspecify.annotations.NullMarked;
