package io.dynawright.drift;

import io.dynawright.health.CheckedTable;
import io.dynawright.health.Compared;
import io.dynawright.health.Difference;
import io.dynawright.health.Level;
import io.dynawright.operation.CheckFailure;
import io.dynawright.operation.Reply;
import io.dynawright.operation.TableInspection;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * What came of comparing one table with what its entity declares. Immutable.
 *
 * @param table the table
 * @param outcome whether it could be compared
 * @param differences in what it differs, also what does no harm: {@link Difference#level()} tells
 * @param remarks why it could not be compared, or what of it could not, in words which go on after the table's name
 * @param steps what makes it as it is declared, in an order that DynamoDB accepts
 */
public record TableDrift(
        CheckedTable table, Outcome outcome, List<Difference> differences, List<String> remarks, List<Step> steps) {

    /** Whether a table could be compared. */
    public enum Outcome {
        /** It was compared. */
        COMPARED,
        /** It does not exist. */
        MISSING,
        /** DynamoDB did not tell how it is. */
        UNKNOWN
    }

    /** Copies the lists. */
    public TableDrift {
        differences = List.copyOf(differences);
        remarks = List.copyOf(remarks);
        steps = List.copyOf(steps);
    }

    static TableDrift of(TableInspection inspection, Undeclared undeclared) {
        CheckedTable table = CheckedTable.of(inspection);
        if (inspection.physicalName() instanceof Reply.Failed<String> unnamed) {
            return unknown(table, Compared.words(unnamed.failure()));
        } else if (inspection.description() instanceof Reply.Failed<?> failed) {
            return failed.failure().kind() == CheckFailure.Kind.NOT_FOUND
                    ? missing(table, inspection, failed.failure())
                    : unknown(table, Compared.words(failed.failure()));
        }
        return inspection.description() instanceof Reply.Given<TableDescription> given
                ? compared(table, inspection, given.answer(), undeclared)
                : unknown(table, "was not compared, since DynamoDB could not be asked");
    }

    private static TableDrift unknown(CheckedTable table, String why) {
        return new TableDrift(table, Outcome.UNKNOWN, List.of(), List.of(why), List.of());
    }

    private static TableDrift missing(CheckedTable table, TableInspection inspection, CheckFailure failure) {
        List<Step> steps = Plan.create(
                inspection.table().definition(),
                inspection.creation(table.physicalName().orElseThrow()));
        return new TableDrift(table, Outcome.MISSING, List.of(), List.of(Compared.words(failure)), steps);
    }

    private static TableDrift compared(
            CheckedTable table, TableInspection inspection, TableDescription found, Undeclared undeclared) {
        Compared compared = Compared.of(inspection, found);
        Drifted drifted = new Drifted(
                inspection.creation(table.physicalName().orElseThrow()), found, compared.differences(), undeclared);
        return new TableDrift(
                table,
                Outcome.COMPARED,
                compared.differences(),
                compared.notCompared(),
                Plan.change(inspection.table().definition(), drifted));
    }

    /** Whether the table was compared, has all that is declared, and nothing is left to do. */
    public boolean isClean() {
        return outcome == Outcome.COMPARED
                && steps.isEmpty()
                && differences.stream().allMatch(difference -> difference.level() == Level.OK);
    }
}
