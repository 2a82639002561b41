package com.acme.enumvalues;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.MapPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.SetPath;
import io.dynawright.expression.TextPath;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Member}, to write conditions with:
 * {@code it -> it.memberId().exists()}.
 */
@SuppressWarnings("deprecation")
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class MemberAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final MemberAttributes INSTANCE = new MemberAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private MemberAttributes() {
    }

    /**
     * Attribute {@code memberId}, from {@link Member#memberId()}.
     *
     * @return its path
     */
    public TextPath<String> memberId() {
        return TextPath.of("memberId", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code status}, from {@link Member#status()}.
     *
     * @return its path
     */
    public TextPath<Member.Status> status() {
        return TextPath.of("status", MemberSchema.STATUS);
    }

    /**
     * Attribute {@code level}, from {@link Member#level()}.
     *
     * @return its path
     */
    public TextPath<Member.Level> level() {
        return TextPath.of("level", MemberSchema.LEVEL);
    }

    /**
     * Attribute {@code former}, from {@link Member#former()}.
     *
     * @return its path
     */
    public SetPath<Set<Member.Status>, Member.Status> former() {
        return SetPath.of("former", MemberSchema.STATUS_SET, MemberSchema.STATUS);
    }

    /**
     * Attribute {@code levels}, from {@link Member#levels()}.
     *
     * @return its path
     */
    public SetPath<EnumSet<Member.Level>, Member.Level> levels() {
        return SetPath.of("levels", MemberSchema.LEVEL_ENUM_SET, MemberSchema.LEVEL);
    }

    /**
     * Attribute {@code counts}, from {@link Member#counts()}.
     *
     * @return its path
     */
    public MapPath<EnumMap<Member.Status, Integer>, Member.Status, NumberPath<Integer>> counts() {
        return MapPath.of("counts", MemberSchema.STATUS_INTEGER_ENUM_MAP, MemberSchema.STATUS,
                path -> NumberPath.of(path, IntegerCodec.INSTANCE));
    }

    /**
     * Attribute {@code notes}, from {@link Member#notes()}.
     *
     * @return its path
     */
    public MapPath<Map<Member.Level, String>, Member.Level, TextPath<String>> notes() {
        return MapPath.of("notes", MemberSchema.LEVEL_STRING_MAP, MemberSchema.LEVEL,
                path -> TextPath.of(path, StringCodec.INSTANCE));
    }
}
