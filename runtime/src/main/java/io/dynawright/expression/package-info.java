/**
 * Conditions and updates as immutable syntax trees, the typed paths that make them, and the one renderer that turns
 * them into DynamoDB's expressions. Names and values are always placeholders: text of the user never becomes syntax.
 */
@NullMarked
package io.dynawright.expression;

import org.jspecify.annotations.NullMarked;
