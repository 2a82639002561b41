/** What is written for CloudFormation: a template for each stack. */
@NullMarked
package io.dynawright.processor.publish.cloudformation;

import org.jspecify.annotations.NullMarked;
