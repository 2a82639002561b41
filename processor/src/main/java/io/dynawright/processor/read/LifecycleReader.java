package io.dynawright.processor.read;

import io.dynawright.processor.declare.LifecycleMark;
import io.dynawright.processor.declare.LifecycleMark.Expired;
import io.dynawright.processor.declare.LifecycleMark.IdKind;
import io.dynawright.processor.declare.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.util.Elements;

/** Reads what says that Dynawright takes care of an attribute. */
record LifecycleReader(Elements elements) {

    private static final String LIBRARIES = "com.github.f4b6a3";

    List<Written<LifecycleMark>> read(List<AnnotationView> ours) {
        List<Written<LifecycleMark>> marks = new ArrayList<>();
        for (AnnotationView view : ours) {
            mark(view).ifPresent(mark -> marks.add(new Written<>(mark, view.spot())));
        }
        return marks;
    }

    private Optional<LifecycleMark> mark(AnnotationView view) {
        return switch (view.name()) {
            case Ours.VERSION -> Optional.of(new LifecycleMark.Version());
            case Ours.CREATED_AT -> Optional.of(new LifecycleMark.CreatedAt());
            case Ours.UPDATED_AT -> Optional.of(new LifecycleMark.UpdatedAt());
            case Ours.TIME_TO_LIVE -> Optional.of(timeToLive(view));
            case Ours.AUTO_ID -> Optional.of(autoId(view));
            case Ours.ENCRYPTED -> Optional.of(new LifecycleMark.Encrypted());
            default -> Optional.empty();
        };
    }

    private static LifecycleMark timeToLive(AnnotationView view) {
        Expired expired = view.isTrue("hideExpired") ? Expired.HIDDEN : Expired.SHOWN;
        return new LifecycleMark.TimeToLive(expired, view.textUnlessEmpty("after"));
    }

    /** An annotation of the enhanced client has no kind: it makes random UUIDs. */
    private LifecycleMark autoId(AnnotationView view) {
        IdKind kind = view.constant("value").map(IdKind::valueOf).orElse(IdKind.UUID_V4);
        return new LifecycleMark.AutoId(kind, missing(kind));
    }

    private Optional<String> missing(IdKind kind) {
        return switch (kind) {
            case UUID_V4 -> Optional.empty();
            case UUID_V7 -> missing("uuid.UuidCreator", "uuid-creator");
            case ULID -> missing("ulid.UlidCreator", "ulid-creator");
        };
    }

    private Optional<String> missing(String type, String artifact) {
        return elements.getTypeElement(LIBRARIES + "." + type) == null
                ? Optional.of(LIBRARIES + ":" + artifact)
                : Optional.empty();
    }
}
