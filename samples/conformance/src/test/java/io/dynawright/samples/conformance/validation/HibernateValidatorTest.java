package io.dynawright.samples.conformance.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.error.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Generated checks find in random objects what Hibernate Validator finds: the same constraints broken in the same places.
 *
 * <p>{@code -Dconstraints.runs=5000} makes more of them, {@code -Ddynawright.seed=7} others; a failure names its seed.
 */
class HibernateValidatorTest {

    private static final int RUNS = Integer.getInteger("constraints.runs", 300);
    private static final long SEED = Long.getLong("dynawright.seed", 20_261_121);
    private static final Instant NOW = Instant.parse("2026-06-15T10:15:30.123456789Z");

    @Test
    void findsTheSame() throws ReflectiveOperationException {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new OwnMessages())
                .clockProvider(() -> Clock.fixed(NOW, ZoneId.systemDefault()))
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            int found = 0;
            for (long seed = SEED; seed < SEED + RUNS; seed++) {
                Constrained object = new RandomConstrained(seed, NOW).object(Constrained.class);
                Set<String> expected = validator.validate(object).stream()
                        .map(HibernateValidatorTest::text)
                        .collect(Collectors.toCollection(TreeSet::new));
                Set<String> actual =
                        ConstrainedSchema.INSTANCE.violations(object).at(NOW.atZone(ZoneId.systemDefault())).stream()
                                .map(HibernateValidatorTest::text)
                                .collect(Collectors.toCollection(TreeSet::new));
                assertThat(actual)
                        .as("-Ddynawright.seed=%d -Dconstraints.runs=1", seed)
                        .isEqualTo(expected);
                found += expected.size();
            }
            assertThat(found).as("violations in all").isGreaterThan(RUNS);
        }
    }

    private static String text(ConstraintViolation<?> violation) {
        String path = violation
                .getPropertyPath()
                .toString()
                .replaceAll("\\.<(list element|iterable element|map key|map value)>", "");
        return path + ": " + violation.getMessage();
    }

    private static String text(Violation violation) {
        return violation.path() + ": " + violation.message();
    }
}
