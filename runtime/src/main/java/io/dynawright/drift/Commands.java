package io.dynawright.drift;

import java.util.Locale;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** Writes steps as the commands of the AWS CLI that take them. */
final class Commands {

    private static final String ACTIVE =
            "Table.[TableStatus, GlobalSecondaryIndexes[].IndexStatus," + " Replicas[].ReplicaStatus]";

    private static final String ANEW =
            "A table cannot be changed so. Make a new one under another name with the command"
                    + " below, and what else its settings say; export the items of the old one and import them, or copy them with"
                    + " a program that scans; let programs work with the new name by TableNames; and delete the old table when"
                    + " nobody needs it";

    private Commands() {}

    static String text(Step step) {
        if (step instanceof Step.Call call) {
            return step.purpose() + "\n" + command(call.request());
        } else if (step instanceof Step.Wait wait) {
            return step.purpose() + "\n" + command(wait);
        } else if (step instanceof Step.Rebuild rebuild) {
            return step.purpose() + ". " + ANEW + "\n" + command(rebuild.request());
        }
        return step.purpose();
    }

    /** The API's name of a call, such as {@code UpdateTable}. */
    static String action(DynamoDbRequest request) {
        String name = request.getClass().getSimpleName();
        return name.substring(0, name.length() - "Request".length());
    }

    private static String command(DynamoDbRequest request) {
        String verb = action(request).replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return "aws dynamodb " + verb + " --cli-input-json " + quoted(RequestJson.text(request));
    }

    private static String command(Step.Wait wait) {
        return switch (wait.goal()) {
            case ACTIVE -> "aws dynamodb describe-table --table-name " + wait.table() + " --query " + quoted(ACTIVE);
            case TIME_TO_LIVE -> "aws dynamodb describe-time-to-live --table-name " + wait.table();
        };
    }

    /** As a shell takes it for one word. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
