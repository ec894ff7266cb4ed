package org.siglum.edition;

import java.util.Optional;

/**
 * An editor's word that a finding is known and right as it is.
 *
 * @param code kind of the finding
 * @param file where it is, as findings name it
 * @param text a piece of what it says, where the file has several of the kind
 * @param reason why it is accepted
 */
public record Acceptance(String code, String file, Optional<String> text, String reason) {

  /** Whether it speaks of this finding. */
  boolean concerns(Finding finding) {
    return finding.code().equals(code)
        && finding.file().equals(file)
        && text.map(finding.text()::contains).orElse(true);
  }
}
