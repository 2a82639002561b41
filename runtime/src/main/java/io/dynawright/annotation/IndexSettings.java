package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what a global secondary index serves, where that is other than what its table does. */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface IndexSettings {

    /** The capacity that is provisioned, in units per second; by default as much as the table's. */
    Throughput provisioned() default @Throughput;

    /** The most that is served on demand, in units per second; by default the table's. */
    Throughput maximum() default @Throughput;

    /** What the index serves at once from the start, in units per second. */
    Throughput warm() default @Throughput;
}
