package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Images of the edition have smaller copies, and what cannot be read has none. */
class ScalingTest {
  @TempDir private Path folder;

  private Path image(String name, int width, int height, int type) throws IOException {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, width, height / 2);
    graphics.dispose();
    Path file = folder.resolve(name);
    String format = name.endsWith("jpg") ? "jpg" : name.endsWith("png") ? "png" : "tiff";
    assertTrue(ImageIO.write(image, format, file.toFile()));
    return file;
  }

  private Optional<Scaled> scaled(Path file) throws IOException {
    return new Scaling(folder.resolve("site")).scaled(file, file.getFileName().toString());
  }

  private BufferedImage copy(Scaled scaled, int width) throws IOException {
    return ImageIO.read(folder.resolve("site").resolve(scaled.copies().get(width)).toFile());
  }

  private List<Integer> widths(Path file) throws IOException {
    return List.copyOf(scaled(file).orElseThrow().copies().keySet());
  }

  @Test
  void copiesAreSmallerThanTheImage() throws Exception {
    assertEquals(List.of(400, 800, 1600), widths(image("a.jpg", 2400, 300, 1)));
    assertEquals(List.of(400, 800), widths(image("b.png", 1700, 300, 1)));
    assertEquals(List.of(), widths(image("c.jpg", 450, 300, 1)));
    assertEquals(List.of(), widths(image("d.jpg", 40, 3000, 1)));
    Scaled scaled = scaled(folder.resolve("a.jpg")).orElseThrow();
    assertEquals("2400x300", scaled.width() + "x" + scaled.height());
    assertEquals("scaled/400/a.jpg.jpg", scaled.copies().get(400));
    assertEquals(50, copy(scaled, 400).getHeight());
  }

  @Test
  void whatBrowsersCannotShowHasACopyOfItsOwnSize() throws Exception {
    assertEquals(List.of(300), widths(image("a.tif", 300, 200, 1)));
    assertEquals(List.of(400, 500), widths(image("b.tiff", 500, 200, 1)));
    assertEquals(List.of(400, 800, 1600), widths(image("c.tif", 2000, 200, 1)));
  }

  @Test
  void whatIsTransparentStaysSo() throws Exception {
    Path file = image("a.png", 1000, 100, BufferedImage.TYPE_INT_ARGB);
    BufferedImage copy = copy(scaled(file).orElseThrow(), 400);
    assertEquals(0, copy.getRGB(200, 35) >>> 24);
    assertEquals(0xFFFF0000, copy.getRGB(200, 5));
  }

  /** Orientation 6 of Exif: the camera was turned, and what is the left of the data is its top. */
  @Test
  void anImageIsAsTheCameraWasHeld() throws Exception {
    byte[] exif =
        HexFormat.of()
            .parseHex(
                "ffe1"
                    + "0022"
                    + "457869660000"
                    + "4d4d002a00000008"
                    + "0001"
                    + "011200030000000100060000"
                    + "00000000");
    byte[] plain = Files.readAllBytes(image("plain.jpg", 1000, 600, 1));
    ByteArrayOutputStream turned = new ByteArrayOutputStream();
    int after = 4 + plain[5]; // Behind the first segment, which names the format.
    turned.write(plain, 0, after);
    turned.write(exif);
    turned.write(plain, after, plain.length - after);
    Path file = Files.write(folder.resolve("turned.jpg"), turned.toByteArray());
    Scaled scaled = scaled(file).orElseThrow();
    assertEquals("600x1000", scaled.width() + "x" + scaled.height());
    BufferedImage copy = copy(scaled, 400);
    assertEquals("400x667", copy.getWidth() + "x" + copy.getHeight());
    // Red was above, and is right.
    assertTrue(new Color(copy.getRGB(390, 300)).getRed() > 200);
    assertTrue(new Color(copy.getRGB(10, 300)).getRed() < 50);
  }

  @Test
  void theSameImageMakesTheSameBytes() throws Exception {
    Path file = image("a.jpg", 1200, 900, 1);
    Path copy = folder.resolve("site").resolve(scaled(file).orElseThrow().copies().get(800));
    byte[] first = Files.readAllBytes(copy);
    scaled(file);
    assertArrayEquals(first, Files.readAllBytes(copy));
  }

  @Test
  void whatCannotBeReadIsTold() throws Exception {
    Path none = Files.writeString(folder.resolve("none.jpg"), "no image");
    byte[] whole = Files.readAllBytes(image("whole.png", 1200, 900, 1));
    Path half = Files.write(folder.resolve("half.png"), Arrays.copyOf(whole, whole.length / 2));
    assertThrows(IOException.class, () -> scaled(none));
    assertThrows(IOException.class, () -> scaled(half));
    assertTrue(scaled(Files.writeString(folder.resolve("drawing.svg"), "<svg/>")).isEmpty());
  }

  /** In a whole, its pixels would take 1.2 GB. */
  @Test
  void anImageOfFourHundredMillionPixelsIsReadInParts() throws Exception {
    Path file = image("large.png", 20_000, 20_000, BufferedImage.TYPE_BYTE_BINARY);
    Scaled scaled = scaled(file).orElseThrow();
    assertEquals(20_000, scaled.width());
    assertEquals(1600, copy(scaled, 1600).getHeight());
  }
}
