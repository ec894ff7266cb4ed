// Tables that can be sorted by their columns and filtered by words and by what their rows name. Without this script they are whole, in their own order.
(function () {
  "use strict";

  // Accents and case do not count when words are looked for.
  function plain(text) {
    return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  }

  function key(row, column) {
    var cell = row.cells[column];
    return cell.dataset.key || cell.textContent.trim();
  }

  function sort(table, heading) {
    var ascending = heading.getAttribute("aria-sort") !== "ascending";
    var column = Number(heading.dataset.sort);
    var order = new Intl.Collator(table.closest("[lang]").lang, { numeric: true });
    var body = table.tBodies[0];
    var rows = Array.from(body.rows, function (row) {
      return { row: row, key: key(row, column), number: Number(key(row, column)) };
    });
    var numbers = rows.every(function (entry) {
      return entry.key !== "" && !Number.isNaN(entry.number);
    });
    rows.sort(function (a, b) {
      var difference = numbers ? a.number - b.number : order.compare(a.key, b.key);
      return ascending ? difference : -difference;
    });
    body.append.apply(
      body,
      rows.map(function (entry) {
        return entry.row;
      })
    );
    table.querySelectorAll("th[aria-sort]").forEach(function (other) {
      other.removeAttribute("aria-sort");
    });
    heading.setAttribute("aria-sort", ascending ? "ascending" : "descending");
  }

  function makeSortable(table) {
    table.querySelectorAll("th[data-sort]").forEach(function (heading) {
      var button = document.createElement("button");
      button.type = "button";
      button.append.apply(button, Array.from(heading.childNodes));
      button.addEventListener("click", function () {
        sort(table, heading);
      });
      heading.append(button);
    });
  }

  function makeFilters(filters) {
    var rows = Array.from(document.getElementById(filters.dataset.table).tBodies[0].rows);
    var search = filters.querySelector("input");
    var choices = Array.from(filters.querySelectorAll("select"));
    var count = filters.querySelector(".count");
    var words = new Map();

    function wordsOf(row) {
      if (!words.has(row)) {
        words.set(row, plain(row.textContent));
      }
      return words.get(row);
    }

    function isWanted(row, wanted) {
      return (
        choices.every(function (choice) {
          return !choice.value || row.dataset[choice.dataset.of].split(" ").includes(choice.value);
        }) &&
        wanted.every(function (word) {
          return wordsOf(row).includes(word);
        })
      );
    }

    function filter() {
      var wanted = search ? plain(search.value).split(/\s+/).filter(Boolean) : [];
      var shown = 0;
      rows.forEach(function (row) {
        row.hidden = !isWanted(row, wanted);
        shown += row.hidden ? 0 : 1;
      });
      count.textContent = count.dataset.count.replace("{}", shown).replace("{}", rows.length);
    }

    filters.addEventListener("input", filter);
    filters.hidden = false;
    filter();
  }

  document.querySelectorAll("table.sortable").forEach(makeSortable);
  document.querySelectorAll(".filters").forEach(makeFilters);
})();
