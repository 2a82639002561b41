/**
 * What can go wrong, as one family of unchecked exceptions under {@link io.dynawright.error.DynawrightException}. No
 * exception of the AWS SDK reaches a caller but as the cause of one of these; exceptions of your own parts of a connection,
 * that is hooks, listeners, clocks, sources of ids, policies of retries and sleepers, reach the caller as
 * they are.
 *
 * <p>Each message says what happened, to which table, index and key, and what to do next; {@code context()} has the facts
 * for logs, {@code retryable()} whether the same call may succeed later, {@code advice()} what to do.
 *
 * <p>Before anything is sent: {@link InvalidRequestException}, {@link InvalidEntityException}, {@link
 * InvalidCursorException}, {@link ConfigurationException}, {@link TableNameNotFoundException}, {@link
 * ItemTooLargeException}, {@link EncryptionException} and, of values that DynamoDB cannot hold, {@link
 * ConversionException}. By what is stored: {@link ItemNotFoundException}, {@link AlreadyExistsException}, {@link
 * ConditionFailedException}, {@link StaleVersionException}, {@link OutdatedItemException}, {@link NotUniqueException},
 * {@link TransactionFailedException}, {@link BatchFailedException}; of a table: {@link TableMismatchException}. Without
 * an answer: {@link ConnectionException}, which is retryable. Answers of DynamoDB become what this table says; where it says {@link ServiceException}, its category is
 * beside it. A code that is not in it is judged by the answer's status in HTTP, and else is a {@link ServiceException} of
 * category {@code UNKNOWN}. A condition that does not hold, and a cancelled transaction with its reasons, become exceptions
 * of their own; the table has what they are where the operation cannot tell.
 *
 * <table>
 * <caption>Error codes of DynamoDB, and statuses of answers that have none</caption>
 * <thead>
 * <tr><th>Code</th><th>Exception</th><th>Retryable</th><th>What to do</th></tr>
 * </thead>
 * <tbody>
 * <tr><td>{@code AccessDeniedException}, {@code AccessDenied}, {@code NotAuthorizedException}</td>
 *     <td>{@link AccessDeniedException}</td>
 *     <td>no</td>
 *     <td>Allow the action and the resource that the message names in the policy of the caller or of the table; an
 *     index is a resource of its own</td></tr>
 * <tr><td>{@code ExpiredTokenException}, {@code ExpiredToken}, {@code TokenRefreshRequired}</td>
 *     <td>{@link AccessDeniedException}</td>
 *     <td>no</td>
 *     <td>The session token has expired: refresh the credentials, or give the client a provider that does</td></tr>
 * <tr><td>{@code UnrecognizedClientException}, {@code InvalidClientTokenId}, {@code AuthFailure},
 *     {@code OptInRequired}</td>
 *     <td>{@link AccessDeniedException}</td>
 *     <td>no</td>
 *     <td>The access key or session token is not known here: check that they are complete and active, and that their
 *     account has this region; temporary keys need their session token</td></tr>
 * <tr><td>{@code InvalidSignatureException}, {@code SignatureDoesNotMatch}, {@code IncompleteSignatureException},
 *     {@code IncompleteSignature}</td>
 *     <td>{@link AccessDeniedException}</td>
 *     <td>no</td>
 *     <td>Check the secret key, the region of the client, and the clock of this machine; nothing between may change
 *     signed headers</td></tr>
 * <tr><td>{@code MissingAuthenticationTokenException}, {@code MissingAuthenticationToken}</td>
 *     <td>{@link AccessDeniedException}</td>
 *     <td>no</td>
 *     <td>The request came unsigned: give the client credentials; nothing between may take away the Authorization
 *     header</td></tr>
 * <tr><td>{@code HTTP 401}, {@code HTTP 403}, {@code HTTP 407}</td>
 *     <td>{@link AccessDeniedException}</td>
 *     <td>no</td>
 *     <td>A proxy, firewall or VPC endpoint between may have refused the call: look for its rules</td></tr>
 * <tr><td>{@code RequestExpired}, {@code RequestTimeTooSkewed}, {@code RequestInTheFuture}</td>
 *     <td>{@link AccessDeniedException}</td>
 *     <td>yes</td>
 *     <td>Set the clock of this machine right, as NTP does: DynamoDB takes requests that were signed a few minutes
 *     ago at most</td></tr>
 * <tr><td>{@code ResourceNotFoundException}, {@code TableNotFoundException}</td>
 *     <td>{@link TableNotFoundException}</td>
 *     <td>no</td>
 *     <td>Create it, as with createTable, and wait until it is active; or check the name that @Table and TableNames
 *     give it, and the region, endpoint and account of the client</td></tr>
 * <tr><td>{@code IndexNotFoundException}</td>
 *     <td>{@link TableNotFoundException}</td>
 *     <td>no</td>
 *     <td>Add the index to the table, and wait until it is active; or check its name in @Index and
 *     @LocalIndex</td></tr>
 * <tr><td>{@code TableAlreadyExistsException}</td>
 *     <td>{@link TableAlreadyExistsException}</td>
 *     <td>no</td>
 *     <td>Use the table that is there, or delete it, wait until it is gone, and create it anew</td></tr>
 * <tr><td>{@code ProvisionedThroughputExceededException}, {@code ProvisionedThroughputExceeded}</td>
 *     <td>{@link ThrottledException}</td>
 *     <td>yes</td>
 *     <td>Try again after a while, and slower; raise the capacity of the table or index, let it scale, or spread the
 *     load over more partition key values</td></tr>
 * <tr><td>{@code RequestLimitExceeded}, {@code RequestLimitExceededException},
 *     {@code BandwidthLimitExceeded}</td>
 *     <td>{@link ThrottledException}</td>
 *     <td>yes</td>
 *     <td>Try again after a while, and slower; ask AWS for a higher quota of throughput of the account in this
 *     region</td></tr>
 * <tr><td>{@code ThrottlingException}, {@code ThrottlingError}, {@code Throttling}, {@code ThrottledException},
 *     {@code RequestThrottled}, {@code RequestThrottledException}, {@code SlowDown}, {@code TooManyRequests},
 *     {@code TooManyRequestsException}, {@code HTTP 429}</td>
 *     <td>{@link ThrottledException}</td>
 *     <td>yes</td>
 *     <td>Try again after a while, and slower: an on-demand table grows with its load, though not at once, and calls
 *     that manage tables may not come fast</td></tr>
 * <tr><td>{@code LimitExceededException}</td>
 *     <td>{@link ThrottledException}</td>
 *     <td>yes</td>
 *     <td>Too many tables or indexes are made, changed or deleted at once, or the account may have no more: wait
 *     until some are done, or ask AWS for a higher quota</td></tr>
 * <tr><td>{@code TransactionConflictException}, {@code TransactionConflict}</td>
 *     <td>{@link ServiceException} CONFLICT</td>
 *     <td>yes</td>
 *     <td>Another write of the item is going on: try again after a while, and let fewer writers meet on one
 *     item</td></tr>
 * <tr><td>{@code TransactionInProgressException}</td>
 *     <td>{@link ServiceException} CONFLICT</td>
 *     <td>yes</td>
 *     <td>A transaction with this token is still going on: try again with the same token after a while</td></tr>
 * <tr><td>{@code ReplicatedWriteConflictException}</td>
 *     <td>{@link ServiceException} CONFLICT</td>
 *     <td>yes</td>
 *     <td>The item is being changed in another region: read it there or here again, and try again after a
 *     while</td></tr>
 * <tr><td>{@code ResourceInUseException}, {@code TableInUseException}, {@code BackupInUseException}</td>
 *     <td>{@link ServiceException} CONFLICT</td>
 *     <td>yes</td>
 *     <td>It is being created, changed, used or deleted: try again when it is active</td></tr>
 * <tr><td>{@code ConditionalCheckFailedException}, {@code ConditionalCheckFailed}</td>
 *     <td>{@link ServiceException} CONFLICT</td>
 *     <td>no</td>
 *     <td>The condition of the write does not hold: read the item again, and decide anew</td></tr>
 * <tr><td>{@code TransactionCanceledException}</td>
 *     <td>{@link ServiceException} CONFLICT</td>
 *     <td>no</td>
 *     <td>Nothing of the transaction was done: the cause has DynamoDB's reasons</td></tr>
 * <tr><td>{@code DuplicateItemException}, {@code DuplicateItem}</td>
 *     <td>{@link ServiceException} CONFLICT</td>
 *     <td>no</td>
 *     <td>An item with this key is there already: update it, or take another key</td></tr>
 * <tr><td>{@code GlobalTableAlreadyExistsException}, {@code ReplicaAlreadyExistsException},
 *     {@code DuplicateTransaction}, {@code ExportConflictException}, {@code ImportConflictException}</td>
 *     <td>{@link ServiceException} CONFLICT</td>
 *     <td>no</td>
 *     <td>It was done or begun before: look at what is there, and take another name or token for another
 *     one</td></tr>
 * <tr><td>{@code BackupNotFoundException}, {@code ExportNotFoundException}, {@code GlobalTableNotFoundException},
 *     {@code ImportNotFoundException}, {@code PolicyNotFoundException}, {@code ReplicaNotFoundException}</td>
 *     <td>{@link ServiceException} NOT_FOUND</td>
 *     <td>no</td>
 *     <td>Check the name or ARN, and the region and account of the client</td></tr>
 * <tr><td>{@code TrimmedDataAccessException}</td>
 *     <td>{@link ServiceException} NOT_FOUND</td>
 *     <td>no</td>
 *     <td>The records are older than the 24 hours that a stream keeps them: go on with its oldest record</td></tr>
 * <tr><td>{@code ExpiredIteratorException}</td>
 *     <td>{@link ServiceException} INVALID</td>
 *     <td>no</td>
 *     <td>The iterator of the shard is older than 15 minutes: get a new one after the last record</td></tr>
 * <tr><td>{@code ValidationException}, {@code ValidationError}, {@code SerializationException}</td>
 *     <td>{@link ServiceException} INVALID</td>
 *     <td>no</td>
 *     <td>Correct what DynamoDB's words name: the same request would be refused again</td></tr>
 * <tr><td>{@code IdempotentParameterMismatchException}, {@code IdempotentParameterMismatch}</td>
 *     <td>{@link ServiceException} INVALID</td>
 *     <td>no</td>
 *     <td>Another transaction had this token in the last ten minutes, and nothing was written: give each transaction
 *     a token of its own, and the same one only for the very same actions and values, moments and versions
 *     included</td></tr>
 * <tr><td>{@code PointInTimeRecoveryUnavailableException}, {@code ContinuousBackupsUnavailableException},
 *     {@code InvalidRestoreTimeException}, {@code InvalidExportTimeException}</td>
 *     <td>{@link ServiceException} INVALID</td>
 *     <td>no</td>
 *     <td>Turn on point-in-time recovery for the table first, and choose a moment that it covers</td></tr>
 * <tr><td>{@code UnknownOperationException}, {@code InvalidEndpointException}, {@code InvalidEndpoint},
 *     {@code HTTP 404}</td>
 *     <td>{@link ServiceException} INVALID</td>
 *     <td>no</td>
 *     <td>Check the endpoint of the client: what answers there does not know the operation</td></tr>
 * <tr><td>{@code ItemCollectionSizeLimitExceededException}, {@code ItemCollectionSizeLimitExceeded}</td>
 *     <td>{@link ServiceException} LIMIT</td>
 *     <td>no</td>
 *     <td>The items of one partition key value, with those of local indexes, take 10 GB at most: delete some, or
 *     spread them over more partition key values</td></tr>
 * <tr><td>{@code HTTP 413}</td>
 *     <td>{@link ServiceException} LIMIT</td>
 *     <td>no</td>
 *     <td>Send less at once: something between takes no request of this size</td></tr>
 * <tr><td>{@code InternalServerError}, {@code InternalServerErrorException}, {@code InternalFailure},
 *     {@code InternalError}, {@code ServiceUnavailable}, {@code ServiceUnavailableException},
 *     {@code ServiceException}, {@code ServiceFailure}, {@code ServiceTimeout}, {@code RequestTimeout},
 *     {@code RequestTimeoutException}, {@code PriorRequestNotComplete}, {@code HTTP 408}, {@code HTTP 500}</td>
 *     <td>{@link ServiceException} UNAVAILABLE</td>
 *     <td>yes</td>
 *     <td>Try again after a while; a write may or may not have been made</td></tr>
 * </tbody>
 * </table>
 */
@NullMarked
package io.dynawright.error;

import org.jspecify.annotations.NullMarked;
