package io.dynawright.operation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingReason;

/**
 * What helps against each of DynamoDB's reasons for throttling. A reason names a table or index, reads or writes, and a
 * limit, as {@code IndexWriteKeyRangeThroughputExceeded} does.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/throttling-diagnosing.html">Diagnosing
 *     throttling</a>
 */
final class ThrottlingAdvice {

    private ThrottlingAdvice() {}

    /**
     * The advice for these reasons.
     *
     * @param general what to do if there are none that are known
     */
    static String of(List<ThrottlingReason> reasons, String general) {
        Set<String> advice = new LinkedHashSet<>();
        for (ThrottlingReason reason : reasons) {
            advice.add(of(String.valueOf(reason.reason())));
        }
        advice.remove("");
        return advice.isEmpty() ? general : "Try again after a while, and slower; " + String.join("; ", advice);
    }

    private static String of(String reason) {
        if (reason.endsWith("KeyRangeThroughputExceeded")) {
            return "one partition gets more than it can serve: spread the load over more partition key values";
        } else if (reason.endsWith("MaxOnDemandThroughputExceeded")) {
            return "raise the maximum throughput that is set for the on-demand table or index";
        } else if (reason.endsWith("ProvisionedThroughputExceeded")) {
            return "raise the provisioned capacity of the table or index, or let it scale";
        } else {
            return reason.endsWith("AccountLimitExceeded")
                    ? "ask AWS for a higher quota of throughput of the account in this region"
                    : "";
        }
    }
}
