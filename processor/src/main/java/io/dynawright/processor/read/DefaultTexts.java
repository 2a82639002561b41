package io.dynawright.processor.read;

import io.dynawright.processor.declare.DefaultDeclaration.Meaning;
import io.dynawright.processor.declare.DefaultValue;
import io.dynawright.processor.declare.JavaType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** What the text of a {@code @Default} means for the types of the JDK: parsed here as it will be when it is read. */
final class DefaultTexts {

    private static final Map<String, Function<String, DefaultValue>> LITERALS = Map.of(
            "boolean", DefaultTexts::bool,
            "char", DefaultTexts::character,
            "byte", text -> new DefaultValue.Literal("(byte) " + Byte.parseByte(text)),
            "short", text -> new DefaultValue.Literal("(short) " + Short.parseShort(text)),
            "int", text -> new DefaultValue.Literal(Integer.toString(Integer.parseInt(text))),
            "long", text -> new DefaultValue.Literal(Long.parseLong(text) + "L"),
            "float", text -> new DefaultValue.Literal(finite(Float.parseFloat(text)) + "F"),
            "double", text -> new DefaultValue.Literal(Double.toString(finite(Double.parseDouble(text)))));

    private static final Map<String, String> BOXES = Map.of(
            "java.lang.Boolean", "boolean",
            "java.lang.Character", "char",
            "java.lang.Byte", "byte",
            "java.lang.Short", "short",
            "java.lang.Integer", "int",
            "java.lang.Long", "long",
            "java.lang.Float", "float",
            "java.lang.Double", "double");

    private static final Map<String, String> FORMS = Map.of(
            "boolean", "true or false",
            "char", "one character",
            "byte", "a whole number from -128 to 127",
            "short", "a whole number from -32768 to 32767",
            "int", "a whole number from -2147483648 to 2147483647",
            "long", "a whole number from -9223372036854775808 to 9223372036854775807",
            "float", "a finite number such as 1.5",
            "double", "a finite number such as 1.5");

    /** The types that have a constructor, or a static method, that takes a text. */
    private static final Map<String, Parser> PARSERS = Map.ofEntries(
            constructor(BigDecimal.class, BigDecimal::new, "a number such as 1.50"),
            constructor(BigInteger.class, BigInteger::new, "a whole number"),
            method(UUID.class, "fromString", DefaultTexts::uuid, "a UUID"),
            method(URI.class, "create", URI::create, "a URI"),
            method(Currency.class, "getInstance", Currency::getInstance, "an ISO 4217 code such as EUR"),
            method(Locale.class, "forLanguageTag", DefaultTexts::locale, "a language tag such as en-GB"),
            method(ZoneId.class, "of", ZoneId::of, "a time zone such as Europe/Paris"),
            method(ZoneOffset.class, "of", ZoneOffset::of, "an offset such as +02:00"),
            method(Instant.class, "parse", Instant::parse, "an instant such as 2026-01-31T12:00:00Z"),
            method(LocalDate.class, "parse", LocalDate::parse, "a date such as 2026-01-31"),
            method(LocalTime.class, "parse", LocalTime::parse, "a time such as 12:00:00"),
            method(LocalDateTime.class, "parse", LocalDateTime::parse, "a time such as 2026-01-31T12:00:00"),
            method(OffsetTime.class, "parse", OffsetTime::parse, "a time such as 12:00:00+02:00"),
            method(OffsetDateTime.class, "parse", OffsetDateTime::parse, "a time such as 2026-01-31T12:00:00+02:00"),
            method(
                    ZonedDateTime.class,
                    "parse",
                    ZonedDateTime::parse,
                    "a time such as 2026-01-31T12:00:00+01:00[Europe/Paris]"),
            method(Duration.class, "parse", Duration::parse, "a duration such as PT15M"),
            method(Period.class, "parse", Period::parse, "a period such as P1M"),
            method(Year.class, "parse", Year::parse, "a year such as 2026"),
            method(YearMonth.class, "parse", YearMonth::parse, "a month such as 2026-01"),
            method(MonthDay.class, "parse", MonthDay::parse, "a day such as --01-31"));

    private DefaultTexts() {}

    /**
     * How one type is parsed.
     *
     * @param check parses the text as the program will
     * @param value what the program will do
     * @param form what texts look like
     */
    private record Parser(Function<String, Object> check, Function<String, DefaultValue> value, String form) {}

    private static Map.Entry<String, Parser> constructor(Class<?> type, Function<String, Object> check, String form) {
        JavaType.Declared name = nameOf(type);
        return Map.entry(type.getName(), new Parser(check, text -> new DefaultValue.Constructed(name, text), form));
    }

    private static Map.Entry<String, Parser> method(
            Class<?> type, String method, Function<String, Object> check, String form) {
        JavaType.Declared name = nameOf(type);
        return Map.entry(type.getName(), new Parser(check, text -> new DefaultValue.Parsed(name, method, text), form));
    }

    private static JavaType.Declared nameOf(Class<?> type) {
        return JavaType.Declared.of(type.getPackageName(), type.getSimpleName());
    }

    /** What the text means for this type. */
    static Meaning read(JavaType type, String text) {
        String name = type.toString();
        String qualified = type instanceof JavaType.Declared declared ? declared.qualifiedName() : name;
        if (qualified.equals("java.lang.String") || qualified.equals("java.lang.CharSequence")) {
            return new Meaning.Value(new DefaultValue.Text(text));
        }
        String primitive = BOXES.getOrDefault(qualified, name);
        Function<String, DefaultValue> literal = LITERALS.get(primitive);
        if (literal != null) {
            return attempt(literal, text, FORMS.getOrDefault(primitive, primitive));
        }
        Parser parser = PARSERS.get(qualified);
        return parser == null ? new Meaning.Unsupported() : read(parser, text);
    }

    private static Meaning read(Parser parser, String text) {
        return attempt(
                checked -> {
                    Objects.requireNonNull(parser.check().apply(checked));
                    return parser.value().apply(checked);
                },
                text,
                parser.form());
    }

    private static Meaning attempt(Function<String, DefaultValue> parser, String text, String form) {
        try {
            return new Meaning.Value(parser.apply(text));
        } catch (IllegalArgumentException | DateTimeException malformed) {
            return new Meaning.Malformed(form);
        }
    }

    private static DefaultValue bool(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return new DefaultValue.Literal(text);
    }

    private static DefaultValue character(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException(text);
        }
        return new DefaultValue.Letter(text.charAt(0));
    }

    private static double finite(double number) {
        if (!Double.isFinite(number)) {
            throw new NumberFormatException();
        }
        return number;
    }

    private static float finite(float number) {
        finite((double) number);
        return number;
    }

    /** The JDK takes shorter forms too, which nobody writes on purpose. */
    private static Object uuid(String text) {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException(text);
        }
        return uuid;
    }

    /** The JDK reads what is no language tag as none. */
    private static Object locale(String text) {
        try {
            return new Locale.Builder().setLanguageTag(text).build();
        } catch (IllformedLocaleException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
