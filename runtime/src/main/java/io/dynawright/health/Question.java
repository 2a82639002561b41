package io.dynawright.health;

/** What a check asks DynamoDB. */
enum Question {
    LIST_TABLES("ListTables", "could not be asked"),
    DESCRIBE_TABLE("DescribeTable", "could not be checked"),
    DESCRIBE_TIME_TO_LIVE("DescribeTimeToLive", "has a time to live that could not be checked"),
    DESCRIBE_CONTINUOUS_BACKUPS("DescribeContinuousBackups", "has backups that could not be compared"),
    LIST_TAGS_OF_RESOURCE("ListTagsOfResource", "has tags that could not be compared");

    private final String action;
    private final String unanswered;

    Question(String action, String unanswered) {
        this.action = action;
        this.unanswered = unanswered;
    }

    /** The API's name for it. */
    String action() {
        return action;
    }

    /** The permission that it takes. */
    String permission() {
        return "dynamodb:" + action;
    }

    /** What is said of its subject if there is no answer. */
    String unanswered() {
        return unanswered;
    }
}
