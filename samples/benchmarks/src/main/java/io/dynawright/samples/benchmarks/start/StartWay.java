package io.dynawright.samples.benchmarks.start;

/** What gets the first order. */
enum StartWay {
    DYNAWRIGHT,
    DYNAWRIGHT_PRIMED,
    HANDWRITTEN,
    ENHANCED_BEAN,
    ENHANCED_STATIC
}
