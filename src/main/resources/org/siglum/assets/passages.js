// One control beside the text, at the passage under the pointer or in view, that copies the passage's address. From the keyboard the
// arrows take it to the passage before and after.
(function () {
  "use strict";
  var box = document.querySelector(".passage");
  if (!box) {
    return;
  }
  var PASSAGES = ":is(p, div, li, h1, h2, h3, h4, h5, h6, blockquote, figure, table, tr)[id]";
  var link = box.querySelector("a");
  var said = box.querySelector("[role=status]");
  var listed = new Set(box.dataset.ids.split(" "));
  var passage = null;

  function roots() {
    return document.querySelectorAll("article.document > :is(.text, .notes)");
  }

  function isPassage(element) {
    return !element.closest(".apparatus") && !element.matches(".text, .front, .body, .back, .group, .div, .floatingText");
  }

  function passageOf(element) {
    var found = element && element.closest ? element.closest(PASSAGES) : null;
    return found && found.closest("article.document > :is(.text, .notes)") && isPassage(found) ? found : null;
  }

  function isDerived(id) {
    return listed.has(id) === (box.dataset.are === "derived");
  }

  // The page's public address, where it is known.
  function addressOf(id) {
    var canonical = document.querySelector("link[rel=canonical]");
    var page = canonical ? canonical.href : location.href.replace(/[?#].*$/, "");
    return page + "#" + encodeURIComponent(id);
  }

  function place() {
    var block = passage.getBoundingClientRect();
    var isRightToLeft = getComputedStyle(passage).direction === "rtl";
    var width = document.documentElement.clientWidth;
    var left = isRightToLeft ? Math.min(width - 24, block.right) : Math.max(0, block.left - 24);
    box.classList.toggle("at-right", isRightToLeft);
    // What the box is placed in begins elsewhere where the apparatus stands beside the text.
    var origin = box.offsetParent.getBoundingClientRect();
    box.style.left = left - origin.left + "px";
    box.style.top = block.top - origin.top + "px";
  }

  function moveTo(next) {
    if (!next || next === passage) {
      return;
    }
    passage = next;
    said.textContent = "";
    link.href = "#" + encodeURIComponent(passage.id);
    place();
  }

  function firstInView() {
    return all().find(function (element) {
      return element.getBoundingClientRect().bottom > 0;
    });
  }

  // Where the reader is.
  window.siglumFirstPassage = firstInView;

  function all() {
    return Array.from(roots()).flatMap(function (root) {
      return Array.from(root.querySelectorAll(PASSAGES)).filter(isPassage);
    });
  }

  var timer = 0;
  function say(key, id) {
    var warning = isDerived(id) ? " – " + box.dataset.derived : "";
    said.textContent = box.dataset[key] + warning;
    // It stands on the text.
    window.clearTimeout(timer);
    timer = window.setTimeout(function () {
      said.textContent = "";
    }, 8000);
  }

  link.addEventListener("click", function (event) {
    if (!passage) {
      moveTo(firstInView());
    }
    // The pointer may go on before the copy is made.
    var id = passage.id;
    if (!navigator.clipboard) {
      say("inBar", id);
      return;
    }
    event.preventDefault();
    navigator.clipboard.writeText(addressOf(id)).then(
      function () {
        say("copied", id);
      },
      function () {
        location.hash = "#" + encodeURIComponent(id);
        say("inBar", id);
      }
    );
  });
  link.addEventListener("focus", function () {
    if (link.matches(":focus-visible")) {
      moveTo(firstInView());
    }
  });
  link.addEventListener("keydown", function (event) {
    var step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      var passages = all();
      moveTo(passage ? passages[passages.indexOf(passage) + step] : firstInView());
      if (passage) {
        passage.scrollIntoView({ block: "nearest" });
        place();
      }
    }
  });
  document.addEventListener("pointerover", function (event) {
    var over = passageOf(event.target);
    if (over && !link.matches(":focus-visible")) {
      box.classList.add("wanted");
      moveTo(over);
    }
  });
  window.addEventListener("resize", function () {
    if (passage) {
      place();
    }
  });
  document.addEventListener("siglum:text", function () {
    passage = null;
    box.classList.remove("wanted");
  });

  // Numbers lead to their lines without this script; with it they need no stop of the keyboard.
  document.querySelectorAll(".l > a.number").forEach(function (number) {
    number.tabIndex = -1;
  });
  // It has no place before it is wanted: where things stand, a browser knows only when it has laid out all that is before them.
  box.hidden = all().length === 0;
})();
