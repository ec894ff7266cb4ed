package org.siglum.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How an editor judges findings: {@code findings} of {@code edition.yml}.
 *
 * @param severities of kinds of findings, by their codes; empty for one that is not told
 * @param accepted findings that are known, with the reasons
 */
public record Judgement(Map<String, Optional<Severity>> severities, List<Acceptance> accepted) {

  /** What holds where the editor says nothing. */
  public static final Judgement DEFAULT = new Judgement(Map.of(), List.of());

  /** The finding as the editor wants it told; none when it is not to be told. */
  Optional<Finding> of(Finding finding) {
    return severities
        .getOrDefault(finding.code(), Optional.of(finding.severity()))
        .map(finding::withSeverity);
  }

  /** The editor's word that accepts this finding. */
  Optional<Acceptance> accepting(Finding finding) {
    return accepted.stream().filter(one -> one.concerns(finding)).findFirst();
  }
}
