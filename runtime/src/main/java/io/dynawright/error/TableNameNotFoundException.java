package io.dynawright.error;

import java.util.Map;

/**
 * It is not known which name a table has in DynamoDB: where it was looked for, there is none. Nothing was sent to
 * DynamoDB. Found it may be as soon as the table is deployed: what was not found is not remembered.
 *
 * <p>{@link #context()} adds {@code place}, and {@code app} and {@code deployment} if the name was looked up for a
 * deployment.
 */
public final class TableNameNotFoundException extends DynawrightException {

    private static final long serialVersionUID = 1L;

    private final String place;

    /**
     * There is no name for this table.
     *
     * @param logical the name that the entity declares
     * @param place where it was looked for, in words: {@code the parameter /dynawright/shop/dev/table/orders}
     */
    public TableNameNotFoundException(String logical, String place) {
        this(logical, place, Map.of());
    }

    /**
     * There is no name for this table in a deployment.
     *
     * @param deployment what tells it, such as {@code app} and {@code deployment}, for {@link #context()}
     */
    public TableNameNotFoundException(String logical, String place, Map<String, String> deployment) {
        super(
                Details.of("The name of the table in DynamoDB is not known: there is none in " + place)
                        .advising("Deploy the table, so that its name is there; or give its name in another way, with"
                                + " withTableNames(…)")
                        .with("place", place)
                        .with(deployment),
                new Target("lookUp", logical, null, Map.of()),
                null);
        this.place = place;
    }

    /** The name that the entity declares. */
    public String logical() {
        return target().table();
    }

    /** Where it was looked for, in words. */
    public String place() {
        return place;
    }
}
