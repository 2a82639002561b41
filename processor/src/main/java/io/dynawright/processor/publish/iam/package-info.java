/**
 * What is written for AWS IAM: what each table and each interface over a repository needs to be allowed, as plain
 * documents, for CloudFormation and for Terraform, all made from the same {@link
 * io.dynawright.processor.publish.iam.Policy policies}.
 */
@NullMarked
package io.dynawright.processor.publish.iam;

import org.jspecify.annotations.NullMarked;
