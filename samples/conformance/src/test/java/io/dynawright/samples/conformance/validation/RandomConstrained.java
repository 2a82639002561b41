package io.dynawright.samples.conformance.validation;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;

/** Makes random objects whose values lie near what constraints allow, on both sides. */
final class RandomConstrained {

    private static final int MAX_DEPTH = 3;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t\n",
            "\u00a0",
            "\u2003",
            "\u0001",
            "a",
            "ab",
            "aB",
            "abc",
            "abcd",
            "axb",
            "1",
            "-1.5",
            "-2",
            "2.5",
            "2.49",
            "10.25",
            "123",
            "1e2",
            "a@b",
            "a.b@c.d",
            "a..b@c",
            ".a@b",
            "a@b.",
            "a@-b",
            "@b",
            "\"q q\"@d",
            "a@[1.2.3.4]",
            "a@[IPv6:::1]");

    private static final String ALPHABET = "aB9._-+@\"\\ [](),:;<>!\u00e9\u4e2d";

    private static final List<String> DECIMALS = List.of(
            "-3", "-2", "-1.5", "-1.51", "-1.0", "-0.99", "0", "0.00", "1", "1.25", "2", "2.5", "2.51", "3", "4.0",
            "10", "1E+1", "1E+3", "0.1");

    private final Random random;
    private final Instant now;

    RandomConstrained(long seed, Instant now) {
        this.random = new Random(seed);
        this.now = now;
    }

    <T> T object(Class<T> type) throws ReflectiveOperationException {
        return record(type, 0);
    }

    private <T> T record(Class<T> type, int depth) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = value(components[i].getGenericType(), depth);
        }
        Constructor<T> constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        return constructor.newInstance(values);
    }

    private Object value(Type type, int depth) throws ReflectiveOperationException {
        boolean canBeNull = !(type instanceof Class<?> plain && plain.isPrimitive()) && !isOptional(type);
        if (canBeNull && (random.nextInt(6) == 0 || depth > MAX_DEPTH)) {
            return null;
        }
        if (type instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), depth);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isArray()) {
            Object array = Array.newInstance(plain.getComponentType(), random.nextInt(4));
            for (int i = 0; i < Array.getLength(array); i++) {
                Array.set(array, i, value(plain.getComponentType(), depth + 1));
            }
            return array;
        }
        return plain.isRecord() ? record(plain, depth + 1) : single(plain);
    }

    private static boolean isOptional(Type type) {
        return type.getTypeName().startsWith("java.util.Optional");
    }

    private Object container(Class<?> type, Type[] arguments, int depth) throws ReflectiveOperationException {
        if (type == Optional.class) {
            return Optional.ofNullable(value(arguments[0], depth + 1));
        }
        int size = random.nextInt(4);
        if (type == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                map.put(text(), value(arguments[1], depth + 1));
            }
            return map;
        }
        Collection<Object> values = type == Set.class ? new LinkedHashSet<>() : new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(value(arguments[0], depth + 1));
        }
        return values;
    }

    private Object single(Class<?> type) {
        if (CharSequence.class.isAssignableFrom(type)) {
            return type == StringBuilder.class ? new StringBuilder(text()) : text();
        }
        Object number = number(type);
        return number == null ? other(type) : number;
    }

    private String text() {
        if (random.nextBoolean()) {
            return pick(TEXTS);
        }
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.append(random.nextBoolean() ? "@" + pick(TEXTS) : "").toString();
    }

    private Object number(Class<?> type) {
        BigDecimal number = new BigDecimal(pick(DECIMALS));
        return switch (type.getSimpleName()) {
            case "byte", "Byte" -> number.byteValue();
            case "short", "Short" -> number.shortValue();
            case "int", "Integer" -> number.intValue();
            case "long", "Long" -> random.nextInt(10) == 0 ? Long.MIN_VALUE : number.longValue();
            case "float", "Float" -> number.floatValue();
            case "double", "Double" -> number.doubleValue();
            case "BigDecimal" -> number;
            case "BigInteger" -> number.toBigInteger().multiply(BigInteger.valueOf(random.nextInt(3)));
            case "OptionalInt" -> random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(number.intValue());
            case "OptionalLong" -> random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(number.longValue());
            case "OptionalDouble" ->
                random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(number.doubleValue());
            default -> null;
        };
    }

    private Object other(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "boolean", "Boolean" -> random.nextBoolean();
            case "char" -> 'c';
            case "UUID" -> new UUID(random.nextLong(), random.nextLong());
            case "Currency" -> Currency.getInstance("EUR");
            case "Date" -> new Date(moment().toInstant().toEpochMilli());
            case "Calendar" ->
                GregorianCalendar.from(
                        moment().withZoneSameInstant(TimeZone.getDefault().toZoneId()));
            default -> time(type, moment());
        };
    }

    private static TemporalAccessor time(Class<?> type, ZonedDateTime moment) {
        return switch (type.getSimpleName()) {
            case "Instant" -> moment.toInstant();
            case "LocalDate" -> moment.toLocalDate();
            case "LocalDateTime" -> moment.toLocalDateTime();
            case "LocalTime" -> moment.toLocalTime();
            case "MonthDay" -> MonthDay.from(moment);
            case "OffsetDateTime" -> moment.toOffsetDateTime();
            case "OffsetTime" -> moment.toOffsetDateTime().toOffsetTime();
            case "Year" -> Year.from(moment);
            case "YearMonth" -> YearMonth.from(moment);
            case "ZonedDateTime" -> moment;
            default -> throw new IllegalArgumentException(type.getName());
        };
    }

    /** Hibernate Validator does not take a moment for now that is written with another offset. */
    private ZonedDateTime moment() {
        ChronoUnit unit =
                pick(List.of(ChronoUnit.NANOS, ChronoUnit.MILLIS, ChronoUnit.HOURS, ChronoUnit.DAYS, ChronoUnit.YEARS));
        int distance = random.nextInt(3) - 1;
        ZoneId zone = distance == 0 || random.nextBoolean() ? ZoneId.systemDefault() : ZoneId.of("Asia/Kathmandu");
        return now.atZone(zone).plus(distance, unit);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
