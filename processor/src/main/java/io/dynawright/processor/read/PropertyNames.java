package io.dynawright.processor.read;

import java.util.Locale;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;

/** How the name of a bean's accessor and the name of its property go together. */
final class PropertyNames {

    private PropertyNames() {}

    /**
     * The property's name by the rule of {@code java.beans}: {@code URL} for {@code getURL}, {@code url} for {@code
     * getUrl}.
     */
    static String decapitalize(String rest) {
        boolean isAcronym =
                rest.length() > 1 && Character.isUpperCase(rest.charAt(0)) && Character.isUpperCase(rest.charAt(1));
        return isAcronym ? rest : lowerFirst(rest);
    }

    /** The property of a method that gives a value: {@code pk} for {@code getPk} and for {@code pk}. */
    static String ofGetter(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        String prefix = method.getReturnType().getKind() == TypeKind.BOOLEAN && name.startsWith("is") ? "is" : "get";
        boolean isPrefixed = name.startsWith(prefix)
                && name.length() > prefix.length()
                && Character.isUpperCase(name.charAt(prefix.length()));
        return isPrefixed ? decapitalize(name.substring(prefix.length())) : name;
    }

    /** The name with its first letter in upper case, as it follows {@code get}. */
    static String capitalize(String property) {
        return property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
    }

    /** Whether an accessor whose name, without its prefix, is {@code rest} may be the property's. */
    static boolean fits(String property, String rest) {
        return property.equalsIgnoreCase(rest) || property.equals("is" + rest);
    }

    /** How far a fitting property is from the usual spelling; a nearer one is preferred. */
    static int distance(String property, String rest) {
        if (property.equals(lowerFirst(rest)) || property.equals(rest)) {
            return 0;
        }
        return property.equalsIgnoreCase(rest) ? 1 : 2;
    }

    static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
