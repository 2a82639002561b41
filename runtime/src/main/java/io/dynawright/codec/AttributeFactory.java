package io.dynawright.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Makes values for the AWS SDK, as cheaply as the SDK on the class path can. Lists, maps and sets are copied: what was
 * given can be changed, and used again.
 */
abstract class AttributeFactory {

    /** The one to use; it is found out when the first value is made. */
    static final AttributeFactory INSTANCE = best();

    private static AttributeFactory best() {
        AttributeFactory direct = new DirectAttributeFactory();
        try {
            return copies(direct) ? direct : new BuilderAttributeFactory();
        } catch (LinkageError e) {
            // This SDK has only builders.
            return new BuilderAttributeFactory();
        }
    }

    private static boolean copies(AttributeFactory factory) {
        List<AttributeValue> elements = new ArrayList<>(List.of(factory.nul()));
        AttributeValue list = factory.l(elements);
        elements.clear();
        return list.l().size() == 1;
    }

    abstract AttributeValue s(String text);

    abstract AttributeValue n(String number);

    abstract AttributeValue b(SdkBytes bytes);

    abstract AttributeValue bool(boolean value);

    abstract AttributeValue nul();

    abstract AttributeValue ss(List<String> texts);

    abstract AttributeValue ns(List<String> numbers);

    abstract AttributeValue bs(List<SdkBytes> binaries);

    abstract AttributeValue l(List<AttributeValue> elements);

    abstract AttributeValue m(Map<String, AttributeValue> entries);
}
