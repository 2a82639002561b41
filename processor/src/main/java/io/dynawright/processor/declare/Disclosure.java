package io.dynawright.processor.declare;

/** Whether values may be shown: in messages, logs and the like. */
public enum Disclosure {
    SHOWN,
    HIDDEN
}
