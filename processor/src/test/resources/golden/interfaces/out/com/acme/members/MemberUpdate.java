package com.acme.members;

import io.dynawright.operation.UpdateBuilder;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Member}. The attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class MemberUpdate extends UpdateBuilder<Member, MemberUpdate, MemberAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    MemberUpdate(MemberKey key) {
        super(MemberSchema.INSTANCE, key, MemberAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param member the item, which has its key
     */
    MemberUpdate(Member member) {
        this(MemberSchema.INSTANCE.key(EntityKey.requiredItem("members", member)));
    }
}
