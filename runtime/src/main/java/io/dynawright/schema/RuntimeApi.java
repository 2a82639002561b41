package io.dynawright.schema;

/**
 * The levels of the surface that generated code calls. Generated code names the level that it was written for, so that
 * a runtime too old or too new for it is a compile error and not a surprise when the program runs.
 */
public enum RuntimeApi {
    /** The first level. */
    LEVEL_1
}
