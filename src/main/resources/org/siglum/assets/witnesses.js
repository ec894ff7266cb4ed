// The choice of witnesses, whose texts then stand in the page, several side by side, passage by passage.
// What is shown is in the address: ?witness=A,B; the edited text is “*”.
(function () {
  "use strict";
  var form = document.querySelector("form.witnesses");
  var edited = document.querySelector("article.document > .text");
  if (!form || !edited) {
    return;
  }
  var EDITED = "*";
  var first = form.querySelector("select");
  var output = form.querySelector("output");
  var texts = window.siglumWitnessTexts(edited, form);

  function copyOf(witness) {
    if (witness !== EDITED) {
      texts.make(witness);
    }
    var copy = edited.cloneNode(true);
    texts.takeBack();
    return copy;
  }

  // Rows of passages, a column for each text. What a witness has more stands with the passage before it.
  function sideBySide(chosen) {
    var table = document.createElement("table");
    table.className = "synopsis";
    var head = table.createTHead().insertRow();
    head.insertCell();
    var body = table.createTBody();
    texts.passages.forEach(function (passage) {
      var row = body.insertRow();
      var line = row.appendChild(document.createElement("th"));
      var shownNumber = passage.querySelector(".number");
      line.scope = "row";
      line.className = shownNumber ? shownNumber.className : "";
      line.textContent = shownNumber ? shownNumber.textContent : "";
      chosen.forEach(function () {
        row.insertCell();
      });
    });
    chosen.forEach(function (witness, column) {
      var title = document.createElement("th");
      title.scope = "col";
      title.textContent = label(witness);
      head.append(title);
      var row = 0;
      copyOf(witness).querySelectorAll("[data-passage], .differs " + texts.passage).forEach(function (passage) {
        row = Number(passage.dataset.passage || row);
        passage.querySelectorAll(".number").forEach(function (element) {
          element.remove();
        });
        if (column > 0) {
          passage.removeAttribute("id");
          passage.querySelectorAll("[id]").forEach(function (element) {
            element.removeAttribute("id");
          });
        }
        body.rows[row].cells[column + 1].append(passage);
      });
    });
    return table;
  }

  function label(witness) {
    var option = Array.from(first.options).find(function (o) {
      return o.value === witness;
    });
    return option.textContent.split(" – ")[0];
  }

  function tell(differs) {
    output.textContent = form.dataset.differs.replace("{}", differs);
  }

  var shown = edited;
  function show(chosen) {
    var isEdited = chosen.length === 1 && chosen[0] === EDITED;
    var next = edited;
    output.textContent = "";
    texts.takeBack();
    if (chosen.length > 1) {
      next = edited.cloneNode(false);
      next.classList.add("synoptic");
      next.append(sideBySide(chosen));
      edited.querySelectorAll(".apparatus").forEach(function (section) {
        next.append(section.cloneNode(true));
      });
    } else if (!isEdited) {
      tell(texts.make(chosen[0]));
    }
    next.classList.toggle("of-witness", !isEdited);
    if (next !== shown) {
      shown.replaceWith(next);
      shown = next;
    }
    document.dispatchEvent(new Event("siglum:text"));
  }

  // One box for each text that is shown, and one more for the next.
  function boxes() {
    return Array.from(form.querySelectorAll("select"));
  }
  function offer(chosen) {
    while (boxes().length > chosen.length + 1) {
      boxes().pop().closest("label").remove();
    }
    while (boxes().length <= chosen.length) {
      var more = first.closest("label").cloneNode(true);
      more.querySelector("span").textContent = form.dataset.beside;
      more.querySelector("select").prepend(new Option("–", ""));
      output.before(more);
    }
    boxes().forEach(function (select, i) {
      select.value = chosen[i] || "";
    });
  }

  function remember(chosen) {
    var address = new URL(location.href);
    address.searchParams.delete("witness");
    var query = chosen.join() === EDITED ? "" : "witness=" + chosen.map(encodeURIComponent).join(",");
    var others = address.searchParams.toString();
    address.search = [others, query].filter(Boolean).join("&");
    history.replaceState(null, "", address);
  }

  function asked() {
    var known = new URLSearchParams(location.search).get("witness") || EDITED;
    var chosen = known.split(",").filter(function (witness) {
      return texts.names.includes(witness);
    });
    return chosen.length > 0 ? chosen : [EDITED];
  }

  form.addEventListener("change", function () {
    var active = boxes().indexOf(document.activeElement);
    var chosen = boxes()
      .map(function (select) {
        return select.value;
      })
      .filter(Boolean);
    offer(chosen);
    // Before the text is changed: to remember where the page is, a browser lays out all that has changed.
    remember(chosen);
    show(chosen);
    boxes()[Math.min(Math.max(0, active), chosen.length)].focus({ preventScroll: true });
  });

  form.hidden = false;
  offer(asked());
  if (asked().join() !== EDITED) {
    show(asked());
    if (location.hash) {
      var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (target) {
        target.scrollIntoView();
      }
    }
  }
})();
