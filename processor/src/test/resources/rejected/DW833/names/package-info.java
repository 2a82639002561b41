@Stack("book_shop")
package names;

import io.dynawright.annotation.Stack;
