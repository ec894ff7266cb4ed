package org.siglum.print;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.fop.accessibility.StructureTreeEventHandler;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Sets XSL-FO as PDF/A-2a and PDF/UA-1. The FO follows the rules of XSL 1.1, with these of our own
 * (namespace {@code https://siglum.org/ns}):
 *
 * <ul>
 *   <li>{@code sg:at="file|line:column"} on any element: the place in the sources that findings
 *       about it and its content name;
 *   <li>{@code sg:pages} on an inline that holds page citations parted by text: equal ones are set
 *       once, consecutive page numbers as a range. With {@code lines} for its value they are those
 *       of pages and lines, with {@code true} of pages alone;
 *   <li>{@code sg:form} ({@code page-line}, {@code line}) on a page citation: it is that of a line;
 *       {@code sg:page} and {@code sg:line} say how either is named, see {@link Citation}. With
 *       {@code sg:else} it names what is cited in its place where its {@code ref-id} stands
 *       nowhere;
 *   <li>a critical apparatus, and what is said of lines: see {@link ApparatusFilter}.
 * </ul>
 */
public final class Typesetter {
  private static final int MOST_PASSES = 16;

  /** A block that does not come to lie on the grid by then stays where it is. */
  private static final int PASSES_FOR_GRID = 8;

  /** Keeps room in the first pass for the number of a page that is still to come. */
  private static final CitedPlace TO_COME =
      CitedPlace.onPage("000").withLine(new LineLabel("00", true, null));

  private final PageFaces faces;
  private final Press press;

  /**
   * @param faces what to set it in
   * @param images the folder that images may come from, and to which their addresses are relative
   * @throws IOException if there is no such folder
   */
  public Typesetter(PageFaces faces, Path images) throws IOException {
    this.faces = faces;
    this.press = new Press(faces, images);
  }

  /**
   * Reads the faces of a family, so that the first volume need not wait for them.
   *
   * @throws IOException if FOP cannot be set up
   */
  public void ready(String family) throws IOException {
    try {
      Coverage coverage = new Coverage(press.measures(press.agent(new PrintFindings())));
      for (String style : List.of("normal", "italic")) {
        coverage.has(family, new TypeStyle(List.of(family), style, 400), 'a');
      }
    } catch (FOPException e) {
      throw new IOException("FOP cannot be set up: " + e.getMessage(), e);
    }
  }

  /**
   * Sets one volume. Equal FO, faces, images and date give equal bytes.
   *
   * @param source the volume
   * @param pdf the file to write; it is replaced when all has gone well, else left as it was
   * @param date the date that the file bears, which is not the clock's
   * @param findings is told what the editor should know
   * @return what became of it
   * @throws SAXException if the source throws it
   * @throws IOException if the source cannot be read or the file not be written
   */
  public Printed typeset(FoSource source, Path pdf, Instant date, Consumer<Finding> findings)
      throws SAXException, IOException {
    Path part = pdf.resolveSibling(pdf.getFileName() + ".part");
    try (FoTape fo =
        new FoTape(
            out -> source.write(new EmptyInlineFilter(new LongBlockFilter(out))),
            pdf.resolveSibling(pdf.getFileName() + ".fo"))) {
      FootPlan plan = new FootPlan();
      Pass pass = keepRoom(fo, new Folios(), plan);
      int passes = 1;
      boolean settled = false;
      boolean likely = !plan.isVague(pass.placement());
      if (!likely) {
        pass = keepRoom(fo, pass.folios(), plan);
        passes++;
      }
      while (!pass.findings().failed() && !settled && passes < MOST_PASSES) {
        Folios former = pass.folios();
        PageFeet feet = new PageFeet(plan, false);
        // What is likely to move again is not worth the paint; a few entries are.
        boolean painted = likely || passes == MOST_PASSES - 1;
        pass =
            painted
                ? paint(fo, pass.findings().next(), former, feet, part, date)
                : locate(fo, former, feet);
        boolean holds =
            plan.holds(pass.placement())
                && (passes >= PASSES_FOR_GRID || plan.isOnGrid(pass.placement()));
        likely = plan.nearlyHolds(pass.placement());
        settled = painted && holds && pass.isTrue();
        plan.learn(pass.placement(), true);
        passes++;
      }
      return finish(pass, passes, settled, part, pdf, findings);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Finds out which lemmata stand in each line, and on which page if their entries have room. */
  private Pass keepRoom(FoSource fo, Folios former, FootPlan plan)
      throws SAXException, IOException {
    Pass pass = locate(fo, former, new PageFeet(plan, true));
    plan.learn(pass.placement(), false);
    return pass;
  }

  private Printed finish(
      Pass pass, int passes, boolean settled, Path part, Path pdf, Consumer<Finding> findings)
      throws IOException {
    boolean complete = !pass.findings().failed();
    if (complete && !settled) {
      pass.findings()
          .add(
              "SG-PRINT-PAGES",
              Severity.WARNING,
              TeiPlace.NOWHERE,
              "Some numbers of pages or lines may be wrong by one: they move the text they stand"
                  + " in.",
              "Reword a place near a page's end, such as one where a number makes a line longer.");
    }
    pass.findings().tell(findings);
    if (complete) {
      DocumentId.settle(part);
      Files.move(part, pdf, StandardCopyOption.REPLACE_EXISTING);
    }
    return new Printed(complete, complete ? pass.pages() : 0, passes);
  }

  private Pass locate(FoSource fo, Folios former, PageFeet feet) throws SAXException, IOException {
    PrintFindings findings = new PrintFindings();
    FOUserAgent agent = press.agent(findings);
    try {
      LocatingHandler handler = new LocatingHandler(agent, press.measures(agent));
      Pass pass = new Pass(findings, handler);
      Function<String, CitedPlace> place =
          id -> place(former, id, place(handler.found(), id, TO_COME));
      pass.run(fo, press.handler(agent, handler), faces.families(), place, id -> true, feet);
      return pass;
    } catch (FOPException e) {
      throw new IOException("FOP cannot be set up: " + e.getMessage(), e);
    }
  }

  private Pass paint(
      FoSource fo, PrintFindings findings, Folios former, PageFeet feet, Path file, Instant date)
      throws SAXException, IOException {
    FOUserAgent agent = press.agent(findings);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      StructureTreeEventHandler tags = TaggedPdf.install(agent, date);
      PaintingHandler handler = new PaintingHandler(agent, former, out);
      Pass pass = new Pass(findings, handler);
      ContentHandler fop = press.handler(agent, new Tagging(tags, handler));
      pass.run(fo, fop, faces.families(), former::place, id -> former.page(id) != null, feet);
      return pass;
    } catch (FOPException e) {
      throw new IOException("FOP cannot be set up: " + e.getMessage(), e);
    }
  }

  private static CitedPlace place(Folios folios, String id, CitedPlace unknown) {
    CitedPlace place = folios.place(id);
    return place == null ? unknown : place;
  }
}
