// The running text of any witness, made from the edited text and the entries of the apparatus, which
// both stand in the page. The text itself is changed, where the witness parts from it, and each change
// can be taken back: a browser has far less to lay out anew than in a copy.
window.siglumWitnessTexts = function (edited, form) {
  "use strict";
  var BOUNDS = ".witStart, .lacunaEnd, .witEnd, .lacunaStart";
  var ENDS = "span[id$='-from'], a.app-ref";
  var PASSAGE = ":is(p, .p, .l, .ab, .head, .speaker, .stage, .item, h2, h3, h4, h5, h6)";
  var manuscripts = {}; // of each hand
  form.querySelectorAll("option").forEach(function (option) {
    manuscripts[option.value] = option.dataset.of;
  });

  function has(list, witness) {
    return Boolean(list) && (" " + list + " ").indexOf(" " + witness + " ") >= 0;
  }

  function isBlank(node) {
    return node.textContent.trim() === "";
  }

  // Passages: lines, paragraphs and the like, numbered, so that they are known in every copy.
  var passages = [];
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
        child.dataset.passage = passages.push(child) - 1;
      }
    });
  }
  number(edited);

  // The readings of an entry by the names of those who have them, null standing for the lemma; an
  // entry within a reading is another.
  function readers(entry) {
    var found = new Map();
    function add(list, reading) {
      (list || "").split(" ").forEach(function (name) {
        if (!found.has(name)) {
          found.set(name, reading);
        }
      });
    }
    add(entry.dataset.lem, null);
    entry.querySelectorAll(".rdg[data-wit]").forEach(function (reading) {
      if (reading.parentElement.closest(".app") === entry) {
        add(reading.dataset.wit, reading);
      }
    });
    return found;
  }

  // The reading that a witness has: an element; null for the lemma; undefined when nothing is known.
  function chosen(found, witness) {
    for (var name = witness; name; name = manuscripts[name]) {
      if (found.has(name)) {
        return found.get(name);
      }
    }
    return form.dataset.implicit === "lemma" ? null : undefined;
  }

  // The entries in the order in which they begin in the text, each with its ends in it; found once.
  var order = null;
  var partners = new Map(); // of each end
  var following = new Map(); // how many passages begin before each end
  function entries() {
    if (order) {
      return order;
    }
    var begun = new Map();
    var before = 0;
    edited.querySelectorAll("[data-passage], " + ENDS).forEach(function (element) {
      if (element.dataset.passage) {
        before++;
      } else {
        following.set(element, before);
        var from = begun.get(element.id.slice(0, -4));
        if (element.matches("span")) {
          begun.set(element.id.slice(0, -5), element);
        } else if (from) {
          partners.set(from, element).set(element, from);
        }
      }
    });
    order = [];
    begun.forEach(function (from, id) {
      var element = document.getElementById(id);
      if (partners.has(from) && element && element.matches(".app:not(.remark)")) {
        order.push({
          element: element,
          from: from,
          to: partners.get(from),
          readers: readers(element),
          bounds: Array.from(element.querySelectorAll(BOUNDS))
        });
      } else {
        partners.delete(partners.get(from));
        partners.delete(from);
      }
    });
    return order;
  }

  // Where the text of a witness, or of the manuscript whose hand it is, begins or fails in an entry.
  // A lacuna that is all there is of its reading takes the lemma with it.
  function bound(entry, witness) {
    var marks = entry.bounds.filter(function (mark) {
      return has(mark.dataset.wit, witness) || has(mark.dataset.wit, manuscripts[witness]);
    });
    var last = marks[marks.length - 1];
    return {
      begins: marks.length > 0 && marks[0].matches(".witStart, .lacunaEnd"),
      fails: Boolean(last) && last.matches(".witEnd, .lacunaStart"),
      takesLemma: Boolean(last) && last.matches(".lacunaStart") && isBlank(wordsOf(last.parentElement, witness))
    };
  }

  function lemma(entry) {
    return Array.from(entry.children).find(function (child) {
      return child.matches(".lem") || child.querySelector(":scope > .lem");
    });
  }

  // What stands in a reading as words of its witness; an entry within it has one for it too.
  function wordsOf(reading, witness) {
    var copy = document.createDocumentFragment();
    Array.from(reading.childNodes).forEach(function (node) {
      if (node.nodeType === Node.TEXT_NODE) {
        copy.append(node.cloneNode());
      } else if (node.matches(".app.nested")) {
        var inner = chosen(readers(node), witness) || lemma(node);
        if (inner) {
          copy.append(wordsOf(inner, witness));
        }
      } else if (!node.matches(".gen:not(.copy), .omission, .note, .witDetail, .app-ref, .note-ref")) {
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

  // Every change of the text is that a node goes elsewhere, comes, or goes away.
  var moves = [];
  function move(node, parent, next) {
    moves.push({ node: node, parent: node.parentNode, next: node.nextSibling });
    put(node, parent, next);
  }
  function put(node, parent, next) {
    if (parent) {
      parent.insertBefore(node, next);
    } else {
      node.remove();
    }
  }
  function takeBack() {
    while (moves.length > 0) {
      var last = moves.pop();
      put(last.node, last.parent, last.next);
    }
  }

  function after(node) {
    while (!node.nextSibling) {
      node = node.parentNode;
    }
    return node.nextSibling;
  }

  // The nodes that stand wholly between two ends, but not the number of the line that the last of
  // them stands in, nor an apparatus between divisions.
  function between(from, to) {
    var found = [];
    for (var node = after(from); node !== to; ) {
      if (node.contains(to)) {
        node = node.firstChild;
      } else {
        if (node.nodeType !== Node.ELEMENT_NODE || !node.matches(".apparatus, .number")) {
          found.push(node);
        }
        node = after(node);
      }
    }
    return found;
  }

  // The ends of entries among some nodes and in them whose other end is elsewhere.
  function openEnds(nodes) {
    var found = [];
    nodes.forEach(function (node) {
      if (node.nodeType === Node.ELEMENT_NODE) {
        found = found.concat(partners.has(node) ? node : [], Array.from(node.querySelectorAll(ENDS)));
      }
    });
    return found.filter(function (end) {
      return partners.has(end) && !nodes.some(function (node) {
        return node.contains(partners.get(end));
      });
    });
  }

  // Takes out what stands between two ends. The ends of other entries stay: one that ends there, then
  // one that begins. Gives what was taken, and where something may stand in its place.
  function cut(from, to) {
    var taken = between(from, to);
    var open = openEnds(taken);
    taken = taken.filter(function (node) {
      return open.indexOf(node) < 0;
    });
    taken.forEach(function (node) {
      move(node, null);
    });
    var begun = open.filter(function (end) {
      return end.matches("span");
    });
    open
      .filter(function (end) {
        return end.matches("a");
      })
      .concat(begun)
      .forEach(function (end) {
        move(end, to.parentNode, to);
      });
    // A link that has lost its words leads nobody anywhere.
    var link = from.closest("a[href]");
    if (link && isBlank(link)) {
      Array.from(link.childNodes).forEach(function (node) {
        move(node, link.parentNode, link);
      });
      move(link, null);
    }
    return { nodes: taken, before: begun[0] || to };
  }

  // What stands for a whole line or paragraph, and is none itself, is set as that one was.
  function inBlockOf(nodes, words, shown) {
    var block = nodes.find(function (node) {
      return node.nodeType === Node.ELEMENT_NODE && node.dataset.passage;
    });
    if (!block || words.querySelector(PASSAGE)) {
      return shown;
    }
    var shell = block.cloneNode(false);
    shell.append(shown);
    return shell;
  }

  // Puts what a witness reads in the place of the lemma, if it is another text; says whether it is.
  function change(entry, witness) {
    var reading = chosen(entry.readers, witness);
    if (reading === null || !edited.contains(entry.from) || !edited.contains(entry.to)) {
      return false;
    }
    if (reading) {
      var words = wordsOf(reading, witness);
      var isLacking = isBlank(words);
      var taken = cut(entry.from, entry.to);
      var shown = isLacking ? mark("lacking", form.dataset.lacking) : mark("differs", "", words);
      move(inBlockOf(taken.nodes, shown, shown), taken.before.parentNode, taken.before);
      return true;
    }
    if (entry.from.parentNode === entry.to.parentNode) {
      var unattested = mark("unattested");
      var whole = cut(entry.from, entry.to);
      unattested.title = form.dataset.unknown;
      move(unattested, whole.before.parentNode, whole.before);
      whole.nodes.forEach(function (node) {
        move(node, unattested, null);
      });
    }
    return false;
  }

  function passageOf(end) {
    return end && end.closest("[data-passage]");
  }

  function precedes(node, other) {
    return Boolean(node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
  }

  // Takes away the text between two ends, or from the beginning, or to the end: whole passages, and
  // parts of those in which the ends stand; says whether there was any.
  function empty(from, to) {
    var first = passageOf(from);
    var last = passageOf(to);
    var gone = passages.slice(from ? following.get(from) : 0, to ? following.get(to) - (last ? 1 : 0) : passages.length);
    [first, last !== first && last].filter(Boolean).forEach(function (passage) {
      var walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
      for (var node = walker.nextNode(); node; node = walker.nextNode()) {
        var isInside = (!from || precedes(from, node)) && (!to || precedes(node, to));
        if (isInside && !node.parentElement.closest(".apparatus, .gen")) {
          gone.push(node);
        }
      }
    });
    gone.forEach(function (node) {
      move(node, null);
    });
    return gone.length > 0;
  }

  // Changes the page’s text into that of a witness; gives the number of entries where the two part.
  function make(witness) {
    var isAbsent = has(form.dataset.absent, witness) || has(form.dataset.absent, manuscripts[witness]);
    var failed = isAbsent ? { from: null } : null;
    var lacunae = [];
    var differs = 0;
    entries().forEach(function (entry) {
      var extent = bound(entry, witness);
      if (failed && !extent.begins) {
        return;
      }
      if (failed) {
        lacunae.push({ from: failed.from, to: entry.from });
        failed = null;
      }
      if (extent.takesLemma) {
        failed = { from: entry.from };
        return;
      }
      if (change(entry, witness)) {
        differs++;
      }
      if (extent.fails) {
        failed = { from: entry.to };
      }
    });
    if (failed) {
      lacunae.push({ from: failed.from, to: null });
    }
    lacunae.forEach(function (lacuna) {
      if (empty(lacuna.from, lacuna.to)) {
        var sign = mark("lacking lacuna", form.dataset.lacuna);
        var isAfter = lacuna.from && lacuna.from.parentNode;
        move(sign, isAfter || edited, isAfter ? lacuna.from.nextSibling : edited.firstChild);
      }
    });
    return differs;
  }

  if (window.requestIdleCallback) {
    window.requestIdleCallback(entries);
  }
  return { make: make, takeBack: takeBack, passages: passages, passage: PASSAGE, names: Object.keys(manuscripts) };
};
