// The mirror: the semantic tree as native elements, updated by key, touched only where something has changed.
addToLibrary({
  $Mirror__deps: ['$Loop', '$Elements', '$Events', '$UTF8ToString'],
  $Mirror: {
    root: null,
    nodes: new Map(), // key -> {outer, control, inner, record, text}
    focusWish: '',

    start() {
      Mirror.root = document.getElementById('mirror');
      Events.listen(Mirror.root);
    },

    // head: [language, title, popup open, plain, font px, padding px]
    update(head, records) {
      Mirror.dress(head);
      const seen = new Set(), parents = [], placed = new Map();
      for (const record of records) {
        const parent = record[12] < 0 ? Mirror.root : parents[record[12]].inner;
        const node = Mirror.node(record);
        seen.add(record[0]);
        parents.push(node);
        // In order without moving what stands right: a moved element would lose the focus.
        // What stands behind the one placed last is asked for only now: it may have moved to another parent meanwhile.
        const last = placed.get(parent);
        const here = Mirror.skip(last ? last.nextSibling : parent.firstChild);
        if (here !== node.outer) parent.insertBefore(node.outer, here);
        placed.set(parent, node.outer);
      }
      for (const [key, node] of Mirror.nodes) {
        if (seen.has(key)) continue;
        node.outer.remove();
        Mirror.nodes.delete(key);
      }
    },

    // Captions, legends, labels and messages belong to their element and are no children of the tree.
    skip(element) {
      while (element && element.dataset && element.dataset['own']) element = element.nextSibling;
      return element;
    },

    node(record) {
      const text = JSON.stringify(record), key = record[0];
      let node = Mirror.nodes.get(key);
      if (node && node.record[1] !== record[1]) {
        node.outer.remove();
        Mirror.nodes.delete(key);
        node = null;
      }
      if (!node) {
        node = Elements.create(record);
        Mirror.nodes.set(key, node);
      }
      if (node.text !== text) {
        Elements.update(node, record);
        node.record = record;
        node.text = text;
      }
      return node;
    },

    dress(head) {
      const page = document.documentElement, style = page.style;
      if (page.lang !== head[0]) page.lang = head[0];
      if (head[1] && document.title !== head[1]) document.title = head[1];
      Mirror.root.classList.toggle('popup', !!head[2]);
      page.classList.toggle('plain', !!head[3]);
      style.setProperty('--field-font', `${head[4] / 100}px`);
      style.setProperty('--field-pad', `${head[5] / 100}px`);
    },

    focus(key) {
      const node = Mirror.nodes.get(key);
      if (node && document.activeElement !== node.control) node.control.focus({ preventScroll: !document.documentElement.classList.contains('plain') });
    },

    say(text, urgent) {
      const region = document.getElementById(urgent ? 'say-now' : 'say');
      region.textContent = '';
      setTimeout(() => {
        region.textContent = text;
      }, 50);
    },
  },

  host_start_mirror__deps: ['$Mirror'],
  host_start_mirror: () => Mirror.start(),
  host_mirror__deps: ['$Mirror'],
  host_mirror: (text) => {
    const [head, records] = JSON.parse(UTF8ToString(text));
    Mirror.update(head, records);
  },
  host_focus__deps: ['$Mirror'],
  host_focus: (key) => Mirror.focus(UTF8ToString(key)),
  host_say__deps: ['$Mirror'],
  host_say: (text, urgent) => Mirror.say(UTF8ToString(text), urgent),
  host_theme__deps: ['$UTF8ToString'],
  host_theme: (text) => {
    // "name" then "bg:#F3F1EA;surface:#FFFFFF;..."
    const [name, colours] = UTF8ToString(text).split('|');
    document.documentElement.dataset['theme'] = name;
    for (const pair of colours.split(';')) {
      const [role, value] = pair.split(':');
      document.documentElement.style.setProperty(`--${role}`, value);
    }
  },
});
