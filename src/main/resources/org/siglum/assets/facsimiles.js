// Shows the image of a page beside the text. Without this script its link leads to the image.
(function () {
  "use strict";
  var template = document.getElementById("siglum-viewer");
  var links = Array.from(document.querySelectorAll("a.facsimile:not(.elsewhere)"));
  var viewer = null;
  var shown = 0;
  var zoom = 1;
  var turned = 0;
  var read = -1;
  var ZOOM_STEP = 1.4;
  if (!template || !links.length) {
    return;
  }

  function part(name) {
    return viewer.querySelector(".viewer-" + name);
  }

  function look() {
    var image = viewer.querySelector("img");
    image.style.inlineSize = zoom * 100 + "%";
    image.style.rotate = turned + "deg";
  }

  function show(index) {
    shown = index;
    var link = links[index];
    var image = viewer.querySelector("img");
    if (image.getAttribute("src") !== link.getAttribute("href")) {
      image.src = link.getAttribute("href");
      image.alt = link.getAttribute("aria-label") || link.textContent;
      turned = 0;
      look();
      part("sheet").scrollTo(0, 0);
    }
    part("previous").disabled = index === 0;
    part("next").disabled = index === links.length - 1;
    links.forEach(function (other) {
      other.removeAttribute("aria-current");
    });
    link.setAttribute("aria-current", "true");
  }

  function turnTo(index) {
    show(index);
    links[index].scrollIntoView({ block: "center" });
    read = pageThatIsRead();
  }

  // The last page that begins above the middle of the window.
  function pageThatIsRead() {
    var passed = links.filter(function (link) {
      return link.closest("article .text") && link.getBoundingClientRect().top < window.innerHeight / 2;
    });
    return links.indexOf(passed[passed.length - 1]);
  }

  function close() {
    links[shown].removeAttribute("aria-current");
    viewer.remove();
    viewer = null;
    document.body.classList.remove("with-viewer");
    links[shown].focus();
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
      turnTo(Math.min(links.length - 1, shown + 1));
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
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    if (!viewer) {
      open();
    }
    show(links.indexOf(link));
    read = pageThatIsRead();
    part("sheet").focus({ preventScroll: true });
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
