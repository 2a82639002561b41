package io.dynawright.shop;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.Codec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.LocalDateTimeCodec;
import io.dynawright.codec.MapCodec;
import io.dynawright.codec.OffsetDateTimeCodec;
import io.dynawright.codec.OffsetDateTimeSecondsCodec;
import io.dynawright.codec.SetCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.codec.StructureCodec;
import io.dynawright.codec.TextSetCodec;
import io.dynawright.codec.ZonedDateTimeCodec;
import io.dynawright.expression.ListPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.SetPath;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.operation.ConsistentStage;
import io.dynawright.operation.ListUpdate;
import io.dynawright.operation.SetUpdate;
import io.dynawright.operation.TextSortKey;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.operation.View;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An entity with moments of all kinds.
 *
 * @param slot its sort key
 * @param due the sort key of an index
 */
public record Meeting(
        String room,
        LocalDateTime slot,
        LocalDateTime due,
        LocalDateTime starts,
        ZonedDateTime ends,
        OffsetDateTime booked,
        OffsetDateTime seen,
        Set<LocalDateTime> alarms,
        List<LocalDateTime> breaks,
        Map<LocalDateTime, LocalDateTime> moves) {

    private static final TextSetCodec<Set<LocalDateTime>> ALARMS = SetCodec.of(LocalDateTimeCodec.INSTANCE);
    private static final Codec<List<LocalDateTime>> BREAKS = ListCodec.of(LocalDateTimeCodec.INSTANCE);
    private static final StructureCodec<Map<LocalDateTime, LocalDateTime>> MOVES =
            MapCodec.of(LocalDateTimeCodec.INSTANCE, LocalDateTimeCodec.INSTANCE);

    /** One that has no moment but its key and its start. */
    public static Meeting of(String room, LocalDateTime slot, LocalDateTime starts) {
        return new Meeting(room, slot, null, starts, null, null, null, Set.of(), null, null);
    }

    public Meeting withStarts(LocalDateTime other) {
        return new Meeting(room, slot, due, other, ends, booked, seen, alarms, breaks, moves);
    }

    public Meeting withBooked(OffsetDateTime other) {
        return new Meeting(room, slot, due, starts, ends, other, seen, alarms, breaks, moves);
    }

    public static final class Schema extends EntitySchema<Meeting> {

        public static final Schema INSTANCE = new Schema();

        private Schema() {
            super(RuntimeApi.LEVEL_1, Meeting.class, "meetings");
        }

        @Override
        public Meeting read(ItemReader in) {
            String room = null;
            LocalDateTime slot = null;
            LocalDateTime due = null;
            LocalDateTime starts = null;
            ZonedDateTime ends = null;
            OffsetDateTime booked = null;
            OffsetDateTime seen = null;
            Set<LocalDateTime> alarms = Set.of();
            List<LocalDateTime> breaks = null;
            Map<LocalDateTime, LocalDateTime> moves = null;
            for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
                switch (name) {
                    case "room" -> room = StringCodec.INSTANCE.read(in);
                    case "slot" -> slot = LocalDateTimeCodec.INSTANCE.read(in);
                    case "due" -> due = LocalDateTimeCodec.INSTANCE.read(in);
                    case "starts" -> starts = LocalDateTimeCodec.INSTANCE.read(in);
                    case "ends" -> ends = ZonedDateTimeCodec.INSTANCE.read(in);
                    case "booked" -> booked = OffsetDateTimeCodec.INSTANCE.read(in);
                    case "seen" -> seen = OffsetDateTimeSecondsCodec.INSTANCE.read(in);
                    case "alarms" -> alarms = ALARMS.read(in);
                    case "breaks" -> breaks = BREAKS.read(in);
                    case "moves" -> moves = MOVES.read(in);
                    default -> in.skip();
                }
            }
            return new Meeting(room, slot, due, starts, ends, booked, seen, alarms, breaks, moves);
        }

        @Override
        public void write(Meeting meeting, ItemWriter out) {
            out.attribute("room", meeting.room(), StringCodec.INSTANCE);
            out.attribute("slot", meeting.slot(), LocalDateTimeCodec.INSTANCE);
            out.attribute("due", meeting.due(), LocalDateTimeCodec.INSTANCE);
            out.attribute("starts", meeting.starts(), LocalDateTimeCodec.INSTANCE);
            out.attribute("ends", meeting.ends(), ZonedDateTimeCodec.INSTANCE);
            out.attribute("booked", meeting.booked(), OffsetDateTimeCodec.INSTANCE);
            out.attribute("seen", meeting.seen(), OffsetDateTimeSecondsCodec.INSTANCE);
            out.attribute("alarms", meeting.alarms(), ALARMS);
            out.attribute("breaks", meeting.breaks(), BREAKS);
            out.attribute("moves", meeting.moves(), MOVES);
        }

        @Override
        public Key key(Meeting meeting) {
            return new Key(meeting.room(), meeting.slot());
        }

        @Override
        protected TableDefinition define() {
            return TableDefinition.of("meetings")
                    .attribute("room", AttributeType.S)
                    .attribute("slot", AttributeType.S)
                    .attribute("due", AttributeType.S)
                    .attribute("starts", AttributeType.S)
                    .attribute("ends", AttributeType.S)
                    .attribute("booked", AttributeType.S)
                    .attribute("seen", AttributeType.N)
                    .attribute("alarms", AttributeType.SS)
                    .attribute("breaks", AttributeType.L)
                    .attribute("moves", AttributeType.M)
                    .key("room", "slot")
                    .globalIndex("by-due", "room", "due")
                    .build();
        }
    }

    public record Key(String room, LocalDateTime slot) implements EntityKey<Meeting> {

        @Override
        public void write(ItemWriter out) {
            out.attribute("room", room, StringCodec.INSTANCE);
            out.attribute("slot", slot, LocalDateTimeCodec.INSTANCE);
        }
    }

    public static final class Attributes {

        public static final Attributes INSTANCE = new Attributes();

        private Attributes() {}

        public TextPath<String> room() {
            return TextPath.of("room", StringCodec.INSTANCE);
        }

        public TextPath<LocalDateTime> slot() {
            return TextPath.of("slot", LocalDateTimeCodec.INSTANCE);
        }

        public TextPath<LocalDateTime> due() {
            return TextPath.of("due", LocalDateTimeCodec.INSTANCE);
        }

        public TextPath<LocalDateTime> starts() {
            return TextPath.of("starts", LocalDateTimeCodec.INSTANCE);
        }

        public TextPath<OffsetDateTime> booked() {
            return TextPath.of("booked", OffsetDateTimeCodec.INSTANCE);
        }

        public NumberPath<OffsetDateTime> seen() {
            return NumberPath.of("seen", OffsetDateTimeSecondsCodec.INSTANCE);
        }

        public SetPath<Set<LocalDateTime>, LocalDateTime> alarms() {
            return SetPath.of("alarms", ALARMS, LocalDateTimeCodec.INSTANCE);
        }

        public ListPath<List<LocalDateTime>, LocalDateTime, TextPath<LocalDateTime>> breaks() {
            return ListPath.of(
                    "breaks",
                    BREAKS,
                    LocalDateTimeCodec.INSTANCE,
                    path -> TextPath.of(path, LocalDateTimeCodec.INSTANCE));
        }
    }

    public static final class Query extends ConsistentQuery<Meeting, Query, Attributes, Attributes> {

        public Query(String room) {
            super(Schema.INSTANCE, Attributes.INSTANCE, Attributes.INSTANCE);
            partitionKey("room", room, StringCodec.INSTANCE);
        }

        public TextSortKey<LocalDateTime, Options, Options> slot() {
            return TextSortKey.of("slot", LocalDateTimeCodec.INSTANCE, this, new Options(this));
        }

        public static final class Options extends ConsistentStage<Meeting, Query, Attributes, Attributes, Options> {

            private Options(Query query) {
                super(query);
            }
        }
    }

    public static final class Update extends UpdateBuilder<Meeting, Update, Attributes> {

        public Update(Key key) {
            super(Schema.INSTANCE, key, Attributes.INSTANCE);
        }

        public ValueUpdate<LocalDateTime, Update> due() {
            return ValueUpdate.of("due", LocalDateTimeCodec.INSTANCE, this);
        }

        public ValueUpdate<LocalDateTime, Update> starts() {
            return ValueUpdate.of("starts", LocalDateTimeCodec.INSTANCE, this);
        }

        public ValueUpdate<OffsetDateTime, Update> booked() {
            return ValueUpdate.of("booked", OffsetDateTimeCodec.INSTANCE, this);
        }

        public SetUpdate<Set<LocalDateTime>, LocalDateTime, Update> alarms() {
            return SetUpdate.of("alarms", ALARMS, LocalDateTimeCodec.INSTANCE, this);
        }

        public ListUpdate<List<LocalDateTime>, LocalDateTime, ValueUpdate<LocalDateTime, Update>, Update> breaks() {
            return ListUpdate.of(
                    "breaks",
                    BREAKS,
                    LocalDateTimeCodec.INSTANCE,
                    path -> ValueUpdate.of(path, LocalDateTimeCodec.INSTANCE, this),
                    this);
        }

        public ValueUpdate<Map<LocalDateTime, LocalDateTime>, Update> moves() {
            return ValueUpdate.of("moves", MOVES, this);
        }
    }

    /** The start of a meeting, and its key. */
    public record Start(LocalDateTime slot, LocalDateTime starts) {

        public static final View<Meeting, Start> VIEW = new View<>() {

            @Override
            public Class<Start> type() {
                return Start.class;
            }

            @Override
            public List<Path> paths() {
                return List.of(Path.of("slot"), Path.of("starts"));
            }

            @Override
            public Start read(ItemReader in) {
                LocalDateTime slot = null;
                LocalDateTime starts = null;
                for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
                    switch (name) {
                        case "slot" -> slot = LocalDateTimeCodec.INSTANCE.read(in);
                        case "starts" -> starts = LocalDateTimeCodec.INSTANCE.read(in);
                        default -> in.skip();
                    }
                }
                return new Start(slot, starts);
            }
        };
    }
}
