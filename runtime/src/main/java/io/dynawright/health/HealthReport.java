package io.dynawright.health;

import io.dynawright.operation.Inspection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a check of the connection and of tables found. Immutable, and equal to another report of the same findings.
 *
 * <pre>{@code
 * HealthReport report = dynawright.check(OrderSchema.INSTANCE, CartSchema.INSTANCE);
 * if (!report.isReady()) {
 *     log.error("Not ready:\n{}", report);
 * }
 * }</pre>
 *
 * <p>It prints one line for each finding:
 *
 * <pre>
 * OK      DynamoDB: answers, and knows the caller
 * OK      table orders of Order: is as the entity declares it
 * PROBLEM table carts of Cart, in DynamoDB shop_carts: has no index by-day. Add it, or correct the entity
 * </pre>
 *
 * @param findings first what is about DynamoDB as a whole, then what is about each table, in the order in which their
 *     entities were given
 */
public record HealthReport(List<Finding> findings) {

    /** Copies the list. */
    public HealthReport {
        findings = List.copyOf(findings);
    }

    /** For Dynawright itself: the report of what was learned. */
    public static HealthReport of(Inspection inspection) {
        return new HealthReport(Findings.of(inspection));
    }

    /**
     * Whether there is no {@linkplain Level#PROBLEM problem}: DynamoDB was reached, and all tables can be worked with.
     * What could not be found out is a problem; warnings are none.
     */
    public boolean isReady() {
        return findings.stream().noneMatch(finding -> finding.level() == Level.PROBLEM);
    }

    /** One line for each finding, without a line break at the end. */
    @Override
    public String toString() {
        return findings.stream().map(Finding::toString).collect(Collectors.joining("\n"));
    }
}
