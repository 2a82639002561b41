package io.dynawright.codec;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads an item that the AWS SDK has decoded. Attributes come in the order of the map. */
public final class MapItemReader extends DecodedItemReader<AttributeValue> {

    /** A reader of this item; the map must not change meanwhile. */
    public MapItemReader(Map<String, AttributeValue> item) {
        super(item);
    }

    @Override
    protected AttributeValue valueOf(Map<String, AttributeValue> decoded) {
        return AttributeValue.fromM(decoded);
    }

    @Override
    protected @Nullable AttributeType typeOf(AttributeValue decoded) {
        return switch (decoded.type()) {
            case S -> AttributeType.S;
            case N -> AttributeType.N;
            case B -> AttributeType.B;
            case BOOL -> AttributeType.BOOL;
            case NUL -> AttributeType.NULL;
            case SS -> AttributeType.SS;
            case NS -> AttributeType.NS;
            case BS -> AttributeType.BS;
            case L -> AttributeType.L;
            case M -> AttributeType.M;
            default -> null;
        };
    }

    @Override
    protected boolean isNull(AttributeValue decoded) {
        return Boolean.TRUE.equals(decoded.nul());
    }

    @Override
    protected @Nullable String string(AttributeValue decoded) {
        return decoded.s();
    }

    @Override
    protected @Nullable String number(AttributeValue decoded) {
        return decoded.n();
    }

    @Override
    protected byte @Nullable [] binary(AttributeValue decoded) {
        SdkBytes bytes = decoded.b();
        return bytes == null ? null : bytes.asByteArray();
    }

    @Override
    protected @Nullable SdkBytes bytes(AttributeValue decoded) {
        return decoded.b();
    }

    @Override
    protected @Nullable Boolean bool(AttributeValue decoded) {
        return decoded.bool();
    }

    @Override
    protected @Nullable Map<String, AttributeValue> map(AttributeValue decoded) {
        return decoded.hasM() ? decoded.m() : null;
    }

    @Override
    protected @Nullable List<AttributeValue> elements(AttributeValue decoded) {
        return switch (decoded.type()) {
            case L -> decoded.l();
            case SS -> SetElements.ofTexts(decoded.ss());
            case NS -> SetElements.ofNumbers(decoded.ns());
            case BS -> SetElements.ofBinaries(decoded.bs());
            default -> null;
        };
    }
}
