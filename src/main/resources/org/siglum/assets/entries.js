// The entries of the apparatus: on a wide screen they follow the text beside it; a lemma and its entry
// point to each other; entries are pinned to be compared, and cited.
(function () {
  "use strict";
  var pins = document.querySelector("aside.pins");
  if (!pins) {
    return;
  }
  var root = document.documentElement;
  var wide = window.matchMedia("(min-width: 80rem)");

  function text() {
    return document.querySelector("article.document > .text");
  }

  function entryOf(element) {
    if (!element.closest) {
      return null;
    }
    var call = element.closest("a.app-ref");
    return call ? document.getElementById(decodeURIComponent(call.hash.slice(1))) : element.closest(".apparatus .app[id]");
  }

  // Beside the text: the apparatus of the division in view, at the line that is read.
  var queued = false;
  function follow() {
    queued = false;
    if (!wide.matches || !text()) {
      return;
    }
    var calls = text().querySelectorAll("a.app-ref");
    var low = 0;
    var high = calls.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (calls[middle].getBoundingClientRect().top < 90) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    var read = Math.min(low, calls.length - 1);
    var entry = calls.length > 0 ? entryOf(calls[read]) : null;
    var section = entry && entry.closest(".apparatus");
    if (!section) {
      return;
    }
    text().querySelectorAll(".apparatus.current").forEach(function (other) {
      other.classList.toggle("current", other === section);
    });
    section.classList.add("current");
    if (!section.matches(":hover, :focus-within")) {
      var layers = Array.from(section.querySelectorAll(":scope > .layer"));
      (layers.length > 0 ? layers : [section]).forEach(function (scroller) {
        follows(scroller, calls, read);
      });
    }
  }

  // Each layer shows what it has from the line that is read on; at the end of its division its last entries.
  function follows(scroller, calls, read) {
    var section = scroller.closest(".apparatus");
    for (var i = read; i < calls.length; i++) {
      var entry = entryOf(calls[i]);
      if (!section.contains(entry)) {
        break;
      }
      if (scroller.contains(entry)) {
        scroller.scrollTop = entry.closest(".entries").offsetTop - scroller.querySelector(".entries").offsetTop;
        return;
      }
    }
    scroller.scrollTop = scroller.scrollHeight;
  }
  function followSoon() {
    if (!queued) {
      queued = true;
      window.requestAnimationFrame(follow);
    }
  }
  root.classList.add("with-script");
  window.addEventListener("scroll", followSoon, { passive: true });
  window.addEventListener("resize", followSoon);
  document.addEventListener("siglum:text", followSoon);
  followSoon();

  // The lemma of an entry, as the text has it, and the entry, marked together.
  function point(entry) {
    document.querySelectorAll(".app.pointed").forEach(function (other) {
      other.classList.remove("pointed");
    });
    if (window.CSS && CSS.highlights) {
      CSS.highlights.delete("lemma");
    }
    var from = entry && document.getElementById(entry.id + "-from");
    var to = entry && document.getElementById(entry.id + "-ref");
    if (!to) {
      return;
    }
    entry.classList.add("pointed");
    if (from && window.CSS && CSS.highlights) {
      var range = document.createRange();
      range.setStartAfter(from);
      range.setEndBefore(to);
      CSS.highlights.set("lemma", new Highlight(range));
    }
  }

  // What can be done with an entry is offered where the pointer or the focus is.
  var tools = document.createElement("span");
  tools.className = "entry-tools gen";
  function button(label, act) {
    var element = document.createElement("button");
    element.type = "button";
    element.textContent = label;
    element.addEventListener("click", act);
    return element;
  }
  var citation = document.createElement("input");
  citation.readOnly = true;
  citation.setAttribute("aria-label", pins.dataset.cite);
  tools.append(
    button(pins.dataset.pin, function () {
      pin(tools.closest(".app"));
    }),
    button(pins.dataset.cite, function () {
      citation.value = cited(tools.closest(".app"));
      tools.append(citation);
      citation.select();
      if (navigator.clipboard) {
        navigator.clipboard.writeText(citation.value).catch(function () {});
      }
    })
  );

  function offerTools(entry) {
    if (entry && !entry.contains(tools)) {
      citation.remove();
      entry.append(tools);
    }
  }

  function words(entry) {
    var copy = entry.cloneNode(true);
    copy.querySelectorAll(".entry-tools").forEach(function (element) {
      element.remove();
    });
    return copy;
  }

  function placeOf(entry) {
    var section = entry.closest(".apparatus").getAttribute("aria-label").replace(/^[^:]*(: |$)/, "");
    return (section + " " + entry.closest(".entries").querySelector(".line").textContent).trim();
  }

  // Edition, place, entry, address.
  function cited(entry) {
    var address = location.href.replace(/[?#].*$/, "") + "#" + entry.id;
    var entryWords = words(entry).textContent.replace(/\s+/g, " ").trim();
    return document.title + ", " + placeOf(entry) + ": " + entryWords + ". " + address;
  }

  function pin(entry) {
    var isPinned = Array.from(pins.querySelectorAll("a[data-entry]")).some(function (link) {
      return link.dataset.entry === entry.id;
    });
    if (isPinned) {
      return;
    }
    var item = document.createElement("li");
    var link = document.createElement("a");
    link.href = "#" + entry.id + "-ref";
    link.textContent = placeOf(entry);
    var copy = words(entry);
    copy.removeAttribute("id");
    copy.classList.remove("pointed");
    copy.querySelectorAll("[id]").forEach(function (element) {
      element.removeAttribute("id");
    });
    item.append(link, " ", copy, " ", button(pins.dataset.unpin, function () {
      item.remove();
      pins.hidden = pins.querySelectorAll("li").length === 0;
    }));
    link.dataset.entry = entry.id;
    pins.querySelector("ol").append(item);
    pins.hidden = false;
  }

  ["pointerover", "focusin"].forEach(function (kind) {
    document.addEventListener(kind, function (event) {
      if (event.target.closest && event.target.closest(".pins, .preview")) {
        return;
      }
      var entry = entryOf(event.target);
      point(entry);
      if (entry && entry.contains(event.target)) {
        offerTools(entry);
      }
    });
  });
  window.addEventListener("hashchange", function () {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    var entry = target && entryOf(target);
    if (entry && entry === target) {
      offerTools(entry);
    }
  });
})();
