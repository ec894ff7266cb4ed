// The running text of any witness, made from the edited text and the entries of the apparatus, which
// both stand in the page. Several texts stand side by side, passage by passage. What is shown is in
// the address: ?witness=A,B; the edited text is “*”.
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
  var manuscripts = {}; // of each hand
  Array.from(first.options).forEach(function (option) {
    manuscripts[option.value] = option.dataset.of;
  });
  var apparatus = new Map();
  edited.querySelectorAll(".apparatus .app[id]:not(.remark)").forEach(function (entry) {
    apparatus.set(entry.id, entry);
  });

  function has(list, witness) {
    return Boolean(list) && (" " + list + " ").indexOf(" " + witness + " ") >= 0;
  }

  // The readings of an entry, without those of an entry within one of them; found once.
  var known = new WeakMap();
  function readings(entry) {
    if (!known.has(entry)) {
      known.set(
        entry,
        Array.from(entry.querySelectorAll(".rdg")).filter(function (reading) {
          return reading.parentElement.closest(".app") === entry;
        })
      );
    }
    return known.get(entry);
  }

  // Most texts have no witness that begins or fails within them.
  var BOUNDS = ".witStart, .lacunaEnd, .witEnd, .lacunaStart";
  var hasBounds = new Set();
  edited.querySelectorAll(BOUNDS).forEach(function (mark) {
    var entry = mark.closest(".app[id]");
    if (entry) {
      hasBounds.add(entry);
    }
  });
  var NONE = { begins: false, fails: false, takesLemma: false };

  // The reading that a witness has: an element; null for the lemma; undefined when nothing is known.
  function readingOf(entry, witness) {
    var all = readings(entry);
    for (var name = witness; name; name = manuscripts[name]) {
      if (has(entry.dataset.lem, name)) {
        return null;
      }
      for (var i = 0; i < all.length; i++) {
        if (has(all[i].dataset.wit, name)) {
          return all[i];
        }
      }
    }
    return form.dataset.implicit === "lemma" ? null : undefined;
  }

  function lemma(entry) {
    return Array.from(entry.children).find(function (child) {
      return child.matches(".lem") || child.querySelector(":scope > .lem");
    });
  }

  // Where the text of a witness, or of the manuscript whose hand it is, begins or fails in an entry.
  // A lacuna that is all there is of its reading takes the lemma with it.
  function bound(entry, witness) {
    if (!hasBounds.has(entry)) {
      return NONE;
    }
    var marks = Array.from(entry.querySelectorAll(BOUNDS)).filter(function (mark) {
      return has(mark.dataset.wit, witness) || has(mark.dataset.wit, manuscripts[witness]);
    });
    var last = marks[marks.length - 1];
    return {
      begins: marks.length > 0 && marks[0].matches(".witStart, .lacunaEnd"),
      fails: Boolean(last) && last.matches(".witEnd, .lacunaStart"),
      takesLemma: Boolean(last) && last.matches(".lacunaStart") && isBlank(wordsOf(last.parentElement, witness))
    };
  }

  // What stands in a reading as words of its witness; an entry within it has one for it too.
  function wordsOf(reading, witness) {
    var copy = document.createDocumentFragment();
    Array.from(reading.childNodes).forEach(function (node) {
      if (node.nodeType === Node.TEXT_NODE) {
        copy.append(node.cloneNode());
      } else if (node.matches(".app.nested")) {
        var inner = readingOf(node, witness);
        var chosen = inner || lemma(node);
        if (chosen) {
          copy.append(wordsOf(chosen, witness));
        }
      } else if (!node.matches(".gen:not(.copy), .note, .witDetail, .app-ref, .note-ref")) {
        // Lines and paragraphs stand in an entry as in a line; in the text they are blocks.
        var element = node.matches("span.l, span.p, span.ab") ? document.createElement("div") : node.cloneNode();
        element.className = node.className;
        element.removeAttribute("id");
        element.classList.remove("gen");
        element.append(wordsOf(node, witness));
        copy.append(element);
      }
    });
    return copy;
  }

  function isBlank(node) {
    return node.textContent.trim() === "";
  }

  function mark(name, label, content) {
    var block = content && content.querySelector("div, p");
    var element = document.createElement(block ? "div" : "span");
    element.className = name;
    if (label) {
      element.setAttribute("role", "img");
      element.setAttribute("aria-label", label);
      element.title = label;
    }
    if (content) {
      element.append(content);
    }
    return element;
  }

  // The ends of other entries that lie in the range stay: one that begins in it, or ends in it.
  function open(fragment, selector, partner) {
    return Array.from(fragment.querySelectorAll(selector)).filter(function (end) {
      return apparatus.has(partner(end).entry) && !fragment.querySelector("#" + CSS.escape(partner(end).id));
    });
  }

  function cut(from, to) {
    var range = document.createRange();
    range.setStartAfter(from);
    range.setEndBefore(to);
    var taken = range.extractContents();
    var begun = open(taken, "span[id$='-from']", function (end) {
      var entry = end.id.slice(0, -5);
      return { entry: entry, id: entry + "-ref" };
    });
    var ended = open(taken, "a.app-ref", function (end) {
      var entry = end.id.slice(0, -4);
      return { entry: entry, id: entry + "-from" };
    });
    to.before.apply(to, ended.concat(begun));
    // A link that has lost its words leads nobody anywhere.
    var link = from.closest("a[href]");
    if (link && isBlank(link)) {
      link.replaceWith.apply(link, Array.from(link.childNodes));
    }
    return { content: taken, before: begun[0] || to };
  }

  // What stands for a whole line or paragraph, and is none itself, is set as that one was.
  function inBlockOf(content, words, shown) {
    var block = content.querySelector("[data-passage]");
    if (!block || words.querySelector(PASSAGE)) {
      return shown;
    }
    var shell = block.cloneNode(false);
    shell.append(shown);
    return shell;
  }

  function ends(text) {
    var found = new Map();
    text.querySelectorAll("span[id$='-from'], a.app-ref").forEach(function (end) {
      found.set(end.id, end);
    });
    return found;
  }

  // Entries in the order in which they begin in the text.
  function inTextOrder(places) {
    var order = [];
    places.forEach(function (end, id) {
      var entry = id.endsWith("-from") ? apparatus.get(id.slice(0, -5)) : null;
      if (entry && places.has(entry.id + "-ref")) {
        order.push(entry);
      }
    });
    return order;
  }

  // Takes away what stands between two ends; blocks that are left empty are no lines of the witness.
  function empty(text, from, to) {
    var range = document.createRange();
    range.selectNodeContents(text);
    if (from) {
      range.setStartAfter(from);
    }
    if (to) {
      range.setEndBefore(to);
    }
    var walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    var gone = [];
    for (var node = walker.nextNode(); node; node = walker.nextNode()) {
      if (range.intersectsNode(node) && !node.parentElement.closest(".apparatus, .gen")) {
        gone.push(node);
      }
    }
    gone.forEach(function (node) {
      var block = node.parentElement.closest("p, .l, .ab, .head, h2, h3, h4, h5, h6, .stage, .speaker, li");
      node.remove();
      if (block && isBlank(withoutMarks(block))) {
        block.classList.add("lacking-block");
      }
    });
    return gone.length > 0;
  }

  function withoutMarks(block) {
    var copy = block.cloneNode(true);
    copy.querySelectorAll(".gen").forEach(function (element) {
      element.remove();
    });
    return copy;
  }

  // Puts what a witness reads in the place of the lemma, if it is another text; says whether it is.
  function change(entry, from, to, witness) {
    var reading = readingOf(entry, witness);
    if (reading) {
      var taken = cut(from, to);
      var words = wordsOf(reading, witness);
      var shown = isBlank(words) ? mark("lacking", form.dataset.lacking) : mark("differs", "", words);
      taken.before.before(inBlockOf(taken.content, words, shown));
      return true;
    }
    if (reading === undefined && from.parentNode === to.parentNode) {
      var whole = cut(from, to);
      var unattested = mark("unattested", "", whole.content);
      unattested.title = form.dataset.unknown;
      whole.before.before(unattested);
    }
    return false;
  }

  // The entries, in the order of the text, and their ends in it: the same for every witness.
  var places = ends(edited);
  var order = inTextOrder(places);

  function isAbsentAtFirst(witness) {
    return has(form.dataset.absent, witness) || has(form.dataset.absent, manuscripts[witness]);
  }

  // A copy of the page’s text as a witness has it; “differs” counts the entries where it parts from the edited one.
  function textOf(witness) {
    var text = edited.cloneNode(true);
    var copies = ends(text);
    var lacunae = [];
    var failed = isAbsentAtFirst(witness) ? { from: null } : null;
    var differs = 0;
    order.forEach(function (entry) {
      var from = copies.get(entry.id + "-from");
      var to = copies.get(entry.id + "-ref");
      var extent = bound(entry, witness);
      if (failed && !extent.begins) {
        return;
      }
      if (failed) {
        lacunae.push({ from: failed.from, to: from });
        failed = null;
      }
      if (extent.takesLemma) {
        failed = { from: from };
        return;
      }
      if (text.contains(from) && text.contains(to) && change(entry, from, to, witness)) {
        differs++;
      }
      if (extent.fails) {
        failed = { from: to };
      }
    });
    if (failed) {
      lacunae.push({ from: failed.from, to: null });
    }
    lacunae.forEach(function (lacuna) {
      if (empty(text, lacuna.from, lacuna.to)) {
        var sign = mark("lacking lacuna", form.dataset.lacuna);
        if (lacuna.from) {
          lacuna.from.after(sign);
        } else {
          text.prepend(sign);
        }
      }
    });
    return { text: text, differs: differs };
  }

  // Most witnesses differ within lines and paragraphs alone: then only those are changed, and the
  // browser need not lay out the rest. Gives the changes, or null when the whole text is concerned.
  function changedPassages(witness) {
    var isLocal = !isAbsentAtFirst(witness);
    var changed = new Map();
    order.forEach(function (entry) {
      var extent = isLocal ? bound(entry, witness) : NONE;
      if (!isLocal || extent.begins || extent.fails) {
        isLocal = false;
      } else if (readingOf(entry, witness) !== null) {
        var passage = places.get(entry.id + "-from").closest("[data-passage]");
        isLocal = Boolean(passage) && passage.contains(places.get(entry.id + "-ref"));
        changed.set(passage, (changed.get(passage) || []).concat(entry));
      }
    });
    return isLocal ? changed : null;
  }

  var former = []; // each passage that is changed now, and what stands for it
  function restore() {
    former.forEach(function (pair) {
      pair.copy.replaceWith(pair.passage);
    });
    former = [];
  }

  function changeWithin(changed, witness) {
    var differs = 0;
    changed.forEach(function (concerned, passage) {
      var copy = passage.cloneNode(true);
      var copies = ends(copy);
      concerned.forEach(function (entry) {
        var from = copies.get(entry.id + "-from");
        var to = copies.get(entry.id + "-ref");
        if (copy.contains(from) && copy.contains(to) && change(entry, from, to, witness)) {
          differs++;
        }
      });
      passage.replaceWith(copy);
      former.push({ passage: passage, copy: copy });
    });
    return differs;
  }

  // Passages: lines, paragraphs and the like, numbered once, so that they are known in every copy.
  var PASSAGE = ":is(p, .p, .l, .ab, .head, .speaker, .stage, .item, h2, h3, h4, h5, h6)";
  var count = 0;
  function holdsText(element) {
    return Array.from(element.childNodes).some(function (node) {
      return node.nodeType === Node.TEXT_NODE && !isBlank(node);
    });
  }
  function number(parent) {
    Array.from(parent.children).forEach(function (child) {
      if (child.querySelector(PASSAGE) && !holdsText(child)) {
        number(child);
      } else if (!isBlank(child) && !child.matches(".apparatus, .gen, .app-ref")) {
        child.dataset.passage = count++;
      }
    });
  }
  number(edited);

  // Rows of passages, a column for each text. What a witness has more stands with the passage before it.
  function sideBySide(chosen) {
    var table = document.createElement("table");
    table.className = "synopsis";
    var head = table.createTHead().insertRow();
    head.insertCell();
    var body = table.createTBody();
    edited.querySelectorAll("[data-passage]").forEach(function (passage) {
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
      var text = witness === EDITED ? edited.cloneNode(true) : textOf(witness).text;
      var row = 0;
      text.querySelectorAll("[data-passage], .differs " + PASSAGE).forEach(function (passage) {
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
    var changed = chosen.length === 1 && !isEdited ? changedPassages(chosen[0]) : null;
    var next = edited;
    output.textContent = "";
    restore();
    if (chosen.length > 1) {
      next = edited.cloneNode(false);
      next.classList.add("synoptic");
      next.append(sideBySide(chosen));
      edited.querySelectorAll(".apparatus").forEach(function (section) {
        next.append(section.cloneNode(true));
      });
    } else if (changed) {
      tell(changeWithin(changed, chosen[0]));
    } else if (!isEdited) {
      var made = textOf(chosen[0]);
      next = made.text;
      tell(made.differs);
    }
    next.classList.toggle("of-witness", !isEdited);
    if (next !== shown) {
      shown.replaceWith(next);
      shown = next;
    }
    document.dispatchEvent(new Event("siglum:text"));
  }

  // One box for each text that is shown, and one more for the next.
  function offer(chosen) {
    form.querySelectorAll("label + label").forEach(function (more) {
      more.remove();
    });
    first.value = chosen[0];
    chosen.slice(1).concat("").forEach(function (witness) {
      var more = first.closest("label").cloneNode(true);
      var select = more.querySelector("select");
      more.querySelector("span").textContent = form.dataset.beside;
      select.prepend(new Option("–", ""));
      select.value = witness;
      output.before(more);
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
      return witness in manuscripts;
    });
    return chosen.length > 0 ? chosen : [EDITED];
  }

  form.addEventListener("change", function () {
    var chosen = Array.from(form.querySelectorAll("select"))
      .map(function (select) {
        return select.value;
      })
      .filter(Boolean);
    var active = Array.from(form.querySelectorAll("select")).indexOf(document.activeElement);
    offer(chosen);
    show(chosen);
    remember(chosen);
    form.querySelectorAll("select")[Math.max(0, active)].focus();
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
