package io.dynawright.id;

/** The forms of ids. */
public enum IdKind {
    /** A random UUID, of version 4. Needs no library. */
    UUID_V4,
    /**
     * A UUID of version 7, which begins with the time: later ids sort behind earlier ones. Needs {@code
     * com.github.f4b6a3:uuid-creator}.
     */
    UUID_V7,
    /**
     * A ULID: 26 characters that sort by time. Needs {@code com.github.f4b6a3:ulid-creator}.
     */
    ULID
}
