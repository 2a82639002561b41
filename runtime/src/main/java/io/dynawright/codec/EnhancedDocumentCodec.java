package io.dynawright.codec;

import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * {@link EnhancedDocument} of the AWS SDK's enhanced client as a map (M). NULL inside of it is kept. A document that
 * was built without a converter for one of its values is refused on write.
 */
public final class EnhancedDocumentCodec implements StructureCodec<EnhancedDocument> {

    /** The codec. */
    public static final EnhancedDocumentCodec INSTANCE = new EnhancedDocumentCodec();

    private EnhancedDocumentCodec() {}

    @Override
    public EnhancedDocument read(ItemReader in) {
        return EnhancedDocument.fromAttributeValueMap(AttributeValueCodec.INSTANCE.readMap(in));
    }

    @Override
    public void write(EnhancedDocument value, ItemWriter out) {
        Map<String, AttributeValue> map;
        try {
            map = value.toMap();
        } catch (IllegalStateException e) {
            throw out.unwritable("a document with a converter for each of its values");
        }
        AttributeValueCodec.INSTANCE.writeMap(map, out);
    }
}
