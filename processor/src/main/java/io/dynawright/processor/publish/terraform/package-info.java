/** What is written for Terraform: a module of all stacks, with a file for each. */
@NullMarked
package io.dynawright.processor.publish.terraform;

import org.jspecify.annotations.NullMarked;
