package io.dynawright.processor.publish.terraform;

import java.util.Collection;
import java.util.stream.Collectors;

/** Texts in which Terraform computes something, and those in which it must not. */
public final class Expressions {

    private Expressions() {}

    /** The value of an expression. */
    public static String of(String expression) {
        return "${" + expression + "}";
    }

    /** The text as it is. */
    public static String literal(String text) {
        return text.replace("${", "$${").replace("%{", "%%{");
    }

    /** Inside an expression: a list of these, which have no quotes. */
    static String list(Collection<String> texts) {
        return texts.stream().map(text -> "\"" + text + "\"").collect(Collectors.joining(", ", "[", "]"));
    }
}
