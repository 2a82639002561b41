package io.dynawright.codec;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Makes values through builders, as every SDK can. */
final class BuilderAttributeFactory extends AttributeFactory {

    @Override
    AttributeValue s(String text) {
        return AttributeValue.fromS(text);
    }

    @Override
    AttributeValue n(String number) {
        return AttributeValue.fromN(number);
    }

    @Override
    AttributeValue b(SdkBytes bytes) {
        return AttributeValue.fromB(bytes);
    }

    @Override
    AttributeValue bool(boolean value) {
        return AttributeValue.fromBool(value);
    }

    @Override
    AttributeValue nul() {
        return AttributeValue.fromNul(true);
    }

    @Override
    AttributeValue ss(List<String> texts) {
        return AttributeValue.fromSs(texts);
    }

    @Override
    AttributeValue ns(List<String> numbers) {
        return AttributeValue.fromNs(numbers);
    }

    @Override
    AttributeValue bs(List<SdkBytes> binaries) {
        return AttributeValue.fromBs(binaries);
    }

    @Override
    AttributeValue l(List<AttributeValue> elements) {
        return AttributeValue.fromL(elements);
    }

    @Override
    AttributeValue m(Map<String, AttributeValue> entries) {
        return AttributeValue.fromM(entries);
    }
}
