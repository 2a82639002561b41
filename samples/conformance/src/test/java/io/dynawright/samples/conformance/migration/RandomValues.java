package io.dynawright.samples.conformance.migration;

import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkBytes;

/** Random values for the properties of beans. */
final class RandomValues {

    private final Random random;
    private final Map<Class<?>, Supplier<?>> scalars = new LinkedHashMap<>();

    RandomValues(Random random) {
        this.random = random;
        addNumbers();
        addTexts();
        addTimes();
    }

    /** A bean with a value for each property; some that are neither primitive nor sets are null. */
    <T> T bean(Class<T> type) throws ReflectiveOperationException, IntrospectionException {
        return bean(type, 0);
    }

    private <T> T bean(Class<T> type, int depth) throws ReflectiveOperationException, IntrospectionException {
        T bean = type.getDeclaredConstructor().newInstance();
        for (PropertyDescriptor property :
                Introspector.getBeanInfo(type, Object.class).getPropertyDescriptors()) {
            Type wanted = property.getReadMethod().getGenericReturnType();
            boolean isEnd = depth > 2 && wanted.equals(type);
            if (!isEnd && (isNeverNull(property) || random.nextInt(4) > 0)) {
                property.getWriteMethod().invoke(bean, value(wanted, depth));
            }
        }
        return bean;
    }

    private static boolean isNeverNull(PropertyDescriptor property) {
        Class<?> type = property.getPropertyType();
        return type.isPrimitive()
                || type.equals(Set.class)
                || property.getName().equals("customerId");
    }

    Object value(Type type, int depth) throws ReflectiveOperationException, IntrospectionException {
        if (type instanceof ParameterizedType generic) {
            return container(generic, depth);
        }
        Class<?> wanted = (Class<?>) type;
        if (scalars.containsKey(wanted)) {
            return scalars.get(wanted).get();
        }
        if (wanted.isEnum()) {
            return Array.get(wanted.getMethod("values").invoke(null), random.nextInt(wanted.getEnumConstants().length));
        }
        return bean(wanted, depth + 1);
    }

    private Object container(ParameterizedType type, int depth)
            throws ReflectiveOperationException, IntrospectionException {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType().equals(Map.class)) {
            return Map.of(value(arguments[0], depth), value(arguments[1], depth));
        }
        List<Object> values = List.of(value(arguments[0], depth), value(arguments[0], depth));
        return type.getRawType().equals(Set.class) ? new HashSet<>(values) : values;
    }

    private void addNumbers() {
        Stream.of(boolean.class, Boolean.class).forEach(type -> scalars.put(type, random::nextBoolean));
        Stream.of(int.class, Integer.class).forEach(type -> scalars.put(type, random::nextInt));
        Stream.of(double.class, Double.class).forEach(type -> scalars.put(type, () -> random.nextGaussian() * 1e6));
        scalars.put(byte.class, () -> (byte) random.nextInt());
        scalars.put(short.class, () -> (short) random.nextInt());
        scalars.put(long.class, random::nextLong);
        scalars.put(float.class, random::nextFloat);
        scalars.put(BigDecimal.class, () -> BigDecimal.valueOf(random.nextLong(), random.nextInt(20)));
        scalars.put(BigInteger.class, () -> new BigInteger(100, random));
        scalars.put(AtomicBoolean.class, () -> new AtomicBoolean(random.nextBoolean()));
        scalars.put(AtomicInteger.class, () -> new AtomicInteger(random.nextInt()));
        scalars.put(AtomicLong.class, () -> new AtomicLong(random.nextLong()));
        scalars.put(
                OptionalInt.class, () -> random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt()));
        scalars.put(OptionalLong.class, () -> OptionalLong.of(random.nextLong()));
        scalars.put(OptionalDouble.class, () -> OptionalDouble.of(random.nextDouble()));
    }

    private void addTexts() {
        Stream.of(String.class, CharSequence.class).forEach(type -> scalars.put(type, this::text));
        scalars.put(char.class, () -> (char) ('a' + random.nextInt(26)));
        scalars.put(char[].class, () -> text().toCharArray());
        scalars.put(StringBuffer.class, () -> new StringBuffer(text()));
        scalars.put(StringBuilder.class, () -> new StringBuilder(text()));
        scalars.put(UUID.class, () -> new UUID(random.nextLong(), random.nextLong()));
        scalars.put(URI.class, () -> URI.create("urn:" + random.nextInt(1000)));
        scalars.put(URL.class, this::url);
        scalars.put(byte[].class, this::bytes);
        scalars.put(ByteBuffer.class, () -> ByteBuffer.wrap(bytes()));
        scalars.put(SdkBytes.class, () -> SdkBytes.fromByteArray(bytes()));
    }

    private void addTimes() {
        scalars.put(Duration.class, () -> Duration.ofSeconds(random.nextInt(1_000_000), random.nextInt(1_000_000_000)));
        scalars.put(Instant.class, this::instant);
        scalars.put(LocalDate.class, () -> dateTime().toLocalDate());
        scalars.put(LocalDateTime.class, this::dateTime);
        scalars.put(LocalTime.class, () -> dateTime().toLocalTime());
        scalars.put(MonthDay.class, () -> MonthDay.from(dateTime()));
        scalars.put(OffsetDateTime.class, () -> dateTime().atOffset(offset()));
        scalars.put(Period.class, () -> Period.of(random.nextInt(9), random.nextInt(12), random.nextInt(30)));
        scalars.put(ZonedDateTime.class, () -> dateTime().atZone(ZoneId.of("Asia/Tokyo")));
        scalars.put(ZoneId.class, () -> ZoneId.of("Europe/Paris"));
        scalars.put(ZoneOffset.class, this::offset);
        scalars.put(Locale.class, () -> Locale.FRANCE);
    }

    /** Of the years 1900 to 2100 or so, often without a fraction. */
    private Instant instant() {
        long seconds = random.nextLong(-2_000_000_000L, 4_000_000_000L);
        return Instant.ofEpochSecond(seconds, random.nextBoolean() ? 0 : random.nextInt(1_000_000_000));
    }

    private LocalDateTime dateTime() {
        return LocalDateTime.ofInstant(instant(), ZoneOffset.UTC);
    }

    private ZoneOffset offset() {
        return ZoneOffset.ofHours(random.nextInt(12));
    }

    private String text() {
        return "text " + random.nextInt() + " é€𝄞";
    }

    private URL url() {
        try {
            return URI.create("https://example.com/" + random.nextInt(1000)).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] bytes() {
        byte[] bytes = new byte[1 + random.nextInt(8)];
        random.nextBytes(bytes);
        return bytes;
    }
}
