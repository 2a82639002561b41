package io.dynawright.processor.problem;

/** DW000: our own mistakes. */
public final class InternalProblems {

    private InternalProblems() {}

    /** Names the exception and where it was thrown; the whole stack would only hide what to do. */
    public static Problem crash(Spot spot, String entity, RuntimeException exception) {
        StackTraceElement[] stack = exception.getStackTrace();
        return Problem.error(
                "DW000",
                spot,
                "Internal error of Dynawright while processing " + entity + ": " + exception
                        + (stack.length == 0 ? "" : ", thrown by " + stack[0]) + ".",
                "This is a bug, and not yours: please report it with the source of " + entity);
    }
}
