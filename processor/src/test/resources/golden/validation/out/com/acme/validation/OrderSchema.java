package com.acme.validation;

import io.dynawright.codec.ArrayCodec;
import io.dynawright.codec.AttributeType;
import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.DateCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.MapCodec;
import io.dynawright.codec.OptionalCodec;
import io.dynawright.codec.OptionalIntCodec;
import io.dynawright.codec.SetCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.codec.StructureCodec;
import io.dynawright.codec.TextCodec;
import io.dynawright.codec.TextSetCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import io.dynawright.validation.Decimals;
import io.dynawright.validation.Digits;
import io.dynawright.validation.Emails;
import io.dynawright.validation.Tense;
import io.dynawright.validation.Texts;
import io.dynawright.validation.Times;
import io.dynawright.validation.Violations;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Order} as an item of table {@code orders}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("orders", OrderSchema.INSTANCE)}.
 *
 * <p>The version {@code version} does not hold across the replicas of a global table that
 * is eventually consistent, nor does the uniqueness of an insert: each region checks its
 * own replica, and the later write wins. Write each item in one region, or use
 * multi-region strong consistency.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class OrderSchema extends EntitySchema<Order> {
    /**
     * The one instance; it is immutable.
     */
    public static final OrderSchema INSTANCE = new OrderSchema();

    /**
     * Stores {@code Set<String>}.
     */
    static final TextSetCodec<Set<String>> STRING_SET = SetCodec.of(StringCodec.INSTANCE);

    /**
     * Stores {@code Map<String, Integer>}.
     */
    static final StructureCodec<Map<String, Integer>> STRING_INTEGER_MAP = MapCodec.of(StringCodec.INSTANCE, IntegerCodec.INSTANCE);

    /**
     * Stores {@code Optional<String>}.
     */
    static final TextCodec<Optional<String>> STRING_OPTIONAL = OptionalCodec.of(StringCodec.INSTANCE);

    /**
     * What a number is compared with.
     */
    private static final BigDecimal TOTAL_MIN = new BigDecimal("0.01");

    /**
     * What a number is compared with.
     */
    private static final BigDecimal TOTAL_MAX = new BigDecimal("1000");

    /**
     * What a text has to look like.
     */
    private static final Pattern CURRENCY_PATTERN = Pattern.compile("[A-Z]{3}", Pattern.CASE_INSENSITIVE);

    /**
     * What a text has to look like.
     */
    private static final Pattern ZIP_PATTERN = Pattern.compile("\\d{5}");

    /**
     * There is {@link #INSTANCE}.
     */
    private OrderSchema() {
        super(RuntimeApi.LEVEL_1, Order.class, "orders");
    }

    @Override
    public Order read(ItemReader in) {
        String orderId = null;
        Long version = null;
        Instant placedAt = null;
        Date dueBy = null;
        int quantity = 0;
        Long weight = null;
        BigDecimal total = null;
        String currency = null;
        String contact = null;
        String reserved = null;
        Boolean accepted = null;
        boolean blocked = false;
        List<Order.Line> lines = null;
        Set<String> tags = STRING_SET.absent();
        Map<String, Integer> limits = null;
        Map<String, List<Order.Line>> secrets = null;
        Optional<String> copyTo = STRING_OPTIONAL.absent();
        OptionalInt priority = OptionalIntCodec.INSTANCE.absent();
        byte[] signature = null;
        Order.Line[] extras = null;
        Order.Address address = null;
        boolean hasAddress = false;
        String addressStreet = null;
        String addressZip = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "orderId" -> orderId = StringCodec.INSTANCE.read(in);
                case "version" -> version = LongCodec.INSTANCE.read(in);
                case "placedAt" -> placedAt = InstantCodec.INSTANCE.read(in);
                case "dueBy" -> dueBy = DateCodec.INSTANCE.read(in);
                case "quantity" -> quantity = IntegerCodec.INSTANCE.readPrimitive(in);
                case "weight" -> weight = LongCodec.INSTANCE.read(in);
                case "total" -> total = BigDecimalCodec.INSTANCE.read(in);
                case "currency" -> currency = StringCodec.INSTANCE.read(in);
                case "contact" -> contact = StringCodec.INSTANCE.read(in);
                case "reserved" -> reserved = StringCodec.INSTANCE.read(in);
                case "accepted" -> accepted = BooleanCodec.INSTANCE.read(in);
                case "blocked" -> blocked = BooleanCodec.INSTANCE.readPrimitive(in);
                case "lines" -> lines = ListCodec.of(Order_LineCodec.INSTANCE).read(in);
                case "tags" -> tags = STRING_SET.read(in);
                case "limits" -> limits = STRING_INTEGER_MAP.read(in);
                case "secrets" -> secrets = MapCodec.of(StringCodec.INSTANCE, ListCodec.of(Order_LineCodec.INSTANCE)).read(in);
                case "copyTo" -> copyTo = STRING_OPTIONAL.read(in);
                case "priority" -> priority = OptionalIntCodec.INSTANCE.read(in);
                case "signature" -> signature = ByteArrayCodec.INSTANCE.read(in);
                case "extras" -> extras = ArrayCodec.of(Order_LineCodec.INSTANCE, new Order.Line[0]).read(in);
                case "street" -> {
                    hasAddress = true;
                    addressStreet = StringCodec.INSTANCE.read(in);
                }
                case "zip" -> {
                    hasAddress = true;
                    addressZip = StringCodec.INSTANCE.read(in);
                }
                default -> in.skip();
            }
        }
        if (hasAddress) {
            address = new Order.Address(addressStreet, addressZip);
        }
        return new Order(orderId, version, placedAt, dueBy, quantity, weight, total, currency,
                contact, reserved, accepted, blocked, lines, tags, limits, secrets, copyTo,
                priority, signature, extras, address);
    }

    @Override
    public void write(Order order, ItemWriter out) {
        out.attribute("orderId", order.orderId(), StringCodec.INSTANCE);
        out.attribute("version", order.version(), LongCodec.INSTANCE);
        out.attribute("placedAt", order.placedAt(), InstantCodec.INSTANCE);
        out.attribute("dueBy", order.dueBy(), DateCodec.INSTANCE);
        out.name("quantity");
        IntegerCodec.INSTANCE.writePrimitive(order.quantity(), out);
        out.attribute("weight", order.weight(), LongCodec.INSTANCE);
        out.attribute("total", order.total(), BigDecimalCodec.INSTANCE);
        out.attribute("currency", order.currency(), StringCodec.INSTANCE);
        out.attribute("contact", order.contact(), StringCodec.INSTANCE);
        out.attribute("reserved", order.reserved(), StringCodec.INSTANCE);
        out.attribute("accepted", order.accepted(), BooleanCodec.INSTANCE);
        out.name("blocked");
        BooleanCodec.INSTANCE.writePrimitive(order.blocked(), out);
        out.attribute("lines", order.lines(), ListCodec.of(Order_LineCodec.INSTANCE));
        out.attribute("tags", order.tags(), STRING_SET);
        out.attribute("limits", order.limits(), STRING_INTEGER_MAP);
        out.attribute("secrets", order.secrets(), MapCodec.of(StringCodec.INSTANCE, ListCodec.of(Order_LineCodec.INSTANCE)));
        out.attribute("copyTo", order.copyTo(), STRING_OPTIONAL);
        out.attribute("priority", order.priority(), OptionalIntCodec.INSTANCE);
        out.attribute("signature", order.signature(), ByteArrayCodec.INSTANCE);
        out.attribute("extras", order.extras(), ArrayCodec.of(Order_LineCodec.INSTANCE, new Order.Line[0]));
        Order.Address address = order.address();
        if (address != null) {
            out.attribute("street", address.street(), StringCodec.INSTANCE);
            out.attribute("zip", address.zip(), StringCodec.INSTANCE);
        }
    }

    @Override
    public OrderKey key(Order order) {
        return OrderKey.of(order.orderId());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("orders")
                .attribute("orderId", AttributeType.S)
                .attribute("version", AttributeType.N)
                .attribute("placedAt", AttributeType.S)
                .attribute("dueBy", AttributeType.S)
                .attribute("quantity", AttributeType.N)
                .attribute("weight", AttributeType.N)
                .attribute("total", AttributeType.N)
                .attribute("currency", AttributeType.S)
                .attribute("contact", AttributeType.S)
                .attribute("reserved", AttributeType.S)
                .attribute("accepted", AttributeType.BOOL)
                .attribute("blocked", AttributeType.BOOL)
                .attribute("lines", AttributeType.L)
                .attribute("tags", AttributeType.SS)
                .attribute("limits", AttributeType.M)
                .attribute("secrets", AttributeType.M)
                .attribute("copyTo", AttributeType.S)
                .attribute("priority", AttributeType.N)
                .attribute("signature", AttributeType.B)
                .attribute("extras", AttributeType.L)
                .attribute("street", "address.street", AttributeType.S)
                .attribute("zip", "address.zip", AttributeType.S)
                .key("orderId")
                .lifecycle(Lifecycle.builder()
                        .version("version")
                        .build())
                .sensitive("contact", "secrets")
                .build();
    }

    @Override
    protected void check(Order order, Violations violations) {
        String orderId = order.orderId();
        if (!Texts.hasText(orderId)) {
            violations.add("orderId", "must not be blank", orderId);
        }
        Instant placedAt = order.placedAt();
        if (placedAt == null) {
            violations.add("placedAt", "must not be null", null);
        }
        violations.judge("placedAt", "must be in the past or present", placedAt, Tense.PAST_OR_PRESENT);
        Date dueBy = order.dueBy();
        violations.judge("dueBy", "must be in the future", Times.moment(dueBy), Tense.FUTURE);
        int quantity = order.quantity();
        if (quantity <= 0) {
            violations.add("quantity", "must be greater than 0", quantity);
        }
        Long weight = order.weight();
        if (weight == null) {
            violations.add("weight", "must not be null", null);
        }
        if (weight != null && weight < 1) {
            violations.add("weight", "needs 1 or more", weight);
        }
        if (weight != null && weight > 5000000000L) {
            violations.add("weight", "must be at most 5000000000", weight);
        }
        BigDecimal total = order.total();
        if (!Decimals.isAbove(total, TOTAL_MIN)) {
            violations.add("total", "must be greater than 0.01", total);
        }
        if (!Decimals.isAtMost(total, TOTAL_MAX)) {
            violations.add("total", "must be at most 1000", total);
        }
        if (!Digits.fit(total, 6, 2)) {
            violations.add("total", "must have at most 6 digits before and 2 after the decimal point", total);
        }
        String currency = order.currency();
        if (!Texts.matches(currency, CURRENCY_PATTERN)) {
            violations.add("currency", "must match \"[A-Z]{3}\"", currency);
        }
        if (currency != null && currency.length() < 3) {
            violations.add("currency", "must have at least 3 characters", currency);
        }
        if (currency != null && currency.length() > 3) {
            violations.add("currency", "must have at most 3 characters", currency);
        }
        String contact = order.contact();
        violations.hideValues();
        if (!Emails.isEmail(contact)) {
            violations.add("contact", "must be an e-mail address", contact);
        }
        violations.showValues();
        String reserved = order.reserved();
        if (reserved != null) {
            violations.add("reserved", "must be null", reserved);
        }
        Boolean accepted = order.accepted();
        if (accepted != null && !accepted) {
            violations.add("accepted", "must be true", accepted);
        }
        boolean blocked = order.blocked();
        if (blocked) {
            violations.add("blocked", "must be false", blocked);
        }
        List<Order.Line> lines = order.lines();
        if (lines == null || lines.isEmpty()) {
            violations.add("lines", "must not be empty", null);
        }
        if (lines != null) {
            violations.enter("lines");
            int linesIndex = 0;
            for (Order.Line linesElement : lines) {
                violations.enterIndex(linesIndex++);
                Order_LineCodec.INSTANCE.validate(linesElement, violations);
                violations.leave();
            }
            violations.leave();
        }
        Set<String> tags = order.tags();
        if (tags != null && tags.size() > 10) {
            violations.add("tags", "must have at most 10 elements", null);
        }
        if (tags != null) {
            violations.enter("tags");
            violations.enterElement();
            for (String tagsElement : tags) {
                if (!Texts.hasText(tagsElement)) {
                    violations.add("must not be blank", tagsElement);
                }
                if (tagsElement != null && tagsElement.length() > 20) {
                    violations.add("must have at most 20 characters", tagsElement);
                }
            }
            violations.leave();
            violations.leave();
        }
        Map<String, Integer> limits = order.limits();
        if (limits != null) {
            violations.enter("limits");
            for (Map.Entry<String, Integer> limitsEntry : limits.entrySet()) {
                String limitsKey = limitsEntry.getKey();
                violations.enterKey(limitsKey);
                if (!Texts.hasText(limitsKey)) {
                    violations.add("must not be blank", limitsKey);
                }
                violations.leave();
                Integer limitsValue = limitsEntry.getValue();
                violations.enterValue(limitsKey);
                if (limitsValue != null && limitsValue < 0) {
                    violations.add("must be at least 0", limitsValue);
                }
                violations.leave();
            }
            violations.leave();
        }
        Map<String, List<Order.Line>> secrets = order.secrets();
        violations.hideValues();
        if (secrets != null) {
            violations.enter("secrets");
            for (Map.Entry<String, List<Order.Line>> secretsEntry : secrets.entrySet()) {
                String secretsKey = secretsEntry.getKey();
                List<Order.Line> secretsValue = secretsEntry.getValue();
                violations.enterValue(secretsKey);
                if (secretsValue != null) {
                    int secretsValueIndex = 0;
                    for (Order.Line secretsValueElement : secretsValue) {
                        violations.enterIndex(secretsValueIndex++);
                        Order_LineCodec.INSTANCE.validate(secretsValueElement, violations);
                        violations.leave();
                    }
                }
                violations.leave();
            }
            violations.leave();
        }
        violations.showValues();
        Optional<String> copyTo = order.copyTo();
        if (copyTo != null) {
            String copyToValue = copyTo.orElse(null);
            if (!Emails.isEmail(copyToValue)) {
                violations.add("copyTo", "must be an e-mail address", copyToValue);
            }
        }
        OptionalInt priority = order.priority();
        Integer priorityValue = priority != null && priority.isPresent() ? priority.getAsInt() : null;
        if (priorityValue != null && priorityValue < 1) {
            violations.add("priority", "must be at least 1", priorityValue);
        }
        byte[] signature = order.signature();
        if (signature != null && signature.length < 1) {
            violations.add("signature", "must have at least 1 element", null);
        }
        Order.Line[] extras = order.extras();
        if (extras != null) {
            violations.enter("extras");
            int extrasIndex = 0;
            for (Order.Line extrasElement : extras) {
                violations.enterIndex(extrasIndex++);
                Order_LineCodec.INSTANCE.validate(extrasElement, violations);
                violations.leave();
            }
            violations.leave();
        }
        Order.Address address = order.address();
        if (address == null) {
            violations.add("address", "must not be null", null);
        }
        if (address != null) {
            violations.enter("address");
            String street = address.street();
            if (!Texts.hasText(street)) {
                violations.add("street", "must not be blank", street);
            }
            String zip = address.zip();
            if (!Texts.matches(zip, ZIP_PATTERN)) {
                violations.add("zip", "must match \"\\d{5}\"", zip);
            }
            violations.leave();
        }
        boolean inOrder = order.isInOrder();
        if (!inOrder) {
            violations.add("inOrder", "must be placed before it is due", inOrder);
        }
    }
}
