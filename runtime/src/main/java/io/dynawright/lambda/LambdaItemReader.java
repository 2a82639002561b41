package io.dynawright.lambda;

import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import io.dynawright.codec.AttributeType;
import io.dynawright.codec.DecodedItemReader;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads an item of a Lambda event. Attributes come in the order of the map. */
public final class LambdaItemReader extends DecodedItemReader<AttributeValue> {

    /** A reader of this item; the map must not change meanwhile. */
    public LambdaItemReader(Map<String, AttributeValue> item) {
        super(item);
    }

    @Override
    protected AttributeValue valueOf(Map<String, AttributeValue> decoded) {
        return new AttributeValue().withM(decoded);
    }

    @Override
    protected @Nullable AttributeType typeOf(AttributeValue decoded) {
        AttributeType scalar = scalarType(decoded);
        return scalar == null ? nestedType(decoded) : scalar;
    }

    private static @Nullable AttributeType scalarType(AttributeValue decoded) {
        if (decoded.getS() != null) {
            return AttributeType.S;
        }
        if (decoded.getN() != null) {
            return AttributeType.N;
        }
        if (decoded.getB() != null) {
            return AttributeType.B;
        }
        if (decoded.getBOOL() != null) {
            return AttributeType.BOOL;
        }
        return decoded.getNULL() == null ? null : AttributeType.NULL;
    }

    private static @Nullable AttributeType nestedType(AttributeValue decoded) {
        if (decoded.getM() != null) {
            return AttributeType.M;
        }
        if (decoded.getL() != null) {
            return AttributeType.L;
        }
        if (decoded.getSS() != null) {
            return AttributeType.SS;
        }
        if (decoded.getNS() != null) {
            return AttributeType.NS;
        }
        return decoded.getBS() == null ? null : AttributeType.BS;
    }

    @Override
    protected boolean isNull(AttributeValue decoded) {
        return Boolean.TRUE.equals(decoded.getNULL());
    }

    @Override
    protected @Nullable String string(AttributeValue decoded) {
        return decoded.getS();
    }

    @Override
    protected @Nullable String number(AttributeValue decoded) {
        return decoded.getN();
    }

    @Override
    protected byte @Nullable [] binary(AttributeValue decoded) {
        ByteBuffer buffer = decoded.getB();
        if (buffer == null) {
            return null;
        }
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }

    @Override
    protected @Nullable Boolean bool(AttributeValue decoded) {
        return decoded.getBOOL();
    }

    @Override
    protected @Nullable Map<String, AttributeValue> map(AttributeValue decoded) {
        return decoded.getM();
    }

    @Override
    protected @Nullable List<AttributeValue> elements(AttributeValue decoded) {
        if (decoded.getL() != null) {
            return decoded.getL();
        }
        if (decoded.getSS() != null) {
            return each(decoded.getSS(), text -> new AttributeValue().withS(text));
        }
        if (decoded.getNS() != null) {
            return each(decoded.getNS(), number -> new AttributeValue().withN(number));
        }
        return decoded.getBS() == null ? null : each(decoded.getBS(), bytes -> new AttributeValue().withB(bytes));
    }

    private static <E> List<AttributeValue> each(List<E> elements, Function<E, AttributeValue> value) {
        return elements.stream().map(value).toList();
    }
}
