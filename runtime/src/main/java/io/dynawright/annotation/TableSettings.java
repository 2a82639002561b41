package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how the table of an entity is to be deployed. Templates for CloudFormation and Terraform say it, {@code createTable}
 * and {@code ensureTable} ask DynamoDB for it, and drift detection compares with it. Without it a table is billed on
 * demand, and kept when its stack is deleted.
 *
 * <pre>{@code
 * @Table("orders")
 * @TableSettings(
 *     stream = StreamView.NEW_AND_OLD_IMAGES,
 *     recoveryDays = 35,
 *     deletionProtection = true,
 *     tags = @Tag(key = "team", value = "checkout"))
 * public record Order(…) {}
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html">CreateTable</a>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface TableSettings {

    /** The capacity that is provisioned, in units per second. Without it the table is billed on demand. */
    Throughput provisioned() default @Throughput;

    /** The most that is served of a table that is billed on demand, in units per second; by default there is no limit. */
    Throughput maximum() default @Throughput;

    /** What the table serves at once from the start, in units per second; by default what DynamoDB gives every table. */
    Throughput warm() default @Throughput;

    /** What the table's stream shows of a changed item; by default there is no stream. */
    StreamView stream() default StreamView.NONE;

    /** How many days back the table can be restored to any second of them: 1 to 35, or 0 for not at all. */
    int recoveryDays() default 0;

    /** Whose key encrypts the table at rest. */
    TableEncryption encryption() default TableEncryption.AWS_OWNED_KEY;

    /**
     * The key of AWS KMS that encrypts the table: its id, ARN or alias. Naming one implies
     * {@link TableEncryption#CUSTOMER_MANAGED_KEY}.
     */
    String kmsKey() default "";

    /** Whether DynamoDB refuses to delete the table. */
    boolean deletionProtection() default false;

    /** What becomes of the table when the stack that made it is deleted, or no longer has it. */
    DeletionPolicy deletionPolicy() default DeletionPolicy.RETAIN;

    /** What storage costs, against what reads and writes cost. */
    TableClass tableClass() default TableClass.STANDARD;

    /** Up to 50 tags, each key once. */
    Tag[] tags() default {};

    /**
     * The Regions that have a copy of the table, all of them, the one of the stack too: {@code {"eu-west-1",
     * "us-east-1"}}. Naming some makes it a global table, which needs {@link StreamView#NEW_AND_OLD_IMAGES} if it has
     * several, unless it is {@linkplain ReplicaConsistency#STRONG strongly consistent}, and which is billed on demand.
     */
    String[] replicas() default {};

    /** Whether reads in one Region can ask for what was last written in another. */
    ReplicaConsistency consistency() default ReplicaConsistency.EVENTUAL;

    /** The third Region of a strongly consistent global table with two replicas, which keeps no copy. */
    String witness() default "";
}
