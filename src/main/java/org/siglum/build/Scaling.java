package org.siglum.build;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.siglum.edition.Target;

/**
 * Makes smaller copies of images, so that a page is no heavier than the window that it is read in.
 * Safe for several threads.
 */
final class Scaling {
  private static final int[] WIDTHS = {400, 800, 1600};

  /** A copy that saves less than this is none. */
  private static final double WORTH_A_COPY = 0.8;

  /** What the eye does not miss in a page of a manuscript. */
  private static final double QUALITY = 0.85;

  /** An image of more pixels is not read. */
  private static final long MOST_PIXELS = 500_000_000;

  /** One of more pixels than this is read with some of them left out. */
  private static final double PIXELS_IN_MEMORY = 32_000_000;

  /** What it takes, at most, to work on an image. */
  private static final long BYTES_AN_IMAGE = 400_000_000;

  private static final Pattern SCALABLE = Pattern.compile("(?i).*\\.(jpe?g|png|tiff?)");
  private static final Pattern NOT_FOR_BROWSERS = Pattern.compile("(?i).*\\.tiff?");

  private final Path site;
  private final Semaphore memory =
      new Semaphore((int) Math.max(1, Runtime.getRuntime().maxMemory() / BYTES_AN_IMAGE));

  /**
   * @param site the folder of the site
   */
  Scaling(Path site) {
    this.site = site;
  }

  /** Whether a browser cannot show an image of this name, so that a copy is shown. */
  static boolean isNotForBrowsers(Path file) {
    return NOT_FOR_BROWSERS.matcher(file.toString()).matches();
  }

  /**
   * Measures an image and makes its copies.
   *
   * @param path its path in the edition
   * @return empty for an image of a kind that is never scaled
   * @throws IOException when it cannot be read
   */
  Optional<Scaled> scaled(Path file, String path) throws IOException {
    if (!SCALABLE.matcher(path).matches()) {
      return Optional.empty();
    }
    memory.acquireUninterruptibly();
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("it is of another kind than its name says");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        return Optional.of(scaled(reader, path));
      } finally {
        reader.dispose();
      }
    } catch (RuntimeException e) {
      throw new IOException("it is damaged", e); // What readers throw at damaged files is manifold.
    } catch (OutOfMemoryError e) {
      throw new IOException("there is too little memory", e);
    } finally {
      memory.release();
    }
  }

  private Scaled scaled(ImageReader reader, String path) throws IOException {
    long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
    if (pixels > MOST_PIXELS) {
      throw new IOException("it has more than " + MOST_PIXELS / 1_000_000 + " million pixels");
    }
    Orientation orientation = orientation(reader);
    boolean isTurned = orientation.ordinal() >= Orientation.LEFT_TOP.ordinal();
    int width = isTurned ? reader.getHeight(0) : reader.getWidth(0);
    int height = isTurned ? reader.getWidth(0) : reader.getHeight(0);
    int[] widths = widths(width, isNotForBrowsers(Path.of(path)));
    SortedMap<Integer, String> copies = new TreeMap<>();
    if (widths.length > 0) {
      BufferedImage image = read(reader, pixels);
      boolean isOpaque = !image.getColorModel().hasAlpha();
      int widest = widths[widths.length - 1];
      int highest = height(width, height, widest);
      BufferedImage largest =
          ExifFilterUtils.getFilterForOrientation(orientation)
              .apply(
                  of(image, isTurned ? highest : widest, isTurned ? widest : highest, isOpaque)
                      .asBufferedImage());
      for (int each : widths) {
        String address = "scaled/" + each + "/" + path + (isOpaque ? ".jpg" : ".png");
        write(of(largest, each, height(width, height, each), isOpaque), address, isOpaque);
        copies.put(each, Target.address(address));
      }
    }
    return new Scaled(width, height, copies);
  }

  /**
   * The widths of the copies. An image that browsers cannot show has one of its own size, or of the
   * largest.
   */
  private static int[] widths(int width, boolean isReplaced) {
    double largest = isReplaced ? width - 1 : width * WORTH_A_COPY;
    IntStream smaller = IntStream.of(WIDTHS).filter(each -> each <= largest);
    boolean isSmall = width <= WIDTHS[WIDTHS.length - 1];
    return (isReplaced && isSmall ? IntStream.concat(smaller, IntStream.of(width)) : smaller)
        .toArray();
  }

  private static int height(int width, int height, int wanted) {
    return Math.max(1, (int) Math.round((double) height * wanted / width));
  }

  /** How the camera was held. */
  private static Orientation orientation(ImageReader reader) throws IOException {
    Orientation orientation = null;
    if (reader.getFormatName().equalsIgnoreCase("jpeg")) {
      orientation = ExifUtils.getExifOrientation(reader, 0);
    }
    return orientation == null ? Orientation.TOP_LEFT : orientation;
  }

  private static BufferedImage read(ImageReader reader, long pixels) throws IOException {
    ImageReadParam param = reader.getDefaultReadParam();
    int each = (int) Math.ceil(Math.sqrt(pixels / PIXELS_IN_MEMORY));
    param.setSourceSubsampling(Math.max(1, each), Math.max(1, each), 0, 0);
    return reader.read(0, param);
  }

  private static Thumbnails.Builder<BufferedImage> of(
      BufferedImage image, int width, int height, boolean isOpaque) {
    return Thumbnails.of(image)
        .forceSize(width, height)
        .imageType(isOpaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
  }

  private void write(Thumbnails.Builder<BufferedImage> image, String address, boolean isOpaque)
      throws IOException {
    Path file = site.resolve(address);
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      if (isOpaque) {
        image.outputFormat("jpg").outputQuality(QUALITY).toOutputStream(out);
      } else {
        image.outputFormat("png").toOutputStream(out);
      }
    }
  }
}
