package io.dynawright.processor.problem;

import java.util.List;
import java.util.Optional;

/** DW501 to DW509: views. */
public final class ViewProblems {

    private ViewProblems() {}

    /** The other class is what the one that is named is itself a part or a case of. */
    public static Problem notStored(Spot spot, String view, String type, Optional<String> other) {
        return Problem.error(
                "DW501",
                spot,
                "@View on " + view + " names " + type + ", which is neither a @Table nor a @Document.",
                other.map(stored -> "Did you mean " + stored + "?")
                        .orElse("Name the class of which " + view + " is a part"));
    }

    public static Problem unknownAttribute(
            Spot spot, String view, String member, String type, List<String> near, List<String> attributes) {
        return Problem.error(
                "DW502",
                spot,
                view + " has \"" + member + "\", an attribute that " + type + " does not have.",
                (near.isEmpty() ? "" : "Did you mean \"" + String.join("\" or \"", near) + "\"? ") + type + " has: "
                        + String.join(", ", attributes));
    }

    public static Problem otherType(Spot spot, String view, String member, String found, String type, String expected) {
        return Problem.error(
                "DW503",
                spot,
                "\"" + member + "\" of " + view + " is of type " + found + ", and of type " + expected + " in " + type
                        + ".",
                "Give it the same type. In the place of a @Document may stand a @View of it");
    }

    public static Problem markedMember(Spot spot, String view, String mark, String type) {
        return Problem.error(
                "DW504",
                spot,
                "@" + mark + " is on a member of " + view + "; a view's members are stored as " + type + " says.",
                "Remove it, or write it in " + type);
    }

    public static Problem containsItself(Spot spot, String view, String member) {
        return Problem.error(
                "DW505",
                spot,
                view + " contains itself, by \"" + member + "\"; what it fetches would have no end.",
                "Let the innermost view leave the member out, or put a list in between");
    }

    public static Problem storedToo(Spot spot, String view, String annotation) {
        return Problem.error(
                "DW506",
                spot,
                view + " is a @View and a " + annotation
                        + "; a class is stored in its own right, or a part of another.",
                "Remove one of the two annotations, or make two classes of it");
    }

    public static Problem sealed(Spot spot, String view) {
        return Problem.error(
                "DW507",
                spot,
                view + " is a @View and sealed; a view is one record or class.",
                "Make a view for each of the classes, or one of what they have in common");
    }

    public static Problem stored(Spot spot, String attribute, String type, String view) {
        return Problem.error(
                "DW508",
                spot,
                "\"" + attribute + "\" is of type " + type + ", and " + view
                        + " is a @View: it is read out of what another class stores, and never stored.",
                "Give the attribute the type of which " + view + " is a part, or make " + view
                        + " a @Document instead");
    }

    public static Problem empty(Spot spot, String view) {
        return Problem.error(
                "DW509",
                spot,
                view + " is a @View without members; a view fetches what it names.",
                "Give it the members that are to be fetched");
    }
}
