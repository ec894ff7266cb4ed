package org.siglum.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * Finds the first bytes of a file that are not of its encoding. The parser reads ahead and does not
 * know the place of what it could not read.
 */
final class ForeignBytes {
  private static final int AT_A_TIME = 8192;

  private final Charset charset;
  private int line = 1;
  private int column = 1;
  private boolean afterReturn;

  private ForeignBytes(Charset charset) {
    this.charset = charset;
  }

  /** The place of the character that cannot be read; empty when all can. */
  static Optional<Outline.Place> find(byte[] bytes, String name, Charset charset) {
    ForeignBytes search = new ForeignBytes(charset);
    return search.fails(bytes)
        ? Optional.of(new Outline.Place(name, search.line, search.column))
        : Optional.empty();
  }

  private boolean fails(byte[] bytes) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(AT_A_TIME);
    CoderResult result;
    do {
      result = decoder.decode(in, out, true);
      out.flip();
      count(out);
      out.clear();
    } while (result.isOverflow());
    return result.isError();
  }

  /** Counts as XML does: CR, LF and CR LF each end a line. */
  private void count(CharBuffer characters) {
    while (characters.hasRemaining()) {
      char one = characters.get();
      boolean secondOfTwo = one == '\n' && afterReturn;
      afterReturn = one == '\r';
      if (secondOfTwo || one == '\uFEFF') {
        continue;
      }
      if (one == '\n' || one == '\r') {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
  }
}
