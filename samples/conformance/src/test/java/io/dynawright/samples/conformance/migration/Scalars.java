package io.dynawright.samples.conformance.migration;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import software.amazon.awssdk.core.SdkBytes;

/** Numbers, texts and bytes of every type that the enhanced client has a converter for. */
public abstract class Scalars {
    private boolean flag;
    private Boolean boxedFlag;
    private byte tiny;
    private short small;
    private int count;
    private Integer boxedCount;
    private long big;
    private float ratio;
    private double amount;
    private Double boxedAmount;
    private BigDecimal price;
    private BigInteger huge;
    private AtomicBoolean atomicFlag;
    private AtomicInteger atomicCount;
    private AtomicLong atomicBig;
    private char letter;
    private char[] letters;
    private CharSequence words;
    private StringBuffer buffer;
    private StringBuilder builder;
    private UUID uuid;
    private URI uri;
    private URL URL;
    private byte[] bytes;
    private ByteBuffer byteBuffer;
    private SdkBytes sdkBytes;

    public boolean isFlag() {
        return flag;
    }

    public void setFlag(boolean flag) {
        this.flag = flag;
    }

    public Boolean getBoxedFlag() {
        return boxedFlag;
    }

    public void setBoxedFlag(Boolean boxedFlag) {
        this.boxedFlag = boxedFlag;
    }

    public byte getTiny() {
        return tiny;
    }

    public void setTiny(byte tiny) {
        this.tiny = tiny;
    }

    public short getSmall() {
        return small;
    }

    public void setSmall(short small) {
        this.small = small;
    }

    public int getCount() {
        return count;
    }

    public void setCount(int count) {
        this.count = count;
    }

    public Integer getBoxedCount() {
        return boxedCount;
    }

    public void setBoxedCount(Integer boxedCount) {
        this.boxedCount = boxedCount;
    }

    public long getBig() {
        return big;
    }

    public void setBig(long big) {
        this.big = big;
    }

    public float getRatio() {
        return ratio;
    }

    public void setRatio(float ratio) {
        this.ratio = ratio;
    }

    public double getAmount() {
        return amount;
    }

    public void setAmount(double amount) {
        this.amount = amount;
    }

    public Double getBoxedAmount() {
        return boxedAmount;
    }

    public void setBoxedAmount(Double boxedAmount) {
        this.boxedAmount = boxedAmount;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    public BigInteger getHuge() {
        return huge;
    }

    public void setHuge(BigInteger huge) {
        this.huge = huge;
    }

    public AtomicBoolean getAtomicFlag() {
        return atomicFlag;
    }

    public void setAtomicFlag(AtomicBoolean atomicFlag) {
        this.atomicFlag = atomicFlag;
    }

    public AtomicInteger getAtomicCount() {
        return atomicCount;
    }

    public void setAtomicCount(AtomicInteger atomicCount) {
        this.atomicCount = atomicCount;
    }

    public AtomicLong getAtomicBig() {
        return atomicBig;
    }

    public void setAtomicBig(AtomicLong atomicBig) {
        this.atomicBig = atomicBig;
    }

    public char getLetter() {
        return letter;
    }

    public void setLetter(char letter) {
        this.letter = letter;
    }

    public char[] getLetters() {
        return letters;
    }

    public void setLetters(char[] letters) {
        this.letters = letters;
    }

    public CharSequence getWords() {
        return words;
    }

    public void setWords(CharSequence words) {
        this.words = words;
    }

    public StringBuffer getBuffer() {
        return buffer;
    }

    public void setBuffer(StringBuffer buffer) {
        this.buffer = buffer;
    }

    public StringBuilder getBuilder() {
        return builder;
    }

    public void setBuilder(StringBuilder builder) {
        this.builder = builder;
    }

    public UUID getUuid() {
        return uuid;
    }

    public void setUuid(UUID uuid) {
        this.uuid = uuid;
    }

    public URI getUri() {
        return uri;
    }

    public void setUri(URI uri) {
        this.uri = uri;
    }

    public URL getURL() {
        return URL;
    }

    public void setURL(URL URL) {
        this.URL = URL;
    }

    public byte[] getBytes() {
        return bytes;
    }

    public void setBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    public ByteBuffer getByteBuffer() {
        return byteBuffer;
    }

    public void setByteBuffer(ByteBuffer byteBuffer) {
        this.byteBuffer = byteBuffer;
    }

    public SdkBytes getSdkBytes() {
        return sdkBytes;
    }

    public void setSdkBytes(SdkBytes sdkBytes) {
        this.sdkBytes = sdkBytes;
    }
}
