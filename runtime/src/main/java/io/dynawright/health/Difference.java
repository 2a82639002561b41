package io.dynawright.health;

/** In what a table is other than its entity declares it. */
public sealed interface Difference
        permits StatusDifference, KeyDifference, IndexDifference, TimeToLiveDifference, SettingDifference {

    /** What it is about. */
    Finding.Kind kind();

    /** What it means for a program that works with the table. */
    Level level();

    /** In words, which go on after the table's name, and what to do where something should be done. */
    String message();
}
