// The view of a transcription that the reader chose is that of the next page too.
(function () {
  "use strict";
  var KEY = "siglum-view";
  var views = document.querySelector("fieldset.views");
  if (!views) {
    return;
  }
  // A browser may forbid that anything is kept.
  function kept(value) {
    try {
      if (value) {
        localStorage.setItem(KEY, value);
      }
      return localStorage.getItem(KEY);
    } catch (error) {
      return null;
    }
  }
  var box = kept() && document.getElementById(kept());
  if (box && views.contains(box)) {
    box.checked = true;
  }
  views.addEventListener("change", function (event) {
    kept(event.target.id);
  });
})();
