package io.dynawright.processor.read;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.Construction;
import io.dynawright.processor.declare.IgnoredMember;
import io.dynawright.processor.declare.StrayMark;
import java.util.List;

/** What the body of an entity declares. */
record Members(
        List<AttributeDeclaration> attributes,
        List<IgnoredMember> ignored,
        List<StrayMark> strays,
        Construction construction) {}
