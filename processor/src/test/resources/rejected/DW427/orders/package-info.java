@Codecs({LongCodec.class, CountCodec.class})
package orders;

import io.dynawright.annotation.Codecs;
import io.dynawright.codec.LongCodec;
