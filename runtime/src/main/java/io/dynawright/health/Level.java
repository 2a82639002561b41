package io.dynawright.health;

/** What something that was found means for a program that wants to work with its tables. */
public enum Level {
    /** It is as it should be, or a difference that does no harm. */
    OK,
    /** The program can work, but somebody should have a look. */
    WARNING,
    /** A part of the program cannot work, or it could not be found out whether it can. */
    PROBLEM
}
