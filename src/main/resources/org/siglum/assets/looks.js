// What the reader chose is in force before the page is drawn: this script is loaded before all else. It keeps what the others want to
// remember too, in this browser only; a browser may forbid that anything is kept.
(function () {
  "use strict";
  window.siglumKept = {
    get: function (key) {
      try {
        return localStorage.getItem("siglum-" + key);
      } catch (error) {
        return null;
      }
    },
    set: function (key, value) {
      try {
        localStorage.setItem("siglum-" + key, value);
      } catch (error) {
        // The choice holds for this page.
      }
    },
    forget: function (key) {
      try {
        localStorage.removeItem("siglum-" + key);
      } catch (error) {
        // There is nothing to forget.
      }
    },
  };
  ["size", "scheme", "measure"].forEach(function (name) {
    var value = window.siglumKept.get(name);
    if (value) {
      document.documentElement.dataset[name] = value;
    }
  });
})();
