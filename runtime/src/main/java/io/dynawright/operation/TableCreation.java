package io.dynawright.operation;

import io.dynawright.error.DynawrightException;
import io.dynawright.error.ServiceException;
import io.dynawright.error.TableAlreadyExistsException;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/**
 * The steps in which a table is made. Each results in the table's name in DynamoDB.
 *
 * @param choice what is made
 */
record TableCreation(TableChoice choice) {

    /** DynamoDB turns backups on by itself a little after a table is there, and can set them only then. */
    private static final int BACKUP_ATTEMPTS = 30;

    /** All of them, after which the table can be used. */
    Step<String> begin() {
        Step<String> created = new Step.Ask<>(new CreateTableCall(choice), 0, Step.Done<String>::new, this::refused);
        return created.then(physical ->
                        Step.of(new AwaitTableOperation(choice.target(), physical, TableGoal.Status.ACTIVE)))
                .then(this::enableTimeToLive)
                .then(this::enableRecovery)
                .then(physical -> new TableReplication(choice, physical).begin());
    }

    private Step<String> refused(DynawrightException error) {
        throw hasCode(error, "ResourceInUseException")
                ? new TableAlreadyExistsException(choice.target(), Objects.requireNonNull(error.getCause()))
                : error;
    }

    private static boolean hasCode(DynawrightException error, String code) {
        return error instanceof ServiceException answer && code.equals(answer.code());
    }

    /** Lets items expire, if they shall. */
    Step<String> enableTimeToLive(String physical) {
        return choice.timeToLive().isEmpty()
                ? new Step.Done<>(physical)
                : enableTimeToLive(physical, choice.timeToLive().get().attribute());
    }

    private Step<String> enableTimeToLive(String physical, String attribute) {
        return new Step.Ask<>(
                UpdateTimeToLiveOperation.enabling(choice.target(), physical, attribute),
                0,
                Step.Done<String>::new,
                error -> enabledBefore(physical, attribute, error));
    }

    /** DynamoDB refuses what others have done meanwhile, or a request of ours whose answer was lost. */
    private Step<String> enabledBefore(String physical, String attribute, DynawrightException error) {
        if (!hasCode(error, "ValidationException")) {
            throw error;
        }
        return Step.of(new DescribeTimeToLiveOperation(choice.table().name(), physical))
                .then(found -> {
                    boolean isOn = found.timeToLiveStatus() == TimeToLiveStatus.ENABLED
                            || found.timeToLiveStatus() == TimeToLiveStatus.ENABLING;
                    if (!isOn || !attribute.equals(found.attributeName())) {
                        throw error;
                    }
                    return new Step.Done<>(physical);
                });
    }

    private Step<String> enableRecovery(String physical) {
        return choice.recoveryDays() == 0 ? new Step.Done<>(physical) : enableRecovery(physical, 0);
    }

    private Step<String> enableRecovery(String physical, int retry) {
        return new Step.Ask<>(
                UpdateContinuousBackupsOperation.enabling(choice.target(), physical, choice.recoveryDays()),
                retry,
                Step.Done<String>::new,
                error -> {
                    if (retry + 1 == BACKUP_ATTEMPTS || !hasCode(error, "ContinuousBackupsUnavailableException")) {
                        throw error;
                    }
                    return enableRecovery(physical, retry + 1);
                });
    }
}
