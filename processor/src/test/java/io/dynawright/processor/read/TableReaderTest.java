package io.dynawright.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.processor.JavacRun;
import io.dynawright.processor.declare.Absence;
import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.Construction;
import io.dynawright.processor.declare.EnumTexts;
import io.dynawright.processor.declare.IgnoredMember;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.KeyRole;
import io.dynawright.processor.declare.StoredType;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.Visibility;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found in records and classes. */
class TableReaderTest {

    @TempDir
    private Path directory;

    private TableDeclaration read(String body) {
        return Reading.of(JavacRun.in(directory).with("Order.java", "import io.dynawright.annotation.*;\n" + body));
    }

    @Test
    @DisplayName("a record: its components, whatever else it has")
    void records() {
        TableDeclaration table = read("""
                @Table("orders")
                record Order(@PartitionKey String id, @Attribute(name = "n") int count, @Ignore long cached, String note) {
                    static final String NOTE = "";

                    @Override
                    @SortKey
                    @Attribute(name = "text")
                    public String note() {
                        return note;
                    }

                    String getSomething() {
                        return note;
                    }
                }
                """);
        assertThat(Reading.attributes(table))
                .containsExactly(
                        "id String Component[accessor=id]",
                        "count int Component[accessor=count]",
                        "note String Component[accessor=note]");
        assertThat(table.attributes())
                .extracting(attribute -> attribute.storedName().value())
                .containsExactly("id", "n", "text");
        assertThat(table.keyed(KeyRole.SORT))
                .extracting(AttributeDeclaration::javaName)
                .containsExactly("note");
        assertThat(table.ignored()).extracting(IgnoredMember::javaName).containsExactly("cached");
        assertThat(table.strays()).isEmpty();
        assertThat(table.entity().visibility()).isEqualTo(Visibility.PACKAGE);
        assertThat(table.construction())
                .isEqualTo(new Construction.Constructor(List.of(
                        new Construction.Argument.OfAttribute("id"),
                        new Construction.Argument.OfAttribute("count"),
                        new Construction.Argument.OfIgnored(new JavaType.Primitive("long")),
                        new Construction.Argument.OfAttribute("note"))));
    }

    @Test
    @DisplayName("a class: getters and setters in all their spellings")
    void accessors() {
        TableDeclaration table = read("""
                @Table("orders")
                public class Order {
                    private static int made;
                    private transient int seen;
                    private String url;
                    private boolean isOpen;
                    private Boolean paid;
                    private String note;
                    private String getaway;
                    private int xIndex;

                    public String getURL() { return url; }
                    public void setURL(String url) { this.url = url; }
                    public boolean isOpen() { return isOpen; }
                    public void setOpen(boolean open) { isOpen = open; }
                    public Boolean isPaid() { return paid; }
                    public Order setPaid(Boolean paid) { this.paid = paid; return this; }
                    public String note() { return note; }
                    Order note(String note) { this.note = note; return this; }
                    public String getaway() { return getaway; }
                    protected void setGetaway(String getaway) { this.getaway = getaway; }
                    public int getxIndex() { return xIndex; }
                    public int getXIndex() { return xIndex; }
                    public void setXIndex(int xIndex) { this.xIndex = xIndex; }
                }
                """);
        assertThat(Reading.attributes(table))
                .containsExactly(
                        "url String Property[getter=[getURL], setter=[setURL]]",
                        "isOpen boolean Property[getter=[isOpen], setter=[setOpen]]",
                        "paid Boolean Property[getter=[isPaid], setter=[setPaid]]",
                        "note String Property[getter=[note], setter=[note]]",
                        "getaway String Property[getter=[getaway], setter=[setGetaway]]",
                        "xIndex int Property[getter=[getXIndex], setter=[setXIndex]]");
    }

    @Test
    @DisplayName("a class: pairs without a field are attributes, computed values are not")
    void pairsWithoutField() {
        TableDeclaration table = read("""
                @Table("orders")
                public class Order {
                    public String getId() { return ""; }
                    @PartitionKey public void setId(String id) {}
                    public int total() { return 1; }
                    public Order total(int total) { return this; }
                    public String getSummary() { return ""; }
                    public String describe() { return ""; }
                    public void setNothing(String nothing) {}
                    public boolean isEmpty() { return true; }
                    public <T> T getAny() { return null; }
                    public static Order getDefault() { return null; }
                    @Ignore public String getIgnored() { return ""; }
                    @Override public int hashCode() { return 1; }
                    @Override public boolean equals(Object other) { return this == other; }
                    @Override public String toString() { return ""; }
                }
                """);
        assertThat(Reading.attributes(table))
                .containsExactly(
                        "id String Property[getter=[getId], setter=[setId]]",
                        "total int Property[getter=[total], setter=[total]]");
        assertThat(table.keyed(KeyRole.PARTITION)).hasSize(1);
        assertThat(table.strays()).isEmpty();
    }

    @Test
    @DisplayName("a class: superclasses first, type variables resolved, what is overridden or shadowed once")
    void superclasses() {
        TableDeclaration table = read("""
                @Table("orders")
                public class Order extends Middle<Integer> {
                    private String note;
                    protected String shadowed;

                    public String getNote() { return note; }
                    public void setNote(String note) { this.note = note; }
                    @Override public String getKey() { return super.getKey(); }
                    @Override @Attribute(name = "v") public Integer getValue() { return super.getValue(); }
                    public String getShadowed() { return shadowed; }
                    public void setShadowed(String shadowed) { this.shadowed = shadowed; }
                }

                abstract class Base<K, V> {
                    @PartitionKey private K key;
                    private V value;
                    protected String shadowed;

                    public K getKey() { return key; }
                    public void setKey(K key) { this.key = key; }
                    public V getValue() { return value; }
                    public void setValue(V value) { this.value = value; }
                }

                abstract class Middle<N extends Number> extends Base<String, N> {
                    private N number;

                    public N getNumber() { return number; }
                    public void setNumber(N number) { this.number = number; }
                }
                """);
        assertThat(Reading.attributes(table))
                .containsExactly(
                        "key String Property[getter=[getKey], setter=[setKey]]",
                        "value Integer Property[getter=[getValue], setter=[setValue]]",
                        "shadowed String Property[getter=[getShadowed], setter=[setShadowed]]",
                        "number Integer Property[getter=[getNumber], setter=[setNumber]]",
                        "note String Property[getter=[getNote], setter=[setNote]]");
        assertThat(table.attribute("value").orElseThrow().storedName().value()).isEqualTo("v");
    }

    @Test
    @DisplayName("a class: a setter may take a wider type, and never one that null would break")
    void setterTypes() {
        TableDeclaration table = read("""
                @Table("orders")
                public class Order {
                    private int count;
                    private Integer boxed;

                    public int getCount() { return count; }
                    public void setCount(long count) { this.count = (int) count; }
                    public Integer getBoxed() { return boxed; }
                    public void setBoxed(int boxed) { this.boxed = boxed; }
                }
                """);
        assertThat(Reading.attributes(table).get(0)).contains("setter=[setCount]");
        assertThat(Reading.attributes(table).get(1)).contains("setter=.empty").contains("OTHER_TYPE");
    }

    @Test
    @DisplayName("a class: a getter of the field's type is preferred to one that converts it")
    void getterTypes() {
        TableDeclaration table = read("""
                import java.util.Optional;

                @Table("orders")
                public class Order {
                    private String note;

                    public Optional<String> getNote() { return Optional.ofNullable(note); }
                    public String note() { return note; }
                    public void setNote(String note) { this.note = note; }
                }
                """);
        assertThat(Reading.attributes(table)).containsExactly("note String Property[getter=[note], setter=[setNote]]");
    }

    @Test
    @DisplayName("the codecs are those of the runtime")
    void codecs() {
        TableDeclaration table = read("""
                @Table("orders")
                record Order(@PartitionKey String id, int count, Integer boxed, byte[] data, Status status, boolean open) {
                    enum Status { OPEN }
                }
                """);
        assertThat(table.attributes())
                .extracting(attribute -> attribute.codec().orElseThrow())
                .containsExactly(
                        new CodecRef.Constant(codec("StringCodec"), StoredType.TEXT, Absence.NULL),
                        new CodecRef.Primitive(codec("IntegerCodec"), StoredType.NUMBER),
                        new CodecRef.Constant(codec("IntegerCodec"), StoredType.NUMBER, Absence.NULL),
                        new CodecRef.Constant(codec("ByteArrayCodec"), StoredType.BINARY, Absence.NULL),
                        new CodecRef.EnumOf(
                                JavaType.Declared.of("", "Order", "Status"),
                                new EnumTexts.Names(List.of("OPEN")),
                                Optional.empty(),
                                List.of()),
                        new CodecRef.Primitive(codec("BooleanCodec"), StoredType.BOOLEAN));
    }

    private static JavaType.Declared codec(String name) {
        return JavaType.Declared.of("io.dynawright.codec", name);
    }

    @Test
    @DisplayName("a nested entity is as visible as what is around it")
    void nested() {
        TableDeclaration table = read("""
                interface Order {
                    @Table("lines")
                    record Line(@PartitionKey String sku) {}
                }
                """);
        assertThat(table.entity().visibility()).isEqualTo(Visibility.PACKAGE);
        assertThat(table.entity().tableNames().key().qualifiedName()).isEqualTo("Order_LineKey");
        assertThat(table.entity().flaws()).isEmpty();
    }

    @Test
    @DisplayName("a class: of overloaded setters the one that javac would call, of overridden getters the overriding")
    void overloadedAccessors() {
        TableDeclaration table = read("""
                class Base {
                    private Object total;

                    public Object getTotal() { return total; }
                    public void setTotal(Object total) { this.total = total; }
                }

                @Table("orders")
                public class Order extends Base {
                    private String id;
                    private int count;
                    private String xAxis;
                    private String tings;

                    @Override
                    public String getTotal() { return ""; }
                    @PartitionKey
                    public String getId() { return id; }
                    public void setId(Object id) {}
                    public void setId(CharSequence id) {}
                    public int getCount() { return count; }
                    public void setCount(double count) {}
                    public void setCount(long count) {}
                    public void setCount(Integer count) {}
                    public String getxAxis() { return xAxis; }
                    public void setxAxis(String xAxis) { this.xAxis = xAxis; }
                    public String getTings() { return tings; }
                    public void setTings(String tings) { this.tings = tings; }
                    public void settings(String tings) {}
                }
                """);
        assertThat(Reading.attributes(table))
                .containsExactly(
                        "total String Property[getter=[getTotal], setter=[setTotal]]",
                        "id String Property[getter=[getId], setter=[setId]]",
                        "count int Property[getter=[getCount], setter=[setCount]]",
                        "xAxis String Property[getter=[getxAxis], setter=[setxAxis]]",
                        "tings String Property[getter=[getTings], setter=[setTings]]");
    }

    @Test
    @DisplayName("an ignored component: its type as generated code writes it")
    void ignoredComponents() {
        TableDeclaration table = read("""
                @Table("orders")
                record Order(@PartitionKey String id, @Ignore java.util.List<? super Integer> counts, @Ignore Hidden hidden) {
                    private record Hidden() {}

                    Order(String id, String counts, String hidden) {
                        this(id, null, new Hidden());
                    }
                }
                """);
        assertThat(table.ignored())
                .extracting(
                        member -> member.javaName() + " " + member.hiddenType().isPresent())
                .containsExactly("counts false", "hidden true");
        assertThat(((Construction.Constructor) table.construction()).arguments())
                .extracting(Object::toString)
                .element(1)
                .isEqualTo("OfIgnored[type=java.util.List<? super Integer>]");
    }

    @Test
    @DisplayName("what generated code has to mind: hidden classes of java.lang, and what is deprecated")
    void surroundings() {
        TableDeclaration table = read("""
                @Table("orders")
                record Order(@PartitionKey String id, State state) {
                    @Deprecated(forRemoval = true)
                    public State state() { return state; }
                    @Deprecated
                    public String note() { return ""; }

                    @Deprecated
                    enum State { OPEN }
                }

                class Override {}
                """);
        assertThat(table.surroundings().warnings()).containsExactly("deprecation", "removal");
        assertThat(table.surroundings().shadowed()).containsExactly("Override");
    }
}
