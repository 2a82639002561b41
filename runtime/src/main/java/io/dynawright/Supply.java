package io.dynawright;

import org.jspecify.annotations.Nullable;

/** Where the elements of a publisher come from. One thread at a time asks for them; any may close it. */
interface Supply<E> {

    /**
     * The next element, which somebody wants. Null if it is not here yet: then it is being asked for, and a signal tells
     * when to look again, unless this was the end.
     */
    @Nullable
    E poll();

    /** The element before has been dealt with. */
    void taken();

    /** No element follows, as is known without asking. */
    boolean isEnded();

    /** Cancels what is under way. */
    void close();
}
