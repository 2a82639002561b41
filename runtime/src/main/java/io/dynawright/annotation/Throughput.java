package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Capacity, in units per second: a read unit is one strongly consistent read of 4 KB, a write unit one write of 1 KB.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/provisioned-capacity-mode.html">
 *     Capacity units</a>
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Throughput {

    /** Read units per second; 0 for none. */
    long read() default 0;

    /** Write units per second; 0 for none. */
    long write() default 0;
}
