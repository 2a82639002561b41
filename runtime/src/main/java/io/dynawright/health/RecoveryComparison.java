package io.dynawright.health;

import static io.dynawright.health.SettingDifference.Setting.RECOVERY;

import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.ContinuousBackupsDescription;
import software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoveryDescription;
import software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoveryStatus;

/** Compares how far back a table can be restored. */
final class RecoveryComparison {

    /** What DynamoDB takes where nobody says how far. */
    private static final int USUAL_DAYS = 35;

    private RecoveryComparison() {}

    /** @param declared days; 0 for none */
    static Optional<SettingDifference> of(int declared, ContinuousBackupsDescription found) {
        int days = days(found);
        if (days == declared) {
            return Optional.empty();
        }
        return Optional.of(
                declared == 0
                        ? SettingDifference.undeclared(RECOVERY, "", words(days))
                        : SettingDifference.declared(RECOVERY, "", words(days), words(declared)));
    }

    private static int days(ContinuousBackupsDescription found) {
        PointInTimeRecoveryDescription recovery = found.pointInTimeRecoveryDescription();
        if (recovery == null || recovery.pointInTimeRecoveryStatus() != PointInTimeRecoveryStatus.ENABLED) {
            return 0;
        }
        return recovery.recoveryPeriodInDays() == null ? USUAL_DAYS : recovery.recoveryPeriodInDays();
    }

    private static String words(int days) {
        return days == 0 ? "no point-in-time recovery" : "point-in-time recovery of " + days + " days";
    }
}
