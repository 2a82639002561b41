package io.dynawright.naming;

/**
 * Which name a table has in DynamoDB. Generated code knows nothing but the logical name, that of {@code @Table}; the
 * physical one is asked for whenever a request is made, so that one program can serve several environments. Immutable and
 * thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html">
 *     Naming rules</a>
 */
@FunctionalInterface
public interface TableNames {

    /**
     * The name of the table in DynamoDB.
     *
     * @param logical the name that the entity declares
     * @throws io.dynawright.error.DynawrightException if there is none, or it cannot be found out
     */
    String physical(String logical);

    /** Tables have the names that entities declare. */
    static TableNames declared() {
        return logical -> logical;
    }
}
