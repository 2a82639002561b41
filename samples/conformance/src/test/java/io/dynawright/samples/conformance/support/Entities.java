package io.dynawright.samples.conformance.support;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Random;
import java.util.function.LongConsumer;

/** Random records for property tests. */
public final class Entities {

    private static final int RUNS = Integer.getInteger("properties.runs", 15);
    private static final long SEED = Long.getLong("dynawright.seed", 20_261_121);

    /** One attribute in so many is null. */
    private static final int NULLS = 8;

    private Entities() {}

    /** Runs it for so many seeds as the build says; what it throws then names the seed. */
    public static void forEachSeed(LongConsumer property) {
        for (long seed = SEED; seed < SEED + RUNS; seed++) {
            try {
                property.accept(seed);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("-Ddynawright.seed=" + seed + " -Dproperties.runs=1: " + e.getMessage(), e);
            }
        }
    }

    /** A record, some of whose components are null, but not its first. */
    public static <T> T random(Class<T> type, long seed) {
        T full = Storable.object(type, seed);
        Random random = new Random(seed);
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < values.length; i++) {
                boolean isNull = i > 0 && !components[i].getType().isPrimitive() && random.nextInt(NULLS) == 0;
                components[i].getAccessor().setAccessible(true);
                values[i] = isNull ? null : components[i].getAccessor().invoke(full);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
