package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Derivation;
import java.util.List;
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

    /** A link to a type of the runtime; it is named in full, for it may not be imported. */
    public static String link(ClassName type) {
        return "{@link " + type.canonicalName() + "}";
    }

    /** A link to the entity's method that gives an attribute's value. */
    public static String getter(JavaType.Declared entity, Attribute attribute) {
        return "{@link " + reference(entity) + method(attribute) + "}";
    }

    /** The same where the method may be that of a flattened class, which may be in another package. */
    static String getterSeenFrom(JavaType.Declared entity, Attribute attribute) {
        JavaType.Declared owner = attribute.owner();
        return owner.packageName().equals(entity.packageName())
                ? getter(owner, attribute)
                : "{@link " + owner.qualifiedName() + method(attribute) + "}";
    }

    /** A static method has parameters, which a link need not name. */
    private static String method(Attribute attribute) {
        boolean hasParameters = attribute.derivation().orElse(null) instanceof Derivation.ByFunction;
        return "#" + attribute.getter() + (hasParameters ? "" : "()");
    }

    /** A type of the entity's package, as links name it. */
    public static String reference(JavaType.Declared type) {
        return String.join(".", type.simpleNames());
    }

    /** A name in DynamoDB, in code font. */
    public static String code(String name) {
        return PLAIN.matcher(name).matches() ? "{@code " + name + "}" : "<code>" + escape(name) + "</code>";
    }

    /** The stored names of attributes, as a list in a sentence. */
    static String list(List<Attribute> attributes) {
        List<String> names = attributes.stream()
                .map(attribute -> code(attribute.storedName()))
                .distinct()
                .toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
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
