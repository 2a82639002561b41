package io.dynawright.processor.problem;

import java.util.List;

/** DW8xx: what surrounds the entity: the build, the class path, other processors. */
public final class InfrastructureProblems {

    private InfrastructureProblems() {}

    public static Problem noRuntime(Spot spot, String entity) {
        return Problem.error(
                "DW801",
                spot,
                entity + " cannot be processed: Dynawright's codecs, io.dynawright.codec, are not on the class path.",
                "Add io.dynawright:dynawright-runtime, in the version of the processor, to the dependencies");
    }

    public static Problem notWritten(Spot spot, String type, String reason) {
        return Problem.error(
                "DW802",
                spot,
                "The generated " + type + " could not be written: " + reason + ".",
                "Check the directory for generated sources, and that no other processor writes a class of that name");
    }

    public static Problem lombokDidNotRun(Spot spot, String entity) {
        return Problem.error(
                "DW803",
                spot,
                entity
                        + " was not processed: it has annotations of Lombok's, so Dynawright waited for Lombok, and Lombok"
                        + " did not run.",
                "Add Lombok to the annotation processors of this build, or remove its annotations");
    }

    public static Problem unknownOption(Spot spot, String option, List<String> known) {
        return Problem.error(
                "DW804",
                spot,
                "There is no option \"-A" + option + "\"; a word misspelt would be off in silence.",
                "There is: " + String.join(", ", known));
    }

    public static Problem invalidOption(Spot spot, String option, String value, String useful) {
        return Problem.error(
                "DW804",
                spot,
                "The option \"-A" + option + "\" is true or false, and was given as \"" + value + "\".",
                "Write \"-A" + option + "=" + useful + "\", or leave it out");
    }
}
