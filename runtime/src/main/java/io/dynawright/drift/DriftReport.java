package io.dynawright.drift;

import io.dynawright.operation.Inspection;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * In what deployed tables are other than entities declare them, and the steps that change that. Immutable, and equal to
 * another report of the same.
 *
 * <pre>{@code
 * DriftReport report = dynawright.drift();
 * if (!report.isClean()) {
 *     System.out.println(report);
 * }
 * }</pre>
 *
 * <p>It prints each table with what differs, and then the steps with the commands of the AWS CLI that take them:
 *
 * <pre>
 * table orders of Order, in DynamoDB shop_orders:
 *   PROBLEM has no index by-day. Add it, or correct the entity
 *   1. Create the index by-day. It is filled with the table's items before it is ACTIVE, …
 *      aws dynamodb update-table --cli-input-json '{"TableName":"shop_orders", …}'
 *   2. Wait until the table, its indexes and its replicas are ACTIVE
 *      aws dynamodb describe-table --table-name shop_orders …
 * table carts of Cart: is as the entity declares it
 * </pre>
 *
 * @param tables in the order in which they were given
 */
public record DriftReport(List<TableDrift> tables) {

    /** Copies the list. */
    public DriftReport {
        tables = List.copyOf(tables);
    }

    /** For Dynawright itself: the report of what was learned. */
    public static DriftReport of(Inspection inspection, UnaryOperator<DriftOptions> options) {
        Undeclared undeclared = Objects.requireNonNull(options.apply(new DriftOptions()), "options")
                .undeclared();
        return new DriftReport(inspection.tables().stream()
                .map(table -> TableDrift.of(table, undeclared))
                .toList());
    }

    /**
     * Whether all tables have what is declared, and nothing is left to do. What only a table has, and what could not be
     * compared of a table that was described, is told, and does not count.
     */
    public boolean isClean() {
        return tables.stream().allMatch(TableDrift::isClean);
    }

    /** Whether DynamoDB told of every table how it is, or that it does not exist. */
    public boolean isComplete() {
        return tables.stream().noneMatch(table -> table.outcome() == TableDrift.Outcome.UNKNOWN);
    }

    /** The same as JSON, for programs: {@code {"clean":…,"complete":…,"tables":[…]}}, in several lines. */
    public String toJson() {
        return ReportJson.text(this);
    }

    /** As described above, without a line break at the end. */
    @Override
    public String toString() {
        return ReportText.of(this);
    }
}
