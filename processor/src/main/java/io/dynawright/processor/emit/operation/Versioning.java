package io.dynawright.processor.emit.operation;

import io.dynawright.processor.emit.Javadocs;
import io.dynawright.processor.emit.RuntimeTypes;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.TableModel;
import java.util.function.Function;

/** What there is to say of versions, where the items of a table have them. */
final class Versioning {

    private static final String REPLICAS =
            " Versions are not checked across the replicas of an eventually consistent global table.";

    private static final String OTHER = "if the stored item has another version";

    private static final String OTHER_OR_NONE = OTHER + ", or is not there any more";

    private Versioning() {}

    /** Of a write that has the item, and with it the version that it was read with. */
    static Description ofItem(TableModel table, Description description) {
        return told(
                table,
                description,
                version -> description
                        .paragraph("The stored item must have the " + version
                                + " of this one, and none if that is 0 or null." + REPLICAS)
                        .throwing(RuntimeTypes.STALE_VERSION, OTHER_OR_NONE));
    }

    /** Of a delete that has the item; what is gone already is deleted as it was to be. */
    static Description ofDeletedItem(TableModel table, Description description) {
        return told(
                table,
                description,
                version -> description
                        .paragraph("The stored item, if there is one, must have the " + version
                                + " of this one, and none if that is 0 or null." + REPLICAS)
                        .throwing(RuntimeTypes.STALE_VERSION, OTHER));
    }

    /** Of an insert. */
    static Description ofNew(TableModel table, Description description) {
        return told(
                table,
                description,
                version -> description.paragraph("It is stored with " + version + " 1, whatever the object has."));
    }

    /** Of an update by the key alone. */
    static Description ofUpdate(TableModel table, Description description) {
        return told(
                table,
                description,
                version -> description
                        .paragraph(
                                "It counts up " + version + ", and checks it only with {@code ifVersion}." + REPLICAS)
                        .throwing(RuntimeTypes.STALE_VERSION, OTHER_OR_NONE));
    }

    /** Of a delete by the key alone that demands nothing. */
    static Description ofDelete(TableModel table, Description description) {
        return told(table, description, version -> description.paragraph("Its " + version + " is not checked."));
    }

    /** Of a delete by the key alone that can demand a version. */
    static Description ofDemand(TableModel table, Description description) {
        return told(
                table,
                description,
                version -> description
                        .paragraph("Its " + version + " is checked only with {@code ifVersion}." + REPLICAS)
                        .throwing(RuntimeTypes.STALE_VERSION, OTHER));
    }

    private static Description told(
            TableModel table, Description description, Function<String, Description> versioned) {
        return table.version()
                .map(Attribute::storedName)
                .map(Javadocs::code)
                .map(versioned)
                .orElse(description);
    }
}
