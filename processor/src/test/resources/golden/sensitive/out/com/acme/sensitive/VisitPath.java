package com.acme.sensitive;

import io.dynawright.codec.ListCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.DocumentPath;
import io.dynawright.expression.ListPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * A stored {@link Visit} and its attributes, to write conditions with.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class VisitPath extends DocumentPath<Visit> {
    /**
     * The document that stands there.
     *
     * @param path where it stands
     */
    public VisitPath(Path path) {
        super(path, VisitCodec.INSTANCE);
    }

    /**
     * Attribute {@code ward}, from {@link Visit#ward()}.
     *
     * @return its path
     */
    public TextPath<String> ward() {
        return TextPath.of(under("ward"), StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code earlier}, from {@link Visit#earlier()}.
     *
     * @return its path
     */
    public ListPath<List<Visit>, Visit, VisitPath> earlier() {
        return ListPath.of(under("earlier"), ListCodec.of(VisitCodec.INSTANCE), VisitCodec.INSTANCE,
                VisitPath::new);
    }

    /**
     * Attribute {@code reason}, from {@link Visit#reason()}.
     *
     * @return its path
     */
    public TextPath<String> reason() {
        return TextPath.of(under("reason"), StringCodec.INSTANCE);
    }
}
