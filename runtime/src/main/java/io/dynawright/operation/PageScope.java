package io.dynawright.operation;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where a position in the results of a query or scan means something: in others that go to the same table or index and
 * the same partition, in the same direction, with conditions of the same shape. The operands of conditions are left
 * out, but for those on the partition key.
 */
public final class PageScope {

    private final PagePlan<?, ?, ?> plan;
    private final OperationContext context;

    PageScope(PagePlan<?, ?, ?> plan, OperationContext context) {
        this.plan = plan;
        this.context = context;
    }

    /** The attributes whose values are a position: the table's key and the index's, each once. */
    public List<String> position() {
        return plan.subject().position();
    }

    /** Whether a page may begin after this position, as it may not where operands have changed. */
    public boolean covers(Map<String, AttributeValue> position) {
        return plan.covers(position);
    }

    /** The scope in 32 bytes, equal for equal scopes and for no others. */
    public byte[] digest() {
        MessageDigest digest = sha256();
        Subject<?> subject = plan.subject();
        Search search = plan.search(context);
        add(digest, subject.operation());
        add(digest, search.table());
        add(digest, String.valueOf(subject.index()));
        add(digest, String.join(" ", position()));
        add(digest, shape(search, search.key().orElse("")));
        add(digest, shape(search, search.filter().orElse("")));
        add(digest, search.direction().map(Direction::name).orElse(""));
        add(digest, search.segment().orElse(""));
        add(digest, plan.limits().total().isPresent() ? "limited" : "");
        plan.partition().forEach(value -> add(digest, value));
        return digest.digest();
    }

    private static String shape(Search search, String expression) {
        return search.text().of(expression, Values.HIDDEN);
    }

    private static void add(MessageDigest digest, AttributeValue value) {
        add(digest, value.type().name());
        switch (value.type()) {
            case S -> add(digest, value.s());
            case N -> add(digest, new BigDecimal(value.n()).stripTrailingZeros().toString());
            default -> add(digest, value.b().asByteArrayUnsafe());
        }
    }

    private static void add(MessageDigest digest, String text) {
        add(digest, text.getBytes(StandardCharsets.UTF_8));
    }

    /** With its length, so that no two lists of texts are one. */
    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
