// Shows a note or an entry of the apparatus beside its call, and what a register says of a name
// beside it, on hover and on focus. Without this script the page says all notes at its foot, and the
// name leads to its entry.
(function () {
  "use strict";
  var preview = null;
  var timer = 0;

  function hide() {
    window.clearTimeout(timer);
    if (preview) {
      preview.remove();
      preview = null;
    }
  }

  // Later, so that the pointer can travel from the call to the preview.
  function hideSoon() {
    window.clearTimeout(timer);
    timer = window.setTimeout(hide, 250);
  }

  function copy(target) {
    var node = target.cloneNode(true);
    node.removeAttribute("id");
    node.querySelectorAll("[id]").forEach(function (element) {
      element.removeAttribute("id");
    });
    node.querySelectorAll(".number, a.bracket").forEach(function (link) {
      link.removeAttribute("href");
    });
    return node;
  }

  var entries = new Map();
  var summaries = document.getElementById("siglum-previews");
  Array.from(summaries ? summaries.content.children : []).forEach(function (entry) {
    entries.set(entry.dataset.href, entry);
  });

  function targetOf(call) {
    var id = decodeURIComponent(call.hash.slice(1));
    return entries.get(call.getAttribute("href")) || document.getElementById(id);
  }

  function show(call) {
    var target = targetOf(call);
    hide();
    if (!target) {
      return;
    }
    preview = document.createElement("div");
    preview.className = "preview " + target.tagName.toLowerCase();
    preview.setAttribute("aria-hidden", "true");
    preview.dir = target.isConnected ? getComputedStyle(target).direction : "auto";
    preview.lang = (target.closest("[lang]") || document.documentElement).lang;
    preview.append.apply(preview, Array.from(copy(target).childNodes));
    preview.addEventListener("pointerenter", function () {
      window.clearTimeout(timer);
    });
    preview.addEventListener("pointerleave", hideSoon);
    document.body.append(preview);
    place(call.getBoundingClientRect());
  }

  // Below the call where there is room, else above; never beyond the window's edge.
  function place(call) {
    var room = document.documentElement.clientWidth - preview.offsetWidth - 8;
    var below = call.bottom + preview.offsetHeight + 16 < window.innerHeight;
    var top = below ? call.bottom + 6 : call.top - preview.offsetHeight - 6;
    preview.style.left = Math.max(8, Math.min(call.left - 12, room)) + window.scrollX + "px";
    preview.style.top = top + window.scrollY + "px";
  }

  function callOf(event) {
    var link = event.target.closest ? event.target.closest("main a[href]") : null;
    var shows = link && (link.matches(".note-ref, .app-ref") || entries.has(link.getAttribute("href")));
    return shows ? link : null;
  }

  document.addEventListener("pointerover", function (event) {
    var call = callOf(event);
    if (call && event.pointerType === "mouse") {
      show(call);
    }
  });
  document.addEventListener("pointerout", function (event) {
    if (callOf(event)) {
      hideSoon();
    }
  });
  document.addEventListener("focusin", function (event) {
    var call = callOf(event);
    if (call && call.matches(":focus-visible")) {
      show(call);
    }
  });
  document.addEventListener("focusout", hideSoon);
  document.addEventListener("click", hide);
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      hide();
    }
  });
})();
