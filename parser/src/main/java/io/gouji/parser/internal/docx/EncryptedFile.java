package io.gouji.parser.internal.docx;

import io.gouji.parser.DisclosureParseException;
import io.gouji.parser.DisclosureParseException.Code;
import io.gouji.parser.ParserLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Opens documents that Word has encrypted: a compound file around an encrypted package. */
public final class EncryptedFile {

  /** How often a password may be hashed, by the specification; Word does it 100,000 times. */
  private static final int MOST_SPINS = 10_000_000;

  private EncryptedFile() {}

  /**
   * The package within an encrypted file, or the same bytes if the file is not encrypted or there
   * is no password to open it with.
   *
   * @throws DisclosureParseException if the password is wrong, or the encryption not understood
   */
  public static byte[] open(
      byte[] bytes, String source, Optional<String> password, ParserLimits limits) {
    if (password.isEmpty() || !FileFormat.isEncrypted(bytes)) {
      return bytes;
    }
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return decrypted(file, source, password.get(), limits);
    } catch (DisclosureParseException e) {
      throw e;
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      // POI expects any exception of a damaged file.
      throw new DisclosureParseException(
          Code.ENCRYPTED,
          source,
          "an encrypted document that can be opened",
          "a damaged one, or an unknown encryption",
          e);
    }
  }

  private static byte[] decrypted(
      POIFSFileSystem file, String source, String password, ParserLimits limits)
      throws IOException, GeneralSecurityException {
    EncryptionInfo encryption = new EncryptionInfo(file);
    if (encryption.getVerifier().getSpinCount() > MOST_SPINS) {
      throw new DisclosureParseException(
          Code.LIMIT_EXCEEDED,
          source,
          "a password that is hashed at most %d times".formatted(MOST_SPINS),
          "one that is hashed more often");
    }
    Decryptor decryptor = Decryptor.getInstance(encryption);
    if (!decryptor.verifyPassword(password)) {
      throw new DisclosureParseException(
          Code.WRONG_PASSWORD, source, "the password of the document", "another one");
    }
    int most = (int) Math.min(limits.totalBytes(), Integer.MAX_VALUE - 9);
    try (InputStream in = decryptor.getDataStream(file)) {
      byte[] content = in.readNBytes(most);
      if (in.read() >= 0) {
        throw new DisclosureParseException(
            Code.LIMIT_EXCEEDED, source, "at most %d bytes".formatted(most), "more");
      }
      return content;
    }
  }
}
