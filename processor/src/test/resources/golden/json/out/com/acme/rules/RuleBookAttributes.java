package com.acme.rules;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.TextPath;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link RuleBook}, to write conditions with:
 * {@code it -> it.bookId().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class RuleBookAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final RuleBookAttributes INSTANCE = new RuleBookAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private RuleBookAttributes() {
    }

    /**
     * Attribute {@code bookId}, from {@link RuleBook#bookId()}.
     *
     * @return its path
     */
    public TextPath<String> bookId() {
        return TextPath.of("bookId", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code main}, from {@link RuleBook#main()}.
     *
     * @return its path
     */
    public TextPath<RuleBook.Rule> main() {
        return TextPath.of("main", RuleBookSchema.RULE_JSON);
    }

    /**
     * Attribute {@code rules}, from {@link RuleBook#rules()}.
     *
     * @return its path
     */
    public TextPath<Map<String, List<RuleBook.Rule>>> rules() {
        return TextPath.of("rules", RuleBookSchema.STRING_RULE_LIST_MAP_JSON);
    }

    /**
     * Attribute {@code others}, from {@link RuleBook#others()}.
     *
     * @return its path
     */
    public TextPath<List<? extends com.acme.rules.RuleBook.Rule>> others() {
        return TextPath.of("others", RuleBookSchema.EXTENDS_RULE_LIST_JSON);
    }

    /**
     * Attribute {@code anything}, from {@link RuleBook#anything()}.
     *
     * @return its path
     */
    public TextPath<Object> anything() {
        return TextPath.of("anything", RuleBookSchema.OBJECT_JSON);
    }

    /**
     * Attribute {@code array}, from {@link RuleBook#array()}.
     *
     * @return its path
     */
    public TextPath<RuleBook.Rule[]> array() {
        return TextPath.of("array", RuleBookSchema.RULE_ARRAY_JSON);
    }

    /**
     * Attribute {@code lists}, from {@link RuleBook#lists()}.
     *
     * @return its path
     */
    public TextPath<List<String>[]> lists() {
        return TextPath.of("lists", RuleBookSchema.STRING_LIST_ARRAY_JSON);
    }

    /**
     * Attribute {@code counts}, from {@link RuleBook#counts()}.
     *
     * @return its path
     */
    public TextPath<int[]> counts() {
        return TextPath.of("counts", RuleBookSchema.INT_ARRAY_JSON);
    }

    /**
     * Attribute {@code count}, from {@link RuleBook#count()}.
     *
     * @return its path
     */
    public TextPath<Integer> count() {
        return TextPath.of("count", RuleBookSchema.INTEGER_JSON);
    }
}
