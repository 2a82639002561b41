package orders;

import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.NumberCodec;

final class CountCodec implements NumberCodec<Long> {

    @Override
    public Long read(ItemReader in) {
        return Long.parseLong(in.readNumber());
    }

    @Override
    public void write(Long value, ItemWriter out) {
        out.writeNumber(value);
    }
}
