package io.dynawright.processor.read;

import io.dynawright.processor.declare.Naming;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Dynawright's annotations, and on classes that are theirs, those of the AWS enhanced client.
 *
 * @param own what Dynawright's say
 */
public record EnhancedVocabulary(Elements elements, Types types, OwnVocabulary own) implements Vocabulary {

    @Override
    public List<String> classAnnotations() {
        return List.of(Ours.TABLE, Ours.DOCUMENT, Ours.VIEW, Enhanced.BEAN, Enhanced.IMMUTABLE);
    }

    @Override
    public Naming naming(TypeElement table) {
        return own.naming(table);
    }

    @Override
    public Description describe(TypeElement type) {
        Member member = new Member(type, 0);
        boolean isImmutable = member.annotation(Enhanced.IMMUTABLE).isPresent();
        if (!isImmutable && member.annotation(Enhanced.BEAN).isEmpty()) {
            return new OwnDescription(type);
        }
        AccessorPicker accessors =
                new AccessorPicker(types, elements, type, new Visible(elements, elements.getPackageOf(type)));
        List<EnhancedProperty> properties =
                isImmutable ? new ImmutableProperties(accessors).find() : new BeanProperties(accessors).find();
        return new EnhancedDescription(new OwnDescription(type), member, properties);
    }
}
