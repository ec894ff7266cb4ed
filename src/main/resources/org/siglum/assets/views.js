// The view of a transcription that the reader chose is that of the next page too.
(function () {
  "use strict";
  var views = document.querySelector("fieldset.views");
  if (!views) {
    return;
  }
  var chosen = window.siglumKept.get("view");
  var box = chosen && document.getElementById(chosen);
  if (box && views.contains(box)) {
    box.checked = true;
  }
  views.addEventListener("change", function (event) {
    window.siglumKept.set("view", event.target.id);
  });
})();
