package io.dynawright.wire;

import java.io.IOException;
import java.io.InputStream;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * An answer whose body is read by the thread that waits for it.
 *
 * @param attempt what it answers
 * @param coding how its body was sent
 */
record BlockingAnswer(Attempt attempt, Coding coding) {

    /** The response as the SDK gets it, for which the attempt has the body in place of this one. */
    SdkHttpResponse replaced(SdkHttpResponse response, InputStream body) {
        Lease sent = attempt.lease();
        try {
            sent.workspace().fill(body);
        } catch (IOException | RuntimeException e) {
            attempt.replaceBody(new ReplayedBody(returned(sent), body, e));
            return response;
        }
        try {
            attempt.replaceBody(new ReplayedBody(rest(sent), body));
            return coding.removedFrom(response);
        } catch (UnreadableAnswer e) {
            attempt.replaceBody(new ReplayedBody(returned(sent), body));
            return response;
        }
    }

    /** The bytes as they came; the workspace is given back. */
    private static byte[] returned(Lease sent) {
        byte[] bytes = sent.workspace().copy();
        sent.release();
        return bytes;
    }

    private byte[] rest(Lease sent) throws UnreadableAnswer {
        if (!coding.fits(sent.workspace())) {
            throw new UnreadableAnswer();
        }
        return coding.isGzip() ? unpackedRest(sent) : attempt.take(sent);
    }

    private byte[] unpackedRest(Lease sent) throws UnreadableAnswer {
        Lease unpacked = attempt.lease();
        try {
            Gzip.unpack(sent.workspace(), unpacked.workspace());
            byte[] rest = attempt.take(unpacked);
            sent.release();
            return rest;
        } catch (IOException e) {
            unpacked.release();
            throw new UnreadableAnswer();
        } catch (UnreadableAnswer e) {
            unpacked.release();
            throw e;
        }
    }
}
