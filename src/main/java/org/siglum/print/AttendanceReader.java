package org.siglum.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Follows from page to page which witnesses are there. One that comes or goes within a line is
 * there in that line.
 */
final class AttendanceReader {

  /** Where something changes, and what. */
  private record Event(PageLines.Spot spot, Presence.Change change) {}

  /** Lines of one number, and who is there in any part of them. */
  private record Numbered(LineLabel label, Set<String> witnesses) {}

  private final Presence presence;
  private final Set<String> there;

  AttendanceReader(Presence presence) {
    this.presence = presence;
    this.there = new TreeSet<>(presence.first());
  }

  /**
   * Reads the next page; empty if no line of it has a number.
   *
   * @param sections what divisions are called
   */
  Optional<Attendance> read(
      PageLines page, LineNumbers.Numbered numbers, String folio, Map<String, String> sections) {
    if (presence.isEmpty()) {
      return Optional.empty();
    }
    Map<Integer, List<Event>> events = events(page);
    List<Numbered> lines = new ArrayList<>();
    for (int i = 0; i < page.lines().size(); i++) {
      Set<String> witnesses = pass(page.lines().get(i).text(), events.getOrDefault(i, List.of()));
      LineLabel label = numbers.labels().get(i);
      Numbered last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
      if (numbers.printed().get(i) != null) {
        if (last != null && last.label().equals(label)) {
          last.witnesses().addAll(witnesses);
        } else {
          lines.add(new Numbered(label, witnesses));
        }
      }
    }
    pass("", events.getOrDefault(page.lines().size(), List.of()));
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    boolean ofPage = lines.get(0).label().ofPage();
    return Optional.of(new Attendance(spans(lines, sections), folio, ofPage));
  }

  private Map<Integer, List<Event>> events(PageLines page) {
    Map<Integer, List<Event>> events = new HashMap<>();
    for (Map.Entry<String, PageLines.Spot> spot : page.spots().entrySet()) {
      Presence.Change change = presence.changes().get(spot.getKey());
      if (change != null) {
        events
            .computeIfAbsent(spot.getValue().line(), line -> new ArrayList<>())
            .add(new Event(spot.getValue(), change));
      }
    }
    events.values().forEach(e -> e.sort(Comparator.comparingInt(event -> event.spot().offset())));
    return events;
  }

  /** Passes a line; says who is there in any part of it. */
  private Set<String> pass(String line, List<Event> events) {
    Set<String> inLine = new TreeSet<>(there);
    for (Event event : events) {
      int offset = Math.min(event.spot().offset(), line.length());
      if (line.substring(0, offset).codePoints().noneMatch(Character::isLetterOrDigit)) {
        inLine.removeAll(event.change().ends());
      }
      inLine.addAll(event.change().begins());
      there.addAll(event.change().begins());
      there.removeAll(event.change().ends());
    }
    return inLine;
  }

  private static List<Attendance.Span> spans(List<Numbered> lines, Map<String, String> sections) {
    String section = lines.get(0).label().section();
    boolean areOfOne = lines.stream().allMatch(l -> Objects.equals(l.label().section(), section));
    Map<String, String> named = areOfOne ? Map.of() : sections;
    List<Attendance.Span> spans = new ArrayList<>();
    for (int first = 0, end; first < lines.size(); first = end) {
      Set<String> witnesses = lines.get(first).witnesses();
      end = first + 1;
      while (end < lines.size() && lines.get(end).witnesses().equals(witnesses)) {
        end++;
      }
      LineLabel last = lines.get(end - 1).label();
      spans.add(
          new Attendance.Span(witnesses, LineRange.of(lines.get(first).label(), last, named)));
    }
    return spans;
  }
}
