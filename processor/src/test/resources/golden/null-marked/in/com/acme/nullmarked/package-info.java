@NullMarked
package com.acme.nullmarked;

import org.jspecify.annotations.NullMarked;
