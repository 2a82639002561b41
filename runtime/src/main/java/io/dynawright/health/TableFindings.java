package io.dynawright.health;

import io.dynawright.operation.Reply;
import io.dynawright.operation.TableInspection;
import io.dynawright.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;

/** Makes findings of what a check has learned of one table. */
final class TableFindings {

    private final TableDefinition declared;
    private final CheckedTable table;
    private final List<Finding> findings = new ArrayList<>();

    private TableFindings(TableInspection inspection) {
        declared = inspection.table().definition();
        table = CheckedTable.of(inspection);
    }

    /**
     * The findings, of which there is always one.
     *
     * @param contact what came of the first call
     */
    static List<Finding> of(TableInspection inspection, Reply<?> contact) {
        TableFindings table = new TableFindings(inspection);
        if (inspection.physicalName() instanceof Reply.Failed<String> unnamed) {
            table.add(
                    Level.PROBLEM,
                    Finding.Kind.NAME,
                    "has a name in DynamoDB that could not be found out: "
                            + Unanswered.words(unnamed.failure().error()));
        } else if (contact.endsCheck()) {
            table.add(Level.PROBLEM, Finding.Kind.UNCHECKED, "was not checked, since DynamoDB could not be asked");
        } else {
            table.compare(inspection);
        }
        return table.findings;
    }

    private void compare(TableInspection inspection) {
        if (inspection.description() instanceof Reply.Failed<?> failed) {
            findings.add(new Unanswered(Question.DESCRIBE_TABLE, failed.failure()).finding(Optional.of(table)));
        } else if (inspection.description() instanceof Reply.Given<TableDescription> given) {
            TableComparison.of(declared, given.answer()).forEach(this::add);
        }
        if (inspection.timeToLive() instanceof Reply.Failed<?> failed) {
            findings.add(new Unanswered(Question.DESCRIBE_TIME_TO_LIVE, failed.failure()).finding(Optional.of(table)));
        } else if (inspection.timeToLive() instanceof Reply.Given<TimeToLiveDescription> given) {
            TimeToLiveComparison.of(declared, given.answer()).ifPresent(this::add);
        }
        if (findings.stream().allMatch(finding -> finding.level() == Level.OK)) {
            findings.add(0, finding(Level.OK, Finding.Kind.AGREEMENT, "is as the entity declares it"));
        }
    }

    private void add(Difference difference) {
        add(difference.level(), difference.kind(), difference.message());
    }

    private void add(Level level, Finding.Kind kind, String message) {
        findings.add(finding(level, kind, message));
    }

    private Finding finding(Level level, Finding.Kind kind, String message) {
        return new Finding(level, kind, Optional.of(table), message);
    }
}
