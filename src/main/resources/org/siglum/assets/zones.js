// Marks on the open image the area of the passage that one points at or comes to, and in the text the passage of an area.
// Without this script both are links.
(function () {
  "use strict";
  var article = document.querySelector("article.document");
  var breaks = [];
  if (!article || !document.querySelector(".sheets")) {
    return;
  }
  breaks = Array.from(article.querySelectorAll("a.zone[data-zone], br, .lb, .pb, .cb"));

  function isOpen() {
    return document.body.classList.contains("with-viewer");
  }

  function clear() {
    document.querySelectorAll(".is-marked:is(a.zone, .sheet a)").forEach(function (marked) {
      marked.classList.remove("is-marked");
    });
    if (window.CSS && CSS.highlights) {
      CSS.highlights.delete("siglum-zone");
    }
  }

  function markAreas(zones) {
    clear();
    zones.forEach(function (zone) {
      var area = document.getElementById("zone-" + zone);
      if (area && area.closest(".viewer")) {
        area.classList.add("is-marked");
        area.scrollIntoView({ block: "nearest", inline: "nearest" });
      }
    });
  }

  // From a sign of a break to the next break; else all of the element.
  function passage(element) {
    var range = document.createRange();
    var next = breaks[breaks.indexOf(element) + 1];
    var block = element.parentElement.closest("p, div, li, section, td, h1, h2, h3, h4, h5, h6");
    range.selectNodeContents(element.matches("a.zone") ? block : element);
    if (element.matches("a.zone")) {
      range.setStartAfter(element);
      if (next && block.contains(next)) {
        range.setEndBefore(next);
      }
    }
    return range;
  }

  function markPassage(element) {
    clear();
    if (element.matches("a.zone")) {
      element.classList.add("is-marked");
    }
    if (window.CSS && CSS.highlights) {
      CSS.highlights.set("siglum-zone", new Highlight(passage(element)));
    }
  }

  function nodeAt(event) {
    var caret = document.caretPositionFromPoint
      ? document.caretPositionFromPoint(event.clientX, event.clientY)
      : document.caretRangeFromPoint(event.clientX, event.clientY);
    return caret && (caret.offsetNode || caret.startContainer);
  }

  // The sign of the line that a node stands in, if its break has one.
  function signBefore(node) {
    var low = 0;
    var high = breaks.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (breaks[middle].compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    var last = breaks[low - 1];
    return last && last.matches("a.zone") && passage(last).intersectsNode(node) ? last : null;
  }

  function zonesOf(element) {
    return element ? element.dataset.zone.split(" ") : [];
  }

  article.addEventListener("pointermove", function (event) {
    var around = event.target.closest("[data-zone]");
    var node = isOpen() ? nodeAt(event) : null;
    var sign = node && signBefore(node);
    if (isOpen()) {
      markAreas(zonesOf(sign && (!around || around.contains(sign)) ? sign : around));
    }
  });

  // The element that an area leads to, or the sign of its break; null when it stands on another page.
  function inText(area) {
    var href = area.getAttribute("href");
    return href.startsWith("#") ? document.getElementById(href.slice(1)) : null;
  }

  function areaAt(target) {
    return target.closest ? target.closest(".viewer svg a") : null;
  }

  ["pointerover", "focusin"].forEach(function (type) {
    document.addEventListener(type, function (event) {
      var area = areaAt(event.target);
      var sign = type === "focusin" && event.target.closest ? event.target.closest("a.zone") : null;
      if (area && inText(area)) {
        markPassage(inText(area));
      } else if (sign) {
        markAreas(zonesOf(sign.closest("[data-zone]")));
      }
    });
  });

  function lead(element) {
    var sign = element.matches("a.zone") ? element : element.querySelector(":scope > a.zone") || element;
    if (sign === element && !element.matches("a[href]")) {
      element.tabIndex = -1;
    }
    element.scrollIntoView({ block: "center" });
    sign.focus({ preventScroll: true });
    markPassage(element);
  }

  document.addEventListener("click", function (event) {
    var area = areaAt(event.target);
    var sign = event.target.closest ? event.target.closest("a.zone") : null;
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    if (area && inText(area)) {
      event.preventDefault();
      lead(inText(area));
    } else if (sign && isOpen()) {
      event.preventDefault();
      area = document.getElementById(sign.getAttribute("href").slice(1));
      area.closest(".sheet").dispatchEvent(new CustomEvent("siglum-sheet", { bubbles: true }));
      area.focus({ preventScroll: true });
      markAreas(zonesOf(sign.closest("[data-zone]")));
    }
  });
})();
