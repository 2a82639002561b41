package io.dynawright.operation;

import static io.dynawright.operation.Meaning.ACCESS;
import static io.dynawright.operation.Meaning.BUSY;
import static io.dynawright.operation.Meaning.CLASH;
import static io.dynawright.operation.Meaning.INDEX_MISSING;
import static io.dynawright.operation.Meaning.INVALID;
import static io.dynawright.operation.Meaning.ITEM_SIZE;
import static io.dynawright.operation.Meaning.LIMIT;
import static io.dynawright.operation.Meaning.MISSING;
import static io.dynawright.operation.Meaning.TABLE_MISSING;
import static io.dynawright.operation.Meaning.TABLE_PRESENT;
import static io.dynawright.operation.Meaning.THROTTLED;
import static io.dynawright.operation.Meaning.UNAVAILABLE;
import static io.dynawright.operation.Meaning.UNTIMELY;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All error codes that are known, and what they mean: the one place for a new code. The manual of it is the description
 * of the package {@code io.dynawright.error}, which a test compares with this.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html">Error
 *     handling with DynamoDB</a>
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/CommonErrors.html">Common errors</a>
 */
final class KnownErrors {

    private static final int SERVER_ERROR = 500;

    /** In the order of the manual. */
    static final List<KnownError> ALL = List.of(
            KnownError.of(
                    ACCESS,
                    "Allow the action and the resource that the message names in the policy of the caller or of the"
                            + " table; an index is a resource of its own",
                    "AccessDeniedException",
                    "AccessDenied",
                    "NotAuthorizedException"),
            KnownError.of(
                    ACCESS,
                    "The session token has expired: refresh the credentials, or give the client a provider that does",
                    "ExpiredTokenException",
                    "ExpiredToken",
                    "TokenRefreshRequired"),
            KnownError.of(
                    ACCESS,
                    "The access key or session token is not known here: check that they are complete and active, and"
                            + " that their account has this region; temporary keys need their session token",
                    "UnrecognizedClientException",
                    "InvalidClientTokenId",
                    "AuthFailure",
                    "OptInRequired"),
            KnownError.of(
                    ACCESS,
                    "Check the secret key, the region of the client, and the clock of this machine; nothing between"
                            + " may change signed headers",
                    "InvalidSignatureException",
                    "SignatureDoesNotMatch",
                    "IncompleteSignatureException",
                    "IncompleteSignature"),
            KnownError.of(
                    ACCESS,
                    "The request came unsigned: give the client credentials; nothing between may take away the"
                            + " Authorization header",
                    "MissingAuthenticationTokenException",
                    "MissingAuthenticationToken"),
            KnownError.of(
                    ACCESS,
                    "A proxy, firewall or VPC endpoint between may have refused the call: look for its rules",
                    "HTTP 401",
                    "HTTP 403",
                    "HTTP 407"),
            KnownError.of(
                    UNTIMELY,
                    "Set the clock of this machine right, as NTP does: DynamoDB takes requests that were signed a few"
                            + " minutes ago at most",
                    "RequestExpired",
                    "RequestTimeTooSkewed",
                    "RequestInTheFuture"),
            KnownError.of(TABLE_MISSING, "", "ResourceNotFoundException", "TableNotFoundException"),
            KnownError.of(INDEX_MISSING, "", "IndexNotFoundException"),
            KnownError.of(TABLE_PRESENT, "", "TableAlreadyExistsException"),
            KnownError.of(
                    THROTTLED,
                    "Try again after a while, and slower; raise the capacity of the table or index, let it scale, or"
                            + " spread the load over more partition key values",
                    "ProvisionedThroughputExceededException",
                    "ProvisionedThroughputExceeded"),
            KnownError.of(
                    THROTTLED,
                    "Try again after a while, and slower; ask AWS for a higher quota of throughput of the account in"
                            + " this region",
                    "RequestLimitExceeded",
                    "RequestLimitExceededException",
                    "BandwidthLimitExceeded"),
            KnownError.of(
                    THROTTLED,
                    "Try again after a while, and slower: an on-demand table grows with its load, though not at once,"
                            + " and calls that manage tables may not come fast",
                    "ThrottlingException",
                    "ThrottlingError",
                    "Throttling",
                    "ThrottledException",
                    "RequestThrottled",
                    "RequestThrottledException",
                    "SlowDown",
                    "TooManyRequests",
                    "TooManyRequestsException",
                    "HTTP 429"),
            KnownError.of(
                    THROTTLED,
                    "Too many tables or indexes are made, changed or deleted at once, or the account may have no more:"
                            + " wait until some are done, or ask AWS for a higher quota",
                    "LimitExceededException"),
            KnownError.of(
                    BUSY,
                    "Another write of the item is going on: try again after a while, and let fewer writers meet on one"
                            + " item",
                    "TransactionConflictException",
                    "TransactionConflict"),
            KnownError.of(
                    BUSY,
                    "A transaction with this token is still going on: try again with the same token after a while",
                    "TransactionInProgressException"),
            KnownError.of(
                    BUSY,
                    "The item is being changed in another region: read it there or here again, and try again after a"
                            + " while",
                    "ReplicatedWriteConflictException"),
            KnownError.of(
                    BUSY,
                    "It is being created, changed, used or deleted: try again when it is active",
                    "ResourceInUseException",
                    "TableInUseException",
                    "BackupInUseException"),
            KnownError.of(
                    CLASH,
                    "The condition of the write does not hold: read the item again, and decide anew",
                    "ConditionalCheckFailedException",
                    "ConditionalCheckFailed"),
            KnownError.of(
                    CLASH,
                    "Nothing of the transaction was done: the cause has DynamoDB's reasons",
                    "TransactionCanceledException"),
            KnownError.of(
                    CLASH,
                    "An item with this key is there already: update it, or take another key",
                    "DuplicateItemException",
                    "DuplicateItem"),
            KnownError.of(
                    CLASH,
                    "It was done or begun before: look at what is there, and take another name or token for another one",
                    "GlobalTableAlreadyExistsException",
                    "ReplicaAlreadyExistsException",
                    "DuplicateTransaction",
                    "ExportConflictException",
                    "ImportConflictException"),
            KnownError.of(
                    MISSING,
                    "Check the name or ARN, and the region and account of the client",
                    "BackupNotFoundException",
                    "ExportNotFoundException",
                    "GlobalTableNotFoundException",
                    "ImportNotFoundException",
                    "PolicyNotFoundException",
                    "ReplicaNotFoundException"),
            KnownError.of(
                    MISSING,
                    "The records are older than the 24 hours that a stream keeps them: go on with its oldest record",
                    "TrimmedDataAccessException"),
            KnownError.of(
                    INVALID,
                    "The iterator of the shard is older than 15 minutes: get a new one after the last record",
                    "ExpiredIteratorException"),
            KnownError.of(
                    INVALID,
                    "Correct what DynamoDB's words name: the same request would be refused again",
                    "ValidationException",
                    "ValidationError",
                    "SerializationException"),
            KnownError.of(
                    INVALID,
                    "Another transaction had this token in the last ten minutes, and nothing was written: give each"
                            + " transaction a token of its own, and the same one only for the very same actions and"
                            + " values, moments and versions included",
                    "IdempotentParameterMismatchException",
                    "IdempotentParameterMismatch"),
            KnownError.of(
                    INVALID,
                    "Turn on point-in-time recovery for the table first, and choose a moment that it covers",
                    "PointInTimeRecoveryUnavailableException",
                    "ContinuousBackupsUnavailableException",
                    "InvalidRestoreTimeException",
                    "InvalidExportTimeException"),
            KnownError.of(
                    INVALID,
                    "Check the endpoint of the client: what answers there does not know the operation",
                    "UnknownOperationException",
                    "InvalidEndpointException",
                    "InvalidEndpoint",
                    "HTTP 404"),
            KnownError.of(
                    LIMIT,
                    "The items of one partition key value, with those of local indexes, take 10 GB at most: delete"
                            + " some, or spread them over more partition key values",
                    "ItemCollectionSizeLimitExceededException",
                    "ItemCollectionSizeLimitExceeded"),
            KnownError.of(LIMIT, "Send less at once: something between takes no request of this size", "HTTP 413"),
            KnownError.of(
                    UNAVAILABLE,
                    "Try again after a while; a write may or may not have been made",
                    "InternalServerError",
                    "InternalServerErrorException",
                    "InternalFailure",
                    "InternalError",
                    "ServiceUnavailable",
                    "ServiceUnavailableException",
                    "ServiceException",
                    "ServiceFailure",
                    "ServiceTimeout",
                    "RequestTimeout",
                    "RequestTimeoutException",
                    "PriorRequestNotComplete",
                    "HTTP 408",
                    "HTTP 500"));

    static final KnownError ITEM_TOO_LARGE = KnownError.of(ITEM_SIZE, "");

    static final KnownError UNKNOWN =
            KnownError.of(Meaning.UNKNOWN, "Look the code up in DynamoDB's manual, or update Dynawright");

    private static final Map<String, KnownError> BY_CODE = byCode();

    private KnownErrors() {}

    private static Map<String, KnownError> byCode() {
        Map<String, KnownError> byCode = new HashMap<>();
        ALL.forEach(known -> known.codes().forEach(code -> byCode.put(code, known)));
        return byCode;
    }

    /**
     * What an answer means: by its code; by its words, where one code stands for several errors; else by its status.
     *
     * @param status the status in HTTP of the answer
     */
    static KnownError of(String code, String message, int status) {
        KnownError known = BY_CODE.get(code);
        if (known == null) {
            String http = "HTTP " + (status >= SERVER_ERROR ? SERVER_ERROR : status);
            return BY_CODE.getOrDefault(http, UNKNOWN);
        }
        return switch (known.meaning()) {
            case INVALID -> invalid(known, message.toLowerCase(Locale.ROOT));
            case ACCESS -> access(known, message.toLowerCase(Locale.ROOT));
            default -> known;
        };
    }

    private static KnownError invalid(KnownError known, String words) {
        if (words.contains("item size") && words.contains("exceeded")) {
            return ITEM_TOO_LARGE;
        }
        return words.contains("does not have the specified index") ? known("IndexNotFoundException") : known;
    }

    private static KnownError access(KnownError known, String words) {
        return words.contains("signature expired") || words.contains("signature not yet current")
                ? known("RequestExpired")
                : known;
    }

    private static KnownError known(String code) {
        return BY_CODE.getOrDefault(code, UNKNOWN);
    }
}
