package io.dynawright.naming;

import io.dynawright.error.TableNameNotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Which name a table has in DynamoDB. Generated code knows nothing but the logical name, that of {@code @Table}; the
 * physical one is asked for when a call is made, so that one program can serve several environments. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * dynawright.withTableNames(logical -> "shop_" + logical);
 * dynawright.withTableNames(TableNames.prefixed("shop", "dev"));
 * dynawright.withTableNames(TableNames.environmentVariable("{TABLE}_TABLE")
 *     .orElse(ParameterStoreNames.of(SsmClient.create(), new Deployment("shop", "dev"))));
 * }</pre>
 *
 * <p>A run of an operation asks for each name once. So does a traversal of the pages of a query or scan, and a unit of
 * work: a name that changes meanwhile holds from the next one on. What DynamoDB would not take for the name of a table
 * is a {@link io.dynawright.error.ConfigurationException} before anything is sent. Several logical names may have one
 * physical name, if the table's key is the same.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html">
 *     Naming rules</a>
 */
@FunctionalInterface
public interface TableNames {

    /**
     * The name of the table in DynamoDB, or the ARN of the table.
     *
     * @param logical the name that the entity declares
     * @throws TableNameNotFoundException if there is none
     * @throws io.dynawright.error.DynawrightException if it cannot be found out. Where a call asks, it fails with that; any
     *     other exception becomes the cause of a {@link io.dynawright.error.ConfigurationException}
     */
    String physical(String logical);

    /**
     * The name of the table in DynamoDB, if there is one: what {@link #physical} gives, unless it throws a {@link
     * TableNameNotFoundException}.
     *
     * @throws io.dynawright.error.DynawrightException if it cannot be found out
     */
    default Optional<String> find(String logical) {
        try {
            return Optional.of(PhysicalName.checked(logical, physical(logical), Place.of(this, logical)));
        } catch (TableNameNotFoundException e) {
            return Optional.empty();
        }
    }

    /**
     * The names that these have, or else those that others have. Where these fail in another way than that there is no
     * name, the others are not asked.
     */
    default TableNames orElse(TableNames others) {
        return new FallbackNames(this, Objects.requireNonNull(others, "others"));
    }

    /** The same names, each of them remembered for 300 seconds. */
    default TableNames cached() {
        return cached(CachedNames.STANDARD_EXPIRY, Clock.systemUTC());
    }

    /**
     * The same names, each of them remembered for a while after it was found. Calls that want the same name at once share
     * one look-up. That there is no name is not remembered, and neither is a failure. What is cached already is cached
     * anew, as this says.
     *
     * <p>Each of the objects that this returns has a memory of its own, so that names of one deployment are never taken
     * for those of another. To share a memory, share the object.
     *
     * @param expiry for how long
     * @param clock tells the time
     * @throws io.dynawright.error.ConfigurationException if the duration is not positive
     */
    default TableNames cached(Duration expiry, Clock clock) {
        return CachedNames.of(this, Objects.requireNonNull(expiry, "expiry"), Objects.requireNonNull(clock, "clock"));
    }

    /** The same names, of which each stays what it is when it is first asked for. */
    default TableNames pinned() {
        return new PinnedNames(this);
    }

    /**
     * Looks these names up now, and waits for them. What it returns has them without asking again, ever; others it looks
     * up when they are first asked for, and keeps those. Programs that must not wait later on begin with this.
     *
     * <pre>{@code
     * DynawrightAsync dynawright = DynawrightAsync.over(client).withTableNames(names.lookUp("orders", "customers"));
     * }</pre>
     *
     * @param logicals the names that entities declare
     * @throws TableNameNotFoundException if there is no name for one of them
     * @throws io.dynawright.error.DynawrightException if one of them cannot be found out
     */
    default TableNames lookUp(String... logicals) {
        TableNames pinned = pinned();
        Arrays.asList(logicals).forEach(pinned::physical);
        return pinned;
    }

    /** Tables have the names that entities declare. */
    static TableNames declared() {
        return DeclaredNames.INSTANCE;
    }

    /**
     * Tables have these names, and for others there is none; with {@code orElse(declared())} those have the names that
     * entities declare.
     *
     * @param physical names in DynamoDB, by the names that entities declare
     * @throws io.dynawright.error.ConfigurationException if DynamoDB would refuse one of the names
     */
    static TableNames fixed(Map<String, String> physical) {
        return new FixedNames(physical);
    }

    /** One table has this name, and for others there is none. */
    static TableNames fixed(String logical, String physical) {
        return fixed(Map.of(logical, physical));
    }

    /**
     * Tables are named after a program and an environment: {@code prefix_environment_name}. Parts that are blank are left
     * out, and so is the environment {@code prod}, so that with {@code prefixed("myapp", "dev")} the table {@code users}
     * is {@code myapp_dev_users}, with {@code prefixed("myapp", "prod")} it is {@code myapp_users}, and with
     * {@code prefixed("", "dev")} {@code dev_users}.
     *
     * @param prefix the program's name, or an empty text for none
     * @param environment the environment's name, or an empty text for none
     * @throws io.dynawright.error.ConfigurationException if one of them has characters that names of tables cannot have
     */
    static TableNames prefixed(String prefix, String environment) {
        return PrefixedNames.of(prefix, environment);
    }

    /**
     * Tables have the names that variables of the process environment tell: with <code>{TABLE}_TABLE</code>, {@code
     * ORDER_LINES_TABLE} tells the name of {@code order-lines}. The logical name is written in upper case, with {@code _}
     * for all that is neither a letter from A to Z nor a digit. A pattern without <code>{TABLE}</code> has one variable
     * tell the name of every table. If a variable is not set, or blank, there is no name.
     *
     * @param pattern of the names of variables
     * @throws io.dynawright.error.ConfigurationException if the pattern is blank or has another place
     */
    static TableNames environmentVariable(String pattern) {
        return environmentVariable(pattern, System.getenv());
    }

    /** The same with these variables, as they are now. */
    static TableNames environmentVariable(String pattern, Map<String, String> environment) {
        return EnvironmentNames.of(pattern, environment);
    }

    /**
     * Tables have the names that another table tells, each of them remembered for 300 seconds. The caller must be allowed
     * {@code dynamodb:GetItem} on it. The client stays that of whoever made it.
     *
     * @see #cached()
     */
    static TableNames registryTable(DynamoDbClient client, Deployment deployment, RegistryTable registry) {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(deployment, "deployment");
        Objects.requireNonNull(registry, "registry");
        return new RegistryNames(client, deployment, registry).cached();
    }
}
