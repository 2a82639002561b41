package io.dynawright.processor.lock;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which forms are read by the codec of another one, without loss. It lists what a change of a Java type is known to do;
 * what it does not know counts as another form.
 */
final class Forms {

    /** All texts are these. */
    private static final Set<String> TEXTS = Set.of("String", "CharSequence", "StringBuilder", "StringBuffer");

    /** All values are these. */
    private static final Set<String> VALUES = Set.of("AttributeValue", "Dynamic");

    /** The next type that holds all numbers, or all points in time, of another. */
    private static final Map<String, String> WIDER = Map.of(
            "Byte", "Short",
            "Short", "Integer",
            "Integer", "Long",
            "Long", "BigInteger",
            "BigInteger", "BigDecimal",
            "Float", "Double",
            "Double", "BigDecimal",
            "Date", "Instant");

    /** The same numbers by another name. */
    private static final Map<String, String> SAME = Map.of(
            "AtomicInteger", "Integer",
            "OptionalInt", "Integer",
            "AtomicLong", "Long",
            "OptionalLong", "Long",
            "OptionalDouble", "Double");

    /** Points in time, whose zone is not stored. The first of them hold milliseconds and drop what is finer. */
    private static final Pattern MOMENT = Pattern.compile(
            "(?:(Date|Calendar|GregorianCalendar)|Instant|OffsetDateTime|ZonedDateTime)(Millis|Seconds)?(?: in .*)?");

    private Forms() {}

    /** Whether today's type reads what was stored as the other; not what is inside of one. */
    static boolean reads(LockedType.Value is, LockedType was) {
        if (VALUES.contains(is.form())) {
            return true;
        }
        if (is.stored() != was.stored()) {
            return false;
        }
        boolean isAnyText = TEXTS.contains(is.form()) && isText(was);
        return isAnyText
                || (was instanceof LockedType.Value value && reads(canonical(is.form()), canonical(value.form())));
    }

    private static boolean isText(LockedType type) {
        return type instanceof LockedType.Value || type instanceof LockedType.EnumText;
    }

    private static boolean reads(String is, String was) {
        return is.equals(was) || (WIDER.containsKey(was) && reads(is, WIDER.get(was)));
    }

    private static String canonical(String form) {
        Matcher moment = MOMENT.matcher(form);
        if (!moment.matches()) {
            return SAME.getOrDefault(form, form);
        }
        String unit = moment.group(2);
        if (unit != null) {
            return "Instant" + unit;
        }
        return moment.group(1) == null ? "Instant" : "Date";
    }
}
