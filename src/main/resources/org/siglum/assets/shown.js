// Which entries of the apparatus are shown: by their layers, and by their kinds. The call of an entry
// in the text goes with it.
(function () {
  "use strict";
  var layers = document.querySelector("form.layers");
  var kinds = document.querySelector("form.kinds");
  var forms = [layers, kinds].filter(Boolean);

  function chosen(form) {
    return Array.from(form.querySelectorAll("input:checked")).map(function (box) {
      return box.value;
    });
  }

  function show(entry, isShown) {
    var call = document.getElementById(entry.id + "-ref");
    entry.hidden = !isShown;
    if (call) {
      call.hidden = !isShown;
    }
  }

  // What parts two entries goes with the second, and with all before the first that is shown.
  function joinShown(group) {
    var isFirst = true;
    group.querySelectorAll(":scope > .app").forEach(function (entry) {
      var before = entry.previousElementSibling;
      if (before && before.matches(".gen:not(.line)")) {
        before.hidden = entry.hidden || isFirst;
      }
      isFirst = isFirst && entry.hidden;
    });
    group.hidden = isFirst;
  }

  // An entry is hidden when its layer or each of its kinds is; one without a kind goes by its layer alone.
  function filter() {
    var shownLayers = layers && chosen(layers);
    var shownKinds = kinds && chosen(kinds);
    var text = document.querySelector("article.document > .text");
    text.querySelectorAll(".apparatus .app[id]").forEach(function (entry) {
      var layer = entry.closest("[data-layer]");
      var ofKinds = entry.dataset.kinds ? entry.dataset.kinds.split(" ") : [];
      show(
        entry,
        (!shownLayers || !layer || shownLayers.includes(layer.dataset.layer)) &&
          (!shownKinds ||
            ofKinds.length === 0 ||
            ofKinds.some(function (kind) {
              return shownKinds.includes(kind);
            }))
      );
    });
    text.querySelectorAll(".apparatus .entries").forEach(joinShown);
    text.querySelectorAll(".apparatus .layer").forEach(function (layer) {
      layer.hidden = !layer.querySelector(":scope > .entries:not([hidden])");
    });
  }

  forms.forEach(function (form) {
    form.hidden = false;
    form.addEventListener("change", filter);
  });
  // The text of a witness is made anew, with all its entries.
  document.addEventListener("siglum:text", function () {
    if (document.querySelector("form.layers input:not(:checked), form.kinds input:not(:checked)")) {
      filter();
    }
  });
})();
