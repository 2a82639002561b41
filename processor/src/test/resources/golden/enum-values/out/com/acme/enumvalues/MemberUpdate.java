package com.acme.enumvalues;

import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Member}: {@code u -> u.level().set(...)}. The
 * attributes of the key cannot be changed.
 */
@SuppressWarnings("deprecation")
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
     * Attribute {@code level}, from {@link Member#level()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Member.Level, MemberUpdate> level() {
        return ValueUpdate.of("level", MemberSchema.LEVEL, this);
    }

    /**
     * Attribute {@code former}, from {@link Member#former()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Set<Member.Status>, MemberUpdate> former() {
        return ValueUpdate.of("former", MemberSchema.STATUS_SET, this);
    }

    /**
     * Attribute {@code levels}, from {@link Member#levels()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<EnumSet<Member.Level>, MemberUpdate> levels() {
        return ValueUpdate.of("levels", MemberSchema.LEVEL_ENUM_SET, this);
    }

    /**
     * Attribute {@code counts}, from {@link Member#counts()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<EnumMap<Member.Status, Integer>, MemberUpdate> counts() {
        return ValueUpdate.of("counts", MemberSchema.STATUS_INTEGER_ENUM_MAP, this);
    }

    /**
     * Attribute {@code notes}, from {@link Member#notes()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Map<Member.Level, String>, MemberUpdate> notes() {
        return ValueUpdate.of("notes", MemberSchema.LEVEL_STRING_MAP, this);
    }
}
