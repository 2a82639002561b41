package com.acme.rules;

import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link RuleBook}: {@code u -> u.main().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class RuleBookUpdate extends UpdateBuilder<RuleBook, RuleBookUpdate, RuleBookAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    RuleBookUpdate(RuleBookKey key) {
        super(RuleBookSchema.INSTANCE, key, RuleBookAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param ruleBook the item, which has its key
     */
    RuleBookUpdate(RuleBook ruleBook) {
        this(RuleBookSchema.INSTANCE.key(EntityKey.requiredItem("rules", ruleBook)));
    }

    /**
     * Attribute {@code main}, from {@link RuleBook#main()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<RuleBook.Rule, RuleBookUpdate> main() {
        return ValueUpdate.of("main", RuleBookSchema.RULE_JSON, this);
    }

    /**
     * Attribute {@code rules}, from {@link RuleBook#rules()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Map<String, List<RuleBook.Rule>>, RuleBookUpdate> rules() {
        return ValueUpdate.of("rules", RuleBookSchema.STRING_RULE_LIST_MAP_JSON, this);
    }

    /**
     * Attribute {@code others}, from {@link RuleBook#others()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<List<? extends com.acme.rules.RuleBook.Rule>, RuleBookUpdate> others() {
        return ValueUpdate.of("others", RuleBookSchema.EXTENDS_RULE_LIST_JSON, this);
    }

    /**
     * Attribute {@code anything}, from {@link RuleBook#anything()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Object, RuleBookUpdate> anything() {
        return ValueUpdate.of("anything", RuleBookSchema.OBJECT_JSON, this);
    }

    /**
     * Attribute {@code array}, from {@link RuleBook#array()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<RuleBook.Rule[], RuleBookUpdate> array() {
        return ValueUpdate.of("array", RuleBookSchema.RULE_ARRAY_JSON, this);
    }

    /**
     * Attribute {@code lists}, from {@link RuleBook#lists()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<List<String>[], RuleBookUpdate> lists() {
        return ValueUpdate.of("lists", RuleBookSchema.STRING_LIST_ARRAY_JSON, this);
    }

    /**
     * Attribute {@code counts}, from {@link RuleBook#counts()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<int[], RuleBookUpdate> counts() {
        return ValueUpdate.of("counts", RuleBookSchema.INT_ARRAY_JSON, this);
    }

    /**
     * Attribute {@code count}, from {@link RuleBook#count()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Integer, RuleBookUpdate> count() {
        return ValueUpdate.of("count", RuleBookSchema.INTEGER_JSON, this);
    }
}
