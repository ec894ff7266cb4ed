// Narrows a list of documents by several facets at once. What the documents have stands in a file that is loaded when it is first
// wanted; what is chosen stands in the address: ?years=1892&people=kraus.
(function () {
  "use strict";
  var box = document.querySelector("details.narrowing");
  var list = document.querySelector(".narrowed");
  if (!box || !list) {
    return;
  }
  var form = box.querySelector("form");
  var count = form.querySelector("output");
  var selects = Array.from(form.querySelectorAll("select"));
  var data = null;
  // In an entry of the data four fields go before those of the facets.
  var FIRST = 4;

  var isAskedFor = false;
  function load(then) {
    if (isAskedFor) {
      return;
    }
    isAskedFor = true;
    var script = document.createElement("script");
    script.src = box.dataset.documents;
    script.addEventListener("load", function () {
      data = window.siglumDocuments;
      then();
    });
    // Without it there is nothing to choose: the list is whole, and asked for again when the box is opened again.
    script.addEventListener("error", function () {
      isAskedFor = false;
    });
    document.head.append(script);
  }

  function chosen() {
    return selects.map(function (select) {
      return select.value === "" ? -1 : Number(select.value);
    });
  }

  // Whether a document has all that is chosen, but for one facet.
  function has(entry, values, except) {
    return values.every(function (value, i) {
      return value < 0 || i === except || entry[FIRST + i].includes(value);
    });
  }

  // What would lead to nothing is not offered.
  function offer() {
    var values = chosen();
    selects.forEach(function (select, i) {
      var counts = new Map();
      data.documents.forEach(function (entry) {
        if (has(entry, values, i)) {
          entry[FIRST + i].forEach(function (value) {
            counts.set(value, (counts.get(value) || 0) + 1);
          });
        }
      });
      var options = data.facets[i].values.flatMap(function (value, number) {
        return counts.has(number) ? new Option(value[1] + " (" + counts.get(number) + ")", number) : [];
      });
      select.replaceChildren.apply(select, [select.options[0]].concat(options));
      select.value = values[i] < 0 ? "" : values[i];
    });
  }

  function item(entry) {
    var line = document.createElement("li");
    var link = document.createElement("a");
    link.href = new URL("../" + entry[0], new URL(box.dataset.documents, location.href));
    link.lang = entry[2];
    link.dir = "auto";
    link.textContent = entry[1];
    line.append(link);
    if (entry[3]) {
      var date = document.createElement("span");
      date.className = "date";
      date.textContent = entry[3];
      line.append(" ", date);
    }
    return line;
  }

  var found = null;
  function show() {
    var values = chosen();
    var documents = data.documents.filter(function (entry) {
      return has(entry, values);
    });
    var next = list;
    if (!isFirstChoice(values)) {
      next = document.createElement("ol");
      next.className = "documents";
      next.append.apply(next, documents.map(item));
    }
    (found || list).replaceWith(next);
    found = next;
    document.dispatchEvent(new Event("siglum:list"));
    count.textContent = count.dataset.count.replace("{}", documents.length).replace("{}", data.documents.length);
  }

  // The page has its own list of what it is about: that stays.
  function isFirstChoice(values) {
    return query(values) === new URLSearchParams(box.dataset.chosen).toString();
  }

  function query(values) {
    var parts = new URLSearchParams();
    values.forEach(function (value, i) {
      if (value >= 0) {
        parts.set(selects[i].name, data.facets[i].values[value][0]);
      }
    });
    return parts.toString();
  }

  function choose(asked) {
    selects.forEach(function (select, i) {
      var number = data.facets[i].values.findIndex(function (value) {
        return value[0] === asked.get(select.name);
      });
      if (number >= 0) {
        select.append(new Option("", number));
        select.value = number;
      }
    });
  }

  function remember() {
    var address = new URL(location.href);
    address.search = isFirstChoice(chosen()) ? "" : query(chosen());
    history.replaceState(null, "", address);
  }

  function open(asked) {
    load(function () {
      choose(asked);
      offer();
      show();
    });
  }

  form.addEventListener("change", function () {
    if (data) {
      offer();
      show();
      remember();
    }
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
  });
  box.hidden = false;
  box.addEventListener("toggle", function () {
    if (box.open) {
      open(new URLSearchParams(location.search.length > 1 ? location.search : box.dataset.chosen));
    }
  });
  var isAsked = selects.some(function (select) {
    return new URLSearchParams(location.search).has(select.name);
  });
  if (isAsked) {
    box.open = true;
  }
})();
