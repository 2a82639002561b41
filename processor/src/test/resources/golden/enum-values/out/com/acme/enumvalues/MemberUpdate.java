package com.acme.enumvalues;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.MapUpdate;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.SetUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
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
     * An update that changes nothing yet.
     *
     * @param member the item, which has its key
     */
    MemberUpdate(Member member) {
        this(MemberSchema.INSTANCE.key(EntityKey.requiredItem("members", member)));
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
    public SetUpdate<Set<Member.Status>, Member.Status, MemberUpdate> former() {
        return SetUpdate.of("former", MemberSchema.STATUS_SET, MemberSchema.STATUS, this);
    }

    /**
     * Attribute {@code levels}, from {@link Member#levels()}.
     *
     * @return what can be done to it
     */
    public SetUpdate<EnumSet<Member.Level>, Member.Level, MemberUpdate> levels() {
        return SetUpdate.of("levels", MemberSchema.LEVEL_ENUM_SET, MemberSchema.LEVEL, this);
    }

    /**
     * Attribute {@code counts}, from {@link Member#counts()}.
     *
     * @return what can be done to it
     */
    public MapUpdate<EnumMap<Member.Status, Integer>, Member.Status, NumberUpdate<Integer, MemberUpdate>, MemberUpdate> counts() {
        return MapUpdate.of("counts", MemberSchema.STATUS_INTEGER_ENUM_MAP, MemberSchema.STATUS,
                path -> NumberUpdate.of(path, IntegerCodec.INSTANCE, this), this);
    }

    /**
     * Attribute {@code notes}, from {@link Member#notes()}.
     *
     * @return what can be done to it
     */
    public MapUpdate<Map<Member.Level, String>, Member.Level, ValueUpdate<String, MemberUpdate>, MemberUpdate> notes() {
        return MapUpdate.of("notes", MemberSchema.LEVEL_STRING_MAP, MemberSchema.LEVEL,
                path -> ValueUpdate.of(path, StringCodec.INSTANCE, this), this);
    }
}
