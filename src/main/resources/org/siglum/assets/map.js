// Draws the map of the places in the table below it. Places that would lie on each other share a marker.
(function () {
  "use strict";
  var canvas = document.querySelector(".map-canvas");
  // Markers are as large as a finger needs, and never nearer to each other.
  var SIZE = 26;
  var LAND_ZOOM = 11;
  var TILES_ZOOM = 18;
  var FIRST_ZOOM = 6;
  var opened = null;
  if (!canvas) {
    return;
  }

  var places = Array.from(document.querySelectorAll(".map-places tr[data-latitude]")).map(function (row) {
    return {
      at: L.latLng(Number(row.dataset.latitude), Number(row.dataset.longitude)),
      link: row.querySelector("a"),
      weight: Number(row.cells[2].textContent),
    };
  });

  // A line is written as its first point and the steps from there.
  function line(steps) {
    var points = [];
    var longitude = 0;
    var latitude = 0;
    for (var i = 0; i < steps.length; i += 2) {
      longitude += steps[i];
      latitude += steps[i + 1];
      points.push([latitude / window.siglumLand.scale, longitude / window.siglumLand.scale]);
    }
    return points;
  }

  // What crosses the date line is seen at both edges of the map.
  function atBothEdges(polygon) {
    var reach = polygon[0].reduce(function (farthest, point) {
      return Math.abs(point[1]) > Math.abs(farthest) ? point[1] : farthest;
    }, 0);
    var elsewhere = polygon.map(function (ring) {
      return ring.map(function (point) {
        return [point[0], point[1] - 360 * Math.sign(reach)];
      });
    });
    return Math.abs(reach) > 180 ? [polygon, elsewhere] : [polygon];
  }

  function drawLand() {
    var rings = window.siglumLand.land.flatMap(function (polygon) {
      return atBothEdges(polygon.map(line));
    });
    L.polygon(rings, { className: "land", interactive: false }).addTo(map);
    L.polyline(window.siglumLand.borders.map(line), { className: "border", interactive: false }).addTo(map);
  }

  // The places, those of the most mentions first, each with its neighbours at this zoom.
  function groups() {
    var found = [];
    places.forEach(function (place) {
      var point = map.project(place.at);
      var near = found.find(function (group) {
        return group.point.distanceTo(point) < SIZE + 2;
      });
      if (near) {
        near.places.push(place);
        near.weight += place.weight;
      } else {
        found.push({ point: point, places: [place], weight: place.weight });
      }
    });
    return found;
  }

  function name(group) {
    return group.places.length === 1
      ? group.places[0].link.textContent
      : canvas.dataset.several.replace("{}", group.places.length);
  }

  function list(group) {
    var element = document.createElement("ul");
    group.places.forEach(function (place) {
      var item = document.createElement("li");
      item.append(place.link.cloneNode(true));
      element.append(item);
    });
    return element;
  }

  function mark(group) {
    var dot = document.createElement("span");
    dot.textContent = group.places.length === 1 ? "" : group.places.length;
    dot.style.inlineSize = dot.style.blockSize =
      (group.places.length === 1 ? 10 : 20) + Math.min(6, 2 * Math.log2(group.weight + 1)) + "px";
    var marker = L.marker(group.places[0].at, {
      icon: L.divIcon({ className: "place-marker", html: dot, iconSize: [SIZE, SIZE] }),
      title: name(group),
    });
    marker.bindPopup(list(group), { maxHeight: 240, closeButton: false });
    marker.on("add", function () {
      marker.getElement().setAttribute("aria-label", name(group));
    });
    // By keyboard the links are reached at once, and Escape leads back.
    marker.on("popupopen", function (event) {
      opened = marker;
      event.popup.getElement().querySelector("a").focus({ preventScroll: true });
    });
    return marker;
  }

  canvas.hidden = false;
  document.querySelector(".map-source").hidden = false;
  canvas.setAttribute("role", "group");
  canvas.setAttribute("aria-label", canvas.dataset.label);
  var tiles = canvas.dataset.tiles;
  var map = L.map(canvas, {
    attributionControl: false,
    zoomControl: false,
    // The page scrolls on under the pointer.
    scrollWheelZoom: false,
    maxZoom: tiles ? TILES_ZOOM : LAND_ZOOM,
  });
  L.control.zoom({ zoomInTitle: canvas.dataset.zoomIn, zoomOutTitle: canvas.dataset.zoomOut }).addTo(map);
  map.fitBounds(
    L.latLngBounds(
      places.map(function (place) {
        return place.at;
      }),
    ),
    { maxZoom: FIRST_ZOOM, padding: [SIZE, SIZE], animate: false },
  );
  if (tiles) {
    L.tileLayer(tiles, { maxZoom: TILES_ZOOM }).addTo(map);
  } else {
    drawLand();
  }
  places.sort(function (a, b) {
    return b.weight - a.weight;
  });
  var markers = L.layerGroup().addTo(map);
  function place() {
    markers.clearLayers();
    groups().forEach(function (group) {
      markers.addLayer(mark(group));
    });
  }
  canvas.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && opened && opened.isPopupOpen()) {
      opened.closePopup();
      opened.getElement().focus({ preventScroll: true });
    }
  });
  map.on("zoomend", place);
  place();
})();
