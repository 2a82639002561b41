package io.dynawright.drift;

import io.dynawright.health.SettingDifference.Setting;
import software.amazon.awssdk.services.dynamodb.model.SSESpecification;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.TableClass;

/** Changes what is set of a table as a whole, each with a request of its own. */
record SettingsPlan(Drifted table) {

    void add(Steps steps) {
        addDeletionProtection(steps);
        addTableClass(steps);
        addEncryption(steps);
        addStream(steps);
    }

    private void addDeletionProtection(Steps steps) {
        if (table.changes(Setting.DELETION_PROTECTION)) {
            boolean isWanted = Boolean.TRUE.equals(table.target().deletionProtectionEnabled());
            steps.update(
                    isWanted ? "Protect the table from being deleted" : "Let the table be deleted",
                    request -> request.deletionProtectionEnabled(isWanted));
        }
    }

    private void addTableClass(Steps steps) {
        if (table.changes(Setting.TABLE_CLASS)) {
            TableClass declared = table.target().tableClass();
            TableClass wanted = declared == null ? TableClass.STANDARD : declared;
            steps.update(
                    "Change the table class, which DynamoDB allows twice in 30 days",
                    request -> request.tableClass(wanted));
        }
    }

    /** A specification that is not enabled stands for a key of AWS. */
    private void addEncryption(Steps steps) {
        if (table.changes(Setting.ENCRYPTION)) {
            SSESpecification declared = table.target().sseSpecification();
            SSESpecification wanted =
                    declared == null ? SSESpecification.builder().enabled(false).build() : declared;
            steps.update("Change whose key encrypts the table", request -> request.sseSpecification(wanted));
        }
    }

    /** What a stream shows cannot be changed: the old stream ends, and a new one begins. */
    private void addStream(Steps steps) {
        if (!table.changes(Setting.STREAM)) {
            return;
        }
        StreamSpecification found = table.found().streamSpecification();
        if (found != null && Boolean.TRUE.equals(found.streamEnabled())) {
            steps.update(
                    "Disable the stream. What it holds can be read for 24 hours, by the ARN that it has",
                    request -> request.streamSpecification(stream -> stream.streamEnabled(false)));
        }
        StreamSpecification declared = table.target().streamSpecification();
        if (declared != null) {
            steps.update(
                    "Enable the stream, which has an ARN of its own: whoever reads the stream has to be given that",
                    request -> request.streamSpecification(declared));
        }
    }
}
