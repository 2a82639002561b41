package io.dynawright.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Packed bodies. */
final class Gzip {

    private Gzip() {}

    /** Fills a workspace with what the bytes of another one are, unpacked. */
    static void unpack(Workspace packed, Workspace unpacked) throws IOException {
        try (InputStream bytes = new GZIPInputStream(new ByteArrayInputStream(packed.body(), 0, packed.size()))) {
            unpacked.fill(bytes);
        }
    }
}
