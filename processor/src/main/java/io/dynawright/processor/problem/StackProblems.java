package io.dynawright.processor.problem;

import java.util.List;
import java.util.Optional;

/** DW83x: the stacks that tables are deployed in, and what tables are called there. */
public final class StackProblems {

    private StackProblems() {}

    public static Problem sameTable(Spot spot, String entity, String other, String table) {
        return Problem.error(
                "DW830",
                spot,
                "The tables of a module have different names, and " + entity + " has the name \"" + table
                        + "\" that the table of " + other + " has.",
                "Rename one of them; what is kept in one table can be the classes of one sealed type");
    }

    /**
     * Stacks that wait for each other.
     *
     * @param cycle the stacks, each before the one that it depends on, and the first one again at the end
     */
    public static Problem cycle(Spot spot, List<String> cycle) {
        return Problem.error(
                "DW831",
                spot,
                "A stack is deployed after those that it depends on, and these depend on each other: "
                        + String.join(" -> ", cycle) + ".",
                "Remove one of these dependencies, or put their tables into one stack");
    }

    public static Problem dependsOnItself(Spot spot, String stack) {
        return Problem.error(
                "DW831",
                spot,
                "A stack is deployed after those that it depends on, and \"" + stack + "\" depends on itself.",
                "Remove \"" + stack + "\" from \"dependsOn\"");
    }

    public static Problem unknownStack(
            Spot spot, String stack, String unknown, Optional<String> meant, List<String> known) {
        return Problem.error(
                "DW832",
                spot,
                "A stack depends on stacks of its module, and \"" + stack + "\" depends on \"" + unknown
                        + "\", which no table of the module belongs to.",
                meant.map(name -> "Did you mean \"" + name + "\"? ").orElse("") + "There is: "
                        + String.join(", ", known) + "; stacks of other modules are not known");
    }

    public static Problem invalidStackName(Spot spot, String fault) {
        return Problem.error(
                "DW833",
                spot,
                "A stack and its files are called by the name that @Stack gives, and " + fault + ".",
                "Call the stack by a letter, and then letters, digits and hyphens, 128 characters at most");
    }

    public static Problem reservedStackName(Spot spot, String stack) {
        return Problem.error(
                "DW833",
                spot,
                "A stack's files are called by the name that @Stack gives, and Terraform takes one that is called \""
                        + stack + "\" for something else.",
                "Give the stack another name");
    }

    public static Problem sameLogicalId(Spot spot, String table, String other, String entity, String id) {
        return Problem.error(
                "DW834",
                spot,
                "In templates only letters and digits tell tables apart, and \"" + table + "\" is \"" + id
                        + "\" there, as \"" + other + "\" of " + entity + " is.",
                "Give one of the two tables a name that differs in more than case and separators");
    }

    public static Problem stackNamesDifferInCase(Spot spot, String stack, String other) {
        return Problem.error(
                "DW835",
                spot,
                "Stacks and their files are called by the names that @Stack gives, and \"" + stack
                        + "\" differs from \"" + other + "\" in upper and lower case alone.",
                "Write both in the same way, or give one of them another name");
    }
}
