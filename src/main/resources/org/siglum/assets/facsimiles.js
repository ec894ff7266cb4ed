// Shows the image of a page beside the text. Without this script its link leads to the image.
(function () {
  "use strict";
  var template = document.getElementById("siglum-viewer");
  var links = Array.from(document.querySelectorAll("a.facsimile:not(.elsewhere)"));
  var sheets = [];
  var home = null;
  var viewer = null;
  var opener = null;
  var shown = 0;
  var zoom = 1;
  var turned = 0;
  var read = -1;
  var ZOOM_STEP = 1.4;
  if (!template) {
    return;
  }
  document.documentElement.classList.add("with-facsimiles");
  // What is not shown stays in the page: signs in the text lead to it.
  home = document.querySelector(".sheets") || template.content;
  sheets = inOrderOfLinks(
    Array.from(document.querySelectorAll(".sheets .sheet")).concat(
      Array.from(template.content.querySelectorAll(".sheet"))
    )
  );

  function inOrderOfLinks(all) {
    return all.sort(function (a, b) {
      return links.indexOf(linkOf(a)) - links.indexOf(linkOf(b));
    });
  }

  function linkOf(sheet) {
    return links.find(function (link) {
      return link.getAttribute("href") === sheet.dataset.image;
    });
  }

  function sheetOf(link) {
    return sheets.findIndex(function (sheet) {
      return sheet.dataset.image === link.getAttribute("href");
    });
  }

  function part(name) {
    return viewer.querySelector(".viewer-" + name);
  }

  function look() {
    var image = viewer.querySelector(".sheet-image");
    image.style.inlineSize = zoom * 100 + "%";
    image.style.rotate = turned + "deg";
    image.querySelector("img").sizes = Math.round(zoom * 50) + "vw";
  }

  function show(index) {
    var link = linkOf(sheets[index]);
    shown = index;
    if (part("sheet").firstElementChild !== sheets[index]) {
      putAway();
      part("sheet").append(sheets[index]);
      if (link) {
        sheets[index].querySelector("img").alt = link.getAttribute("aria-label") || link.textContent;
      }
      turned = 0;
      look();
      part("sheet").scrollTo(0, 0);
    }
    part("previous").disabled = index === 0;
    part("next").disabled = index === sheets.length - 1;
    links.forEach(function (other) {
      other.removeAttribute("aria-current");
    });
    if (link) {
      link.setAttribute("aria-current", "true");
    }
  }

  function putAway() {
    home.append.apply(home, part("sheet").children);
  }

  function turnTo(index) {
    var link = linkOf(sheets[index]);
    show(index);
    if (link) {
      link.scrollIntoView({ block: "center" });
    }
    read = pageThatIsRead();
  }

  // The last page that begins above the middle of the window.
  function pageThatIsRead() {
    var passed = links.filter(function (link) {
      return !link.closest("header") && link.getBoundingClientRect().top < window.innerHeight / 2;
    });
    return passed.length ? sheetOf(passed[passed.length - 1]) : -1;
  }

  function close() {
    links.forEach(function (link) {
      link.removeAttribute("aria-current");
    });
    putAway();
    viewer.remove();
    viewer = null;
    document.body.classList.remove("with-viewer");
    (linkOf(sheets[shown]) || opener).focus();
  }

  function press(name, action) {
    part(name).addEventListener("click", action);
  }

  function open() {
    viewer = template.content.firstElementChild.cloneNode(true);
    document.body.append(viewer);
    document.body.classList.add("with-viewer");
    press("previous", function () {
      turnTo(Math.max(0, shown - 1));
    });
    press("next", function () {
      turnTo(Math.min(sheets.length - 1, shown + 1));
    });
    press("zoom-in", function () {
      zoom = Math.min(8, zoom * ZOOM_STEP);
      look();
    });
    press("zoom-out", function () {
      zoom = Math.max(0.5, zoom / ZOOM_STEP);
      look();
    });
    press("turn", function () {
      turned = (turned + 90) % 360;
      look();
    });
    press("close", close);
    viewer.addEventListener("keydown", function (event) {
      if (event.key === "Escape") {
        close();
      }
    });
  }

  document.addEventListener("click", function (event) {
    var link = event.target.closest ? event.target.closest("a.facsimile:not(.elsewhere)") : null;
    if (!link || sheetOf(link) < 0 || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    opener = link;
    if (!viewer) {
      open();
    }
    show(sheetOf(link));
    read = pageThatIsRead();
    part("sheet").focus({ preventScroll: true });
  });

  // A sign in the text asks for the image that has its area.
  document.addEventListener("siglum-sheet", function (event) {
    show(sheets.indexOf(event.target));
    read = pageThatIsRead();
  });

  // Who reads on to another page sees that page.
  window.addEventListener(
    "scroll",
    function () {
      var now = viewer ? pageThatIsRead() : -1;
      if (now !== read && now >= 0) {
        show(now);
      }
      read = now;
    },
    { passive: true }
  );
})();
