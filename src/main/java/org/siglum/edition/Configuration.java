package org.siglum.edition;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code edition.yml} says; every setting has a default, so that no edition needs the file.
 *
 * @param title title of the edition, when the headers do not give the right one
 * @param url where the site will stand, for what needs absolute addresses
 * @param language language of the interface (BCP 47), when it is not that of the texts
 * @param order paths of documents or folders in reading order
 * @param schema RELAX NG or Schematron to check with, in the place of those that the files name
 * @param partWords a text of more words than this is cut at its highest divisions into pages
 * @param apparatus how the critical apparatus is read
 * @param page the printed page
 * @param lines how its lines are numbered
 * @param places how it cites places
 * @param facesFolder folder with the editor's own TrueType faces
 * @param faces families for the text, in the order of fall-back
 * @param map the tiles of the maps, which show an outline of the land without
 * @param versions former versions that readers may still look up
 * @param judgement how findings are judged
 */
public record Configuration(
    Optional<String> title,
    Optional<String> url,
    Optional<String> language,
    List<String> order,
    Optional<Path> schema,
    int partWords,
    Apparatus apparatus,
    Page page,
    Lines lines,
    Places places,
    Optional<Path> facesFolder,
    List<String> faces,
    Optional<Tiles> map,
    List<FormerVersion> versions,
    Judgement judgement) {

  /** What holds where there is no {@code edition.yml}. */
  public static final Configuration DEFAULT =
      new Configuration(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          20_000,
          Apparatus.DEFAULT,
          Page.DEFAULT,
          Lines.DEFAULT,
          Places.DEFAULT,
          Optional.empty(),
          List.of(),
          Optional.empty(),
          List.of(),
          Judgement.DEFAULT);

  /** The same settings with this schema. */
  Configuration withSchema(Path file) {
    return new Configuration(
        title,
        url,
        language,
        order,
        Optional.of(file),
        partWords,
        apparatus,
        page,
        lines,
        places,
        facesFolder,
        faces,
        map,
        versions,
        judgement);
  }
}
