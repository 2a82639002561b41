package com.acme.rules;

import com.fasterxml.jackson.core.type.TypeReference;
import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.JsonCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.codec.TextCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link RuleBook} as an item of table {@code rules}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("rules", RuleBookSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class RuleBookSchema extends EntitySchema<RuleBook> {
    /**
     * The one instance; it is immutable.
     */
    public static final RuleBookSchema INSTANCE = new RuleBookSchema();

    /**
     * Stores {@code Rule} as JSON.
     */
    static final TextCodec<RuleBook.Rule> RULE_JSON = JsonCodec.of(RuleBook.Rule.class);

    /**
     * Stores {@code Map<String, List<Rule>>} as JSON.
     */
    static final TextCodec<Map<String, List<RuleBook.Rule>>> STRING_RULE_LIST_MAP_JSON = JsonCodec.of(stringRuleListMapJson());

    /**
     * Stores {@code List<? extends com.acme.rules.RuleBook.Rule>} as JSON.
     */
    static final TextCodec<List<? extends com.acme.rules.RuleBook.Rule>> EXTENDS_RULE_LIST_JSON = JsonCodec.of(extendsRuleListJson());

    /**
     * Stores {@code Object} as JSON.
     */
    static final TextCodec<Object> OBJECT_JSON = JsonCodec.of(Object.class);

    /**
     * Stores {@code Rule[]} as JSON.
     */
    static final TextCodec<RuleBook.Rule[]> RULE_ARRAY_JSON = JsonCodec.of(RuleBook.Rule[].class);

    /**
     * Stores {@code List<String>[]} as JSON.
     */
    static final TextCodec<List<String>[]> STRING_LIST_ARRAY_JSON = JsonCodec.of(stringListArrayJson());

    /**
     * Stores {@code int[]} as JSON.
     */
    static final TextCodec<int[]> INT_ARRAY_JSON = JsonCodec.of(int[].class);

    /**
     * Stores {@code Integer} as JSON.
     */
    static final TextCodec<Integer> INTEGER_JSON = JsonCodec.of(Integer.class);

    /**
     * There is {@link #INSTANCE}.
     */
    private RuleBookSchema() {
        super(RuntimeApi.LEVEL_1, RuleBook.class, "rules");
    }

    @Override
    public RuleBook read(ItemReader in) {
        String bookId = null;
        RuleBook.Rule main = null;
        Map<String, List<RuleBook.Rule>> rules = null;
        List<? extends com.acme.rules.RuleBook.Rule> others = null;
        Object anything = null;
        RuleBook.Rule[] array = null;
        List<String>[] lists = null;
        int[] counts = null;
        int count = 0;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "bookId" -> bookId = StringCodec.INSTANCE.read(in);
                case "main" -> main = RULE_JSON.read(in);
                case "rules" -> rules = STRING_RULE_LIST_MAP_JSON.read(in);
                case "others" -> others = EXTENDS_RULE_LIST_JSON.read(in);
                case "anything" -> anything = OBJECT_JSON.read(in);
                case "array" -> array = RULE_ARRAY_JSON.read(in);
                case "lists" -> lists = STRING_LIST_ARRAY_JSON.read(in);
                case "counts" -> counts = INT_ARRAY_JSON.read(in);
                case "count" -> count = INTEGER_JSON.read(in);
                default -> in.skip();
            }
        }
        return new RuleBook(bookId, main, rules, others, anything, array, lists, counts, count);
    }

    @Override
    public void write(RuleBook ruleBook, ItemWriter out) {
        out.attribute("bookId", ruleBook.bookId(), StringCodec.INSTANCE);
        out.attribute("main", ruleBook.main(), RULE_JSON);
        out.attribute("rules", ruleBook.rules(), STRING_RULE_LIST_MAP_JSON);
        out.attribute("others", ruleBook.others(), EXTENDS_RULE_LIST_JSON);
        out.attribute("anything", ruleBook.anything(), OBJECT_JSON);
        out.attribute("array", ruleBook.array(), RULE_ARRAY_JSON);
        out.attribute("lists", ruleBook.lists(), STRING_LIST_ARRAY_JSON);
        out.attribute("counts", ruleBook.counts(), INT_ARRAY_JSON);
        out.attribute("count", ruleBook.count(), INTEGER_JSON);
    }

    @Override
    public RuleBookKey key(RuleBook ruleBook) {
        return RuleBookKey.of(ruleBook.bookId());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("rules")
                .attribute("bookId", AttributeType.S)
                .attribute("main", AttributeType.S)
                .attribute("rules", AttributeType.S)
                .attribute("others", AttributeType.S)
                .attribute("anything", AttributeType.S)
                .attribute("array", AttributeType.S)
                .attribute("lists", AttributeType.S)
                .attribute("counts", AttributeType.S)
                .attribute("count", AttributeType.S)
                .key("bookId")
                .build();
    }

    /**
     * Says the type of {@link #STRING_RULE_LIST_MAP_JSON} to Jackson.
     *
     * @return the type
     */
    private static TypeReference<Map<String, List<RuleBook.Rule>>> stringRuleListMapJson() {
        return new TypeReference<Map<String, List<RuleBook.Rule>>>() {};
    }

    /**
     * Says the type of {@link #EXTENDS_RULE_LIST_JSON} to Jackson.
     *
     * @return the type
     */
    private static TypeReference<List<? extends com.acme.rules.RuleBook.Rule>> extendsRuleListJson() {
        return new TypeReference<List<? extends com.acme.rules.RuleBook.Rule>>() {};
    }

    /**
     * Says the type of {@link #STRING_LIST_ARRAY_JSON} to Jackson.
     *
     * @return the type
     */
    private static TypeReference<List<String>[]> stringListArrayJson() {
        return new TypeReference<List<String>[]>() {};
    }
}
