package org.siglum.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.streams.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no place on an image is told, and is not marked there. */
class ZoneRuleTest {
  @TempDir private Path folder;

  private static Xslt30Transformer stylesheet(Processor processor) throws Exception {
    return processor
        .newXsltCompiler()
        .compile(
            new StreamSource(
                new StringReader(
                    "<xsl:package version='3.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'"
                        + " xmlns:sg='https://siglum.org/ns' xmlns:xs='http://www.w3.org/2001/XMLSchema'>"
                        + "<xsl:import href='zones.xsl'/>"
                        + "<xsl:function name='sg:said' visibility='public' as='xs:string?'>"
                        + "<xsl:param name='e' as='element()'/>"
                        + "<xsl:sequence select='sg:area($e)'/></xsl:function>"
                        + "</xsl:package>"),
                Path.of("xslt/common/here.xsl").toUri().toString()))
        .load30();
  }

  private static String area(String zone) throws Exception {
    Processor processor = new Processor(false);
    XdmNode element =
        processor
            .newDocumentBuilder()
            .build(new StreamSource(new StringReader(zone)))
            .select(Steps.child("zone"))
            .asNode();
    XdmValue area =
        stylesheet(processor)
            .callFunction(new QName("https://siglum.org/ns", "said"), new XdmValue[] {element});
    return area.isEmpty() ? "none" : area.itemAt(0).getStringValue();
  }

  private List<String> told(String surface) throws Exception {
    return CheckedFile.of(
            folder,
            "<TEI xmlns='http://www.tei-c.org/ns/1.0'><facsimile>" + surface + "</facsimile></TEI>")
        .stream()
        .filter(finding -> finding.code().equals("SG-ZONE"))
        .map(finding -> finding.text())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ulx='1' uly='2' lrx='3' lry='4' | 1,2 3,2 3,4 1,4",
        "ulx=' 0.5' uly='-2' lrx='30' lry='4.25' | 0.5,-2 30,-2 30,4.25 0.5,4.25",
        "points='1,1 9,1 5,9' | 1,1 9,1 5,9",
        "points=' 1,1  9.5,1 5,9 1,4 ' | 1,1 9.5,1 5,9 1,4",
        "ulx='3' uly='2' lrx='3' lry='4' | none",
        "ulx='1' uly='5' lrx='3' lry='4' | none",
        "ulx='1' uly='2' lrx='3' | none",
        "ulx='1' uly='2' lrx='3' lry='4px' | none",
        "ulx='1' uly='2' lrx='' lry='4' | none",
        "ulx='1' uly='2' lrx='3' lry='٤' | none",
        "points='1,1 9,1' | none",
        "points='1,1 9,1 17,1' | none",
        "points='1,1 9 5,9' | none",
        "points='' | none",
      })
  void areasAreReadAsTheStylesheetsReadThem(String coordinates, String expected) throws Exception {
    String zone = "<zone " + coordinates + "/>";
    assertEquals(expected, area(zone), "by the stylesheets");
    int faults = told("<surface>" + zone + "</surface>").size();
    assertEquals(expected.equals("none") ? 1 : 0, faults, "by the check");
  }

  @Test
  void aZoneWithoutCoordinatesIsLeftAlone() throws Exception {
    assertEquals(List.of(), told("<surface><zone/><graphic url='x'/></surface>"));
  }

  @Test
  void aZoneOutsideOfItsSurfaceIsTold() throws Exception {
    String surface =
        "<surface ulx='0' uly='0' lrx='100' lry='50'>"
            + "<zone ulx='0' uly='0' lrx='100' lry='50'/><zone ulx='90' uly='0' lrx='101' lry='9'/>"
            + "</surface>";
    assertEquals(
        List.of("This “zone” lies, at least in part, outside of its surface."), told(surface));
  }

  @Test
  void whatIsWrongIsSaid() throws Exception {
    assertEquals(
        List.of("This “zone” marks no place: @lrx is “right”, which is no number."),
        told("<surface><zone ulx='0' uly='0' lrx='right' lry='9'/></surface>"));
    assertEquals(
        List.of("This “surface” marks no place: it ends before it begins."),
        told("<surface ulx='9' uly='0' lrx='1' lry='9'/>"));
  }
}
