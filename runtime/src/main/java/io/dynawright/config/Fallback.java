package io.dynawright.config;

/** What holds where no source gives a key a value. */
sealed interface Fallback<T> {

    /** The value of this text. */
    record Text<T>(String text) implements Fallback<T> {}

    /** The value of this key. */
    record Same<T>(Key<T> key) implements Fallback<T> {}

    /** No value, which means this. */
    record Unset<T>(String meaning) implements Fallback<T> {}
}
