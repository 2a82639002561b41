package io.dynawright.samples.conformance.validation;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;

/** Lets Hibernate Validator speak as Dynawright does, so that what the two say can be compared word for word. */
final class OwnMessages implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
        Map<String, Object> attributes = context.getConstraintDescriptor().getAttributes();
        Object limit = attributes.get("value");
        String name = context.getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (name) {
            case "NotNull" -> "must not be null";
            case "Null" -> "must be null";
            case "NotEmpty" -> "must not be empty";
            case "NotBlank" -> "must not be blank";
            case "Email" -> "must be an e-mail address";
            case "AssertTrue" -> "must be true";
            case "AssertFalse" -> "must be false";
            case "Min" -> "must be at least " + limit;
            case "Max" -> "must be at most " + limit;
            case "Positive" -> "must be greater than 0";
            case "PositiveOrZero" -> "must be at least 0";
            case "Negative" -> "must be less than 0";
            case "NegativeOrZero" -> "must be at most 0";
            case "Past" -> "must be in the past";
            case "PastOrPresent" -> "must be in the past or present";
            case "Future" -> "must be in the future";
            case "FutureOrPresent" -> "must be in the future or present";
            case "DecimalMin" -> (isInclusive(attributes) ? "must be at least " : "must be greater than ") + limit;
            case "DecimalMax" -> (isInclusive(attributes) ? "must be at most " : "must be less than ") + limit;
            case "Pattern" -> "must match \"" + attributes.get("regexp") + "\"";
            case "Digits" -> digits((int) attributes.get("integer"), (int) attributes.get("fraction"));
            case "Size" -> size((Size) context.getConstraintDescriptor().getAnnotation(), context.getValidatedValue());
            default -> throw new IllegalArgumentException(name);
        };
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return interpolate(template, context);
    }

    private static boolean isInclusive(Map<String, Object> attributes) {
        return attributes.get("inclusive").equals(true);
    }

    private static String digits(int integer, int fraction) {
        return "must have at most " + integer + (integer == 1 ? " digit" : " digits") + " before and " + fraction
                + " after the decimal point";
    }

    private static String size(Size size, Object value) {
        String noun = value instanceof CharSequence ? "character" : value instanceof Map<?, ?> ? "entry" : "element";
        String plural = noun.equals("entry") ? "entries" : noun + "s";
        if (size.max() == Integer.MAX_VALUE) {
            return "must have at least " + size.min() + " " + (size.min() == 1 ? noun : plural);
        }
        String last = size.max() + " " + (size.max() == 1 ? noun : plural);
        return size.min() == 0 ? "must have at most " + last : "must have between " + size.min() + " and " + last;
    }
}
