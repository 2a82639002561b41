package io.dynawright.processor.problem;

import java.util.List;

/** DW8xx: what surrounds the entity: the build, the class path, other processors. */
public final class InfrastructureProblems {

    private static final String NAMES = "The option \"-Adynawright.names\"";

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

    public static Problem resourceNotWritten(Spot spot, String path, String reason) {
        return Problem.error(
                "DW802",
                spot,
                path + " could not be written: " + reason + ".",
                "Check the directory for classes, and that no other processor writes a file of that name");
    }

    public static Problem notDescribed(Spot spot, List<String> classes) {
        return Problem.error(
                "DW806",
                spot,
                "The documents about the module need all classes that it stores, and what earlier builds left of "
                        + String.join(", ", classes) + " does not tell enough about them.",
                "Build the module anew, from all its sources");
    }

    public static Problem invalidModule(Spot spot, String name) {
        return Problem.error(
                "DW807",
                spot,
                "The option \"-Adynawright.module\" gives the module a name, of which files and stacks are called: a"
                        + " letter, and then letters, digits and hyphens, 128 characters at most. It is \"" + name
                        + "\".",
                "Write it as in \"-Adynawright.module=shop\"");
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

    public static Problem malformedNames(Spot spot, String entry) {
        return Problem.error(
                "DW805",
                spot,
                NAMES + " says how generated types are called, each followed by \"=\" and a name, and has \"" + entry
                        + "\" instead of one.",
                "Write it as in \"-Adynawright.names=repository=*Dao,schema=*Table\"");
    }

    public static Problem unknownArtefact(Spot spot, String artefact, List<String> known) {
        return Problem.error(
                "DW805",
                spot,
                NAMES + " gives a name to \"" + artefact + "\", which is nothing that is generated.",
                "There is: " + String.join(", ", known));
    }

    public static Problem invalidPattern(Spot spot, String artefact, String pattern, String usual) {
        return Problem.error(
                "DW805",
                spot,
                NAMES
                        + " has one \"*\" in each name, in the place of the entity's, with what Java allows around it, and \""
                        + pattern + "\", for \"" + artefact + "\", is not of that kind.",
                "Write it as in \"" + artefact + "=" + usual + "\"");
    }

    public static Problem namedTwice(Spot spot, String artefact) {
        return Problem.error(
                "DW805", spot, NAMES + " gives a name to \"" + artefact + "\" twice.", "Remove one of the two");
    }

    public static Problem samePattern(Spot spot, List<String> artefacts, String pattern) {
        return Problem.error(
                "DW805",
                spot,
                NAMES + " needs another name for each type of a table, and several would be called \"" + pattern
                        + "\": " + String.join(", ", artefacts) + ".",
                "Change one of them, or leave it out");
    }
}
