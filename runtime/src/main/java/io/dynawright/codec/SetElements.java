package io.dynawright.codec;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The elements of a set of DynamoDB, each as a value that is made when it is asked for. */
final class SetElements extends AbstractList<AttributeValue> implements RandomAccess {

    private final AttributeType element;
    private final List<?> elements;

    private SetElements(AttributeType element, List<?> elements) {
        this.element = element;
        this.elements = elements;
    }

    static SetElements ofTexts(List<String> texts) {
        return new SetElements(AttributeType.S, texts);
    }

    static SetElements ofNumbers(List<String> numbers) {
        return new SetElements(AttributeType.N, numbers);
    }

    static SetElements ofBinaries(List<SdkBytes> binaries) {
        return new SetElements(AttributeType.B, binaries);
    }

    @Override
    public AttributeValue get(int index) {
        Object content = elements.get(index);
        AttributeFactory factory = AttributeFactory.INSTANCE;
        return switch (element) {
            case S -> factory.s((String) content);
            case N -> factory.n((String) content);
            default -> factory.b((SdkBytes) content);
        };
    }

    @Override
    public int size() {
        return elements.size();
    }
}
