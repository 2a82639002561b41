package io.dynawright.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.codec.AttributeValueCodec;
import io.dynawright.codec.JsonText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Answers that are scanned without a client. */
final class ScannedAnswers {

    final Workspaces workspaces = new Workspaces();

    /** What a scan of this document finds. */
    ScannedAnswer scan(AnswerShape shape, byte[] document) throws UnreadableAnswer {
        Lease lease = new Lease(workspaces, workspaces.take());
        try {
            lease.workspace().fill(new ByteArrayInputStream(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AnswerScanner.scan(shape, lease);
    }

    ScannedAnswer scan(AnswerShape shape, String document) throws UnreadableAnswer {
        return scan(shape, document.getBytes(StandardCharsets.UTF_8));
    }

    /** The one item of an answer to GetItem. */
    RawItem item(String item) throws UnreadableAnswer {
        AnsweredItems items = scan(AnswerShape.ITEM, "{\"Item\":" + item + "}").items();
        assertThat(items.list()).hasSize(1);
        return items.list().get(0);
    }

    /** An item as DynamoDB writes it. */
    static String json(Map<String, AttributeValue> item) {
        return JsonText.write(out -> item.forEach((name, value) -> {
            out.name(name);
            out.nullable(value, AttributeValueCodec.INSTANCE);
        }));
    }
}
