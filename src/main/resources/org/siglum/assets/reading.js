// Which texts of the edition were opened, and where reading stopped: kept in this browser only, and forgotten at the reader's wish.
(function () {
  "use strict";
  var home = document.querySelector(".banner .edition");
  if (!home) {
    return;
  }
  // So many at most; those that were opened first are forgotten first.
  var MOST = 1000;
  var root = new URL(".", home.href);
  var key = "reading:" + root.pathname;

  function kept() {
    try {
      var value = JSON.parse(window.siglumKept.get(key));
      return value && Array.isArray(value.opened) ? value : { opened: [] };
    } catch (error) {
      return { opened: [] };
    }
  }

  function pathOf(address) {
    return new URL(address, location.href).pathname.slice(root.pathname.length);
  }

  function remember(id) {
    var value = kept();
    var path = pathOf(location.href);
    value.opened = value.opened
      .filter(function (other) {
        return other !== path;
      })
      .concat(path)
      .slice(-MOST);
    value.last = { page: path, title: document.querySelector("h1").textContent, id: id };
    window.siglumKept.set(key, JSON.stringify(value));
  }

  function mark(box, opened) {
    var paths = new Set(opened);
    document.querySelectorAll("ol.documents a").forEach(function (link) {
      if (paths.has(pathOf(link.href)) && !link.classList.contains("opened")) {
        var said = document.createElement("span");
        said.className = "aside";
        said.textContent = " (" + box.dataset.opened + ")";
        link.classList.add("opened");
        link.append(said);
      }
    });
  }

  function unmark() {
    document.querySelectorAll("a.opened").forEach(function (link) {
      link.classList.remove("opened");
      link.querySelector(".aside").remove();
    });
  }

  function tell(box) {
    var value = kept();
    var link = box.querySelector("a");
    mark(box, value.opened);
    if (value.last) {
      link.href = new URL(value.last.page, root) + (value.last.id ? "#" + encodeURIComponent(value.last.id) : "");
      link.querySelector("bdi").textContent = value.last.title;
      box.hidden = false;
    }
    box.querySelector("button").addEventListener("click", function () {
      window.siglumKept.forget(key);
      unmark();
      box.hidden = true;
    });
    document.addEventListener("siglum:list", function () {
      mark(box, kept().opened);
    });
  }

  if (document.body.classList.contains("document")) {
    remember("");
    window.addEventListener("pagehide", function () {
      var passage = window.siglumFirstPassage && window.siglumFirstPassage();
      remember(passage ? passage.id : "");
    });
  }
  var box = document.querySelector(".reading");
  if (box) {
    tell(box);
  }
})();
