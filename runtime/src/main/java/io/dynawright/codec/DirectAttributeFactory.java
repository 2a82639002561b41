package io.dynawright.codec;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Allocates nothing but the value. An older SDK does not have these methods. */
final class DirectAttributeFactory extends AttributeFactory {

    @Override
    AttributeValue s(String text) {
        return AttributeValue.createS(text);
    }

    @Override
    AttributeValue n(String number) {
        return AttributeValue.createN(number);
    }

    @Override
    AttributeValue b(SdkBytes bytes) {
        return AttributeValue.createB(bytes);
    }

    @Override
    AttributeValue bool(boolean value) {
        return AttributeValue.createBool(value);
    }

    @Override
    AttributeValue nul() {
        return AttributeValue.createNul(true);
    }

    @Override
    AttributeValue ss(List<String> texts) {
        return AttributeValue.createSs(texts);
    }

    @Override
    AttributeValue ns(List<String> numbers) {
        return AttributeValue.createNs(numbers);
    }

    @Override
    AttributeValue bs(List<SdkBytes> binaries) {
        return AttributeValue.createBs(binaries);
    }

    @Override
    AttributeValue l(List<AttributeValue> elements) {
        return AttributeValue.createL(elements);
    }

    @Override
    AttributeValue m(Map<String, AttributeValue> entries) {
        return AttributeValue.createM(entries);
    }
}
