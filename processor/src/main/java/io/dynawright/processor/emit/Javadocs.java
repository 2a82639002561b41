package io.dynawright.processor.emit;

import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.model.Attribute;
import java.util.regex.Pattern;

/** Fragments of Javadoc text. What users chose freely, the names in DynamoDB, is escaped here and nowhere else. */
public final class Javadocs {

    private static final Pattern PLAIN = Pattern.compile("[\\w.:/ -]+");

    private static final String SPECIAL = "&<>@{}*/\\";

    private Javadocs() {}

    /** A link to a type of the entity's package. */
    public static String link(JavaType.Declared type) {
        return "{@link " + reference(type) + "}";
    }

    /** A link to the entity's method that gives an attribute's value. */
    public static String getter(JavaType.Declared entity, Attribute attribute) {
        return "{@link " + reference(entity) + "#" + attribute.getter() + "()}";
    }

    /** The same where the method may be that of a flattened class, which may be in another package. */
    static String getterSeenFrom(JavaType.Declared entity, Attribute attribute) {
        JavaType.Declared owner = attribute.owner();
        return owner.packageName().equals(entity.packageName())
                ? getter(owner, attribute)
                : "{@link " + owner.qualifiedName() + "#" + attribute.getter() + "()}";
    }

    /** A type of the entity's package, as links name it. */
    public static String reference(JavaType.Declared type) {
        return String.join(".", type.simpleNames());
    }

    /** A name in DynamoDB, in code font. */
    public static String code(String name) {
        return PLAIN.matcher(name).matches() ? "{@code " + name + "}" : "<code>" + escape(name) + "</code>";
    }

    /** Text without anything that means something to Javadoc, to a comment or to javac's unicode escapes. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c)) {
                escaped.append(' ');
            } else if (SPECIAL.indexOf(c) >= 0) {
                escaped.append("&#").append(c).append(';');
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
