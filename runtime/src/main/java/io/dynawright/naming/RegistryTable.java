package io.dynawright.naming;

import java.util.Set;

/**
 * What a table looks like in which the names of others are: a partition key that tells the type of a resource, which is
 * {@code table} for them, a sort key that tells its logical name, and an attribute with its name in DynamoDB.
 *
 * @param table the registry's own name in DynamoDB, in which <code>{app}</code> and <code>{deployment}</code> are filled
 *     in
 * @param typeAttribute the name of its partition key
 * @param nameAttribute the name of its sort key
 * @param endpointAttribute the name of the attribute that has the name of a table
 * @param reading how it is read
 */
public record RegistryTable(
        String table, String typeAttribute, String nameAttribute, String endpointAttribute, Reading reading) {

    private static final Set<String> PLACES = Set.of("app", "deployment");

    /** How the registry is read. */
    public enum Reading {
        /** What was written within the last second or so may not be seen. */
        EVENTUAL,
        /** What was written before is seen, at twice the cost. */
        CONSISTENT
    }

    /**
     * The table.
     *
     * @throws io.dynawright.error.ConfigurationException if a name is blank, or that of the table has another place
     */
    public RegistryTable {
        NamePattern.of(table, PLACES);
        NamePattern.of(typeAttribute, Set.of());
        NamePattern.of(nameAttribute, Set.of());
        NamePattern.of(endpointAttribute, Set.of());
    }

    /** The table of this name with {@code resource_type}, {@code resource_name} and {@code endpoint}, read eventually. */
    public static RegistryTable named(String table) {
        return new RegistryTable(table, "resource_type", "resource_name", "endpoint", Reading.EVENTUAL);
    }

    /** The same, read as this says. */
    public RegistryTable reading(Reading other) {
        return new RegistryTable(table, typeAttribute, nameAttribute, endpointAttribute, other);
    }

    /** The registry's own name in DynamoDB, in this deployment. */
    String tableIn(Deployment deployment) {
        return new NamePattern(table).fill(deployment.asMap());
    }
}
