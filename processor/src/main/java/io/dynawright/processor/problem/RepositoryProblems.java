package io.dynawright.processor.problem;

import java.util.List;
import java.util.Optional;

/** DW84x: the user's interfaces over repositories. */
public final class RepositoryProblems {

    private RepositoryProblems() {}

    public static Problem noInterface(Spot spot, String type) {
        return Problem.error(
                "DW840",
                spot,
                "@Repository is on " + type + ", which is no interface; Dynawright writes a class that implements one.",
                "Make it an interface, or extend the generated repository instead");
    }

    public static Problem cannotBeImplemented(Spot spot, String type, String found) {
        return Problem.error(
                "DW840",
                spot,
                type + " cannot be implemented by a generated class: " + found + ".",
                "An interface with @Repository is neither sealed nor generic nor private");
    }

    public static Problem noTable(Spot spot, String type, String entity) {
        return Problem.error(
                "DW841",
                spot,
                "The @Repository of " + type + " names " + entity + ", which is not marked @Table, and so has none.",
                "Name the class that is stored in the table");
    }

    public static Problem unknownMethod(
            Spot spot,
            String type,
            String method,
            String repository,
            Optional<String> suggestion,
            List<String> methods) {
        return Problem.error(
                "DW842",
                spot,
                type + " declares method \"" + method + "\", which is no operation of " + repository + ".",
                suggestion.map(near -> "Did you mean \"" + near + "\"? ").orElse("") + "There are: "
                        + String.join(", ", methods));
    }

    public static Problem otherSignature(
            Spot spot, String type, String method, String repository, List<String> signatures) {
        return Problem.error(
                "DW843",
                spot,
                type + " declares method \"" + method + "\", which " + repository
                        + " has with other parameters or another result.",
                "Write one of these: " + String.join("; ", signatures));
    }

    public static Problem noPartitionKey(Spot spot, String type, String method) {
        return Problem.error(
                "DW844",
                spot,
                type + " has leadingKeys, and its method \"" + method
                        + "\" asks for no partition key that IAM could compare with them.",
                "Declare methods that have the partition key, such as find and query, or leave out leadingKeys");
    }

    public static Problem blankKey(Spot spot, String type) {
        return Problem.error(
                "DW845",
                spot,
                "One of the leadingKeys of " + type + " is blank, and no item has such a partition key.",
                "Write the value as it is stored, or leave it out");
    }

    public static Problem nameTaken(Spot spot, String type, String implementation) {
        return Problem.error(
                "DW846",
                spot,
                "The class that implements " + type + " is called " + implementation
                        + ", and there is a class of that name already.",
                "Rename one of them");
    }

    public static Problem noMethods(Spot spot, String type) {
        return Problem.error(
                "DW847",
                spot,
                type + " declares no method, so that nothing could be done through it.",
                "Declare those methods of the generated repository that its users need");
    }

    public static Problem mixed(Spot spot, String type, String method) {
        return Problem.error(
                "DW848",
                spot,
                type + " has methods that wait for their results and methods that do not, such as \"" + method
                        + "\"; one class runs on one client.",
                "Make two interfaces of it");
    }

    public static Problem noAsyncRepository(Spot spot, String type, String method, String entity) {
        return Problem.error(
                "DW848",
                spot,
                type + " declares method \"" + method + "\", which does not wait for its result, and " + entity
                        + " has no asynchronous repository: it is turned off.",
                "Turn it on, or let the method give the result itself");
    }

    public static Problem sameNames(Spot spot, String type, String other) {
        return Problem.error(
                "DW849",
                spot,
                "The simple name of " + type + " is too much like that of " + other
                        + ": their policies would have one name.",
                "Rename one of the interfaces");
    }
}
