// How the reader wants pages to look: the size of the text, the colours, the width of the lines.
(function () {
  "use strict";
  var box = document.querySelector("details.preferences");
  if (!box) {
    return;
  }
  box.querySelectorAll("select").forEach(function (select) {
    select.value = window.siglumKept.get(select.name) || "";
    if (select.selectedIndex < 0) {
      select.value = "";
    }
  });
  box.addEventListener("change", function (event) {
    var choice = event.target;
    if (choice.value) {
      window.siglumKept.set(choice.name, choice.value);
      document.documentElement.dataset[choice.name] = choice.value;
    } else {
      window.siglumKept.forget(choice.name);
      delete document.documentElement.dataset[choice.name];
    }
  });
  box.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      box.open = false;
      box.querySelector("summary").focus();
    }
  });
  document.addEventListener("click", function (event) {
    if (!box.contains(event.target)) {
      box.open = false;
    }
  });
  box.hidden = false;
})();
