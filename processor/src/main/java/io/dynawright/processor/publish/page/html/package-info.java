/** The page as one file of HTML that needs nothing else. */
@NullMarked
package io.dynawright.processor.publish.page.html;

import org.jspecify.annotations.NullMarked;
