package io.dynawright.lock;

/** Why a command cannot be done, in words for whoever gave it. It never leaves this package. */
final class LockException extends Exception {

    private static final long serialVersionUID = 1;

    LockException(String message) {
        super(message);
    }
}
