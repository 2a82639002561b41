package io.dynawright.annotation;

/**
 * In what form the values of a table are stored: Dynawright's own, or that of a library whose items are there already. A
 * {@code @Document} has a format of its own, {@link Document#format()}: that of the table does not reach into it.
 */
public enum Format {

    /** Dynawright's own: instants in fixed width, enums by name. */
    DYNAWRIGHT,

    /**
     * As {@code TableSchema.fromBean} of the AWS SDK's enhanced client stores them: instants and other times as their
     * {@code toString}, enums by {@code toString}. Each side reads what the other wrote, and keys are the same bytes.
     *
     * <p><b>Classes of the enhanced client.</b> With the option {@code -Adynawright.enhancedAnnotations=true} a class
     * that bears {@code @DynamoDbBean} or {@code @DynamoDbImmutable} needs no annotation of Dynawright's, and always has
     * this format. It is a table if one of its members is the {@code @DynamoDbPartitionKey}, else a document; an abstract
     * or generic bean is only the superclass of others. The table has the simple name of the class, or that of an
     * additional {@code @Table("…")}. Members are found as the enhanced client finds them: in a bean by public getters
     * and setters, both of which must be there, in an immutable class by its public methods without parameters. What
     * Dynawright's own annotations say of such a member counts before what the enhanced client's say.
     *
     * <p>Versions, counters, generated timestamps and ids, and update behaviour are not acted upon: the value in the
     * object is stored, and the compiler warns of each. Nor does it query an index whose partition or sort key has
     * several attributes, or attributes of a flattened bean. A {@code converterProviders} is refused; name converters
     * by {@code @DynamoDbConvertedBy} or {@link Codecs}. A flattened bean must not have keys. A bean that is both a table
     * and a part of others needs an additional {@code @Document}.
     *
     * <p><b>What differs</b> from what the enhanced client does:
     * <ul>
     *   <li>Attributes that are null are left out, also inside of nested objects, where the enhanced client writes NULL
     *       unless {@code @DynamoDbIgnoreNulls} says otherwise. Both read the two alike.
     *   <li>An object all of whose attributes are null is written as an empty map, and read as such an object; the
     *       enhanced client reads it as null unless {@code @DynamoDbPreserveEmptyObject} says otherwise.
     *   <li>Empty sets are left out, and absent sets, {@code OptionalInt} and the like are read as empty ones; the
     *       enhanced client tries to write empty sets, which DynamoDB refuses, and reads absent attributes as null.
     *   <li>A negative {@code Duration} with a fraction is written as it is; the enhanced client changes its value.
     *   <li>Numbers are written without needless zeros, small ones as {@code 1E-9}, which the enhanced client reads as
     *       a number, but not as a {@code Duration}.
     *   <li>A {@code Locale} that no language tag stands for, as {@code no_NO_NY}, is refused; the enhanced client stores
     *       another one.
     *   <li>Map keys are the texts of their types, the same but for a {@code Duration}, and for a {@code float} or
     *       {@code double} whose {@code toString} has an exponent.
     * </ul>
     */
    AWS_ENHANCED,

    /**
     * As the {@code DynamoDBMapper} of version 1 of the AWS SDK stores them: booleans as the numbers 0 and 1, dates and
     * calendars as text in UTC to the millisecond, enums by {@code name()}.
     *
     * <p><b>What differs:</b> booleans that are stored as such are read, too; years before 0 and after 9999, whose text
     * would break the order, are refused; null is left out inside of nested objects; empty sets are left out, and absent
     * ones are read as empty ones.
     */
    AWS_V1
}
