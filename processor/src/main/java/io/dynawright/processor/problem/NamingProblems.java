package io.dynawright.processor.problem;

import java.util.List;

/** DW49x: what the types that are generated for a table are called. */
public final class NamingProblems {

    private NamingProblems() {}

    public static Problem noStar(Spot spot, String entity, String artefact, String pattern, String better) {
        return Problem.error(
                "DW491",
                spot,
                "@GeneratedNames has one \"*\" in the place of the entity's name, and \"" + pattern + "\", for the "
                        + artefact + " of " + entity + ", has none.",
                "Write for instance " + artefact + " = \"" + better + "\"");
    }

    public static Problem severalStars(Spot spot, String entity, String artefact, String pattern) {
        return Problem.error(
                "DW491",
                spot,
                "@GeneratedNames has one \"*\" in the place of the entity's name, and \"" + pattern + "\", for the "
                        + artefact + " of " + entity + ", has more.",
                "Leave one of them");
    }

    public static Problem illegalName(Spot spot, String entity, String artefact, String pattern, String name) {
        return Problem.error(
                "DW492",
                spot,
                "The pattern \"" + pattern + "\" gives the " + artefact + " of " + entity + " the name \"" + name
                        + "\", which Java does not allow for a class.",
                "Put nothing but letters, digits and underscores around the \"*\", and make no keyword of it");
    }

    public static Problem sameNames(Spot spot, String entity, List<String> artefacts, String name, String changeable) {
        return Problem.error(
                "DW493",
                spot,
                "Each type that is generated for " + entity + " needs a name of its own, and several would be called "
                        + name + ": " + String.join(", ", artefacts) + ".",
                "Change one of them: @Table(…, names = @GeneratedNames(" + changeable + " = \"…\"))");
    }
}
