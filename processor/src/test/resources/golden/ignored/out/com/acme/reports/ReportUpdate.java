package com.acme.reports;

import io.dynawright.codec.StringCodec;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Report}: {@code u -> u.title().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ReportUpdate extends UpdateBuilder<Report, ReportUpdate, ReportAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    ReportUpdate(ReportKey key) {
        super(ReportSchema.INSTANCE, key, ReportAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param report the item, which has its key
     */
    ReportUpdate(Report report) {
        this(ReportSchema.INSTANCE.key(EntityKey.requiredItem("reports", report)));
    }

    /**
     * Attribute {@code title}, from {@link Report#title()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, ReportUpdate> title() {
        return ValueUpdate.of("title", StringCodec.INSTANCE, this);
    }
}
