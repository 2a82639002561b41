package io.dynawright.drift;

import io.dynawright.health.TimeToLiveDifference;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;

/**
 * Changes by which attribute items expire. DynamoDB takes one such change an hour, and another attribute only after the
 * first was given up.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateTimeToLive.html">
 *     UpdateTimeToLive</a>
 */
record TimeToLivePlan(Drifted table) {

    void add(Steps steps) {
        table.differences(TimeToLiveDifference.class).findFirst().ifPresent(difference -> add(steps, difference));
    }

    private void add(Steps steps, TimeToLiveDifference difference) {
        if (difference instanceof TimeToLiveDifference.Off off) {
            enable(steps, off.declared());
        } else if (difference instanceof TimeToLiveDifference.Enabling) {
            steps.await(Step.Wait.Goal.TIME_TO_LIVE);
        } else if (difference instanceof TimeToLiveDifference.Elsewhere elsewhere) {
            disable(steps, elsewhere.found());
            steps.await(Step.Wait.Goal.TIME_TO_LIVE);
            enable(steps, elsewhere.declared());
        } else if (difference instanceof TimeToLiveDifference.Undeclared undeclared && table.removesUndeclared()) {
            disable(steps, undeclared.found());
        }
    }

    private void enable(Steps steps, String attribute) {
        steps.add(new Step.UpdateTimeToLive(
                request(attribute, true),
                "Let items expire by " + attribute + ": DynamoDB deletes those whose time is over, also the old ones."
                        + " If this was changed within the last hour, wait until that is over"));
    }

    private void disable(Steps steps, String attribute) {
        steps.add(new Step.UpdateTimeToLive(request(attribute, false), "Let items no longer expire by " + attribute));
    }

    private UpdateTimeToLiveRequest request(String attribute, Boolean enabled) {
        return UpdateTimeToLiveRequest.builder()
                .tableName(table.name())
                .timeToLiveSpecification(time -> time.enabled(enabled).attributeName(attribute))
                .build();
    }
}
