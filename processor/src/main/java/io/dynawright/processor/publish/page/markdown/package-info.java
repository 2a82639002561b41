/** The page for a repository, in GitHub's Markdown. */
@NullMarked
package io.dynawright.processor.publish.page.markdown;

import org.jspecify.annotations.NullMarked;
