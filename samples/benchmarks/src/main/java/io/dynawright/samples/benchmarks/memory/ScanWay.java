package io.dynawright.samples.benchmarks.memory;

/** What scans the table. */
enum ScanWay {
    DYNAWRIGHT,
    DYNAWRIGHT_ASYNC,
    HANDWRITTEN,
    ENHANCED_BEAN,
    ENHANCED_STATIC
}
