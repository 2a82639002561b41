/** The encryption of single attributes before they leave the program. */
@NullMarked
package io.dynawright.cipher;

import org.jspecify.annotations.NullMarked;
