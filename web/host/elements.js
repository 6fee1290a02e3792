// One native element for each role, and how a record changes it. Record: [key, role, name, value, description, error, states,
// level, x, y, w, h, parent, scroll, options, autocomplete, input mode, placeholder, href, style, max length, span, inert].
addToLibrary({
  $Elements__deps: ['$Loop', '$Pairs'],
  $Elements: {
    roles: ['banner', 'navigation', 'main', 'contentinfo', 'complementary', 'region', 'form', 'group', 'heading', 'paragraph', 'text', 'list', 'listitem',
      'link', 'button', 'textbox', 'textarea', 'choice', 'radiogroup', 'radio', 'checkbox', 'table', 'row', 'cell', 'columnheader', 'rowheader', 'tablist',
      'tab', 'dialog', 'menu', 'menuitem', 'article', 'mark', 'image', 'progress', 'status', 'alert'],
    tags: [['banner', 'header'], ['navigation', 'nav'], ['main', 'main'], ['contentinfo', 'footer'], ['complementary', 'aside'],
      ['region', 'section'], ['form', 'form'], ['group', 'div'], ['paragraph', 'p'], ['text', 'span'], ['list', 'ul'], ['listitem', 'li'], ['link', 'a'], ['button', 'button'], ['radiogroup', 'fieldset'],
      ['table', 'table'], ['row', 'tr'], ['cell', 'td'], ['columnheader', 'th'], ['rowheader', 'th'], ['tablist', 'div'], ['tab', 'button'], ['dialog', 'dialog'], ['menu', 'div'], ['menuitem', 'button'], ['article', 'article'], ['mark', 'mark'], ['image', 'div'], ['progress', 'p'], ['status', 'div'], ['alert', 'div']],
    // Position and display of our own take the native roles of tables away, so they are written out.
    written: ['table', 'row', 'cell', 'columnheader', 'rowheader', 'tablist', 'tab', 'menu', 'menuitem', 'status', 'alert', 'radiogroup', 'list', 'listitem'],
    controls: [['textbox', 'input'], ['textarea', 'textarea'], ['choice', 'select'], ['radio', 'input'], ['checkbox', 'input']],
    // States by the place of their bit.
    bits: ['disabled', 'readOnly', 'required', 'invalid', 'checked', 'selected', 'expandable', 'expanded', 'current', 'modal', 'focusable', 'scrolls', 'pressed', 'toggle'],
    count: 0,

    make(tag, className) {
      const element = document.createElement(tag);
      if (className) element.className = className;
      return element;
    },

    own(tag, className) {
      const element = Elements.make(tag, className);
      element.dataset['own'] = '1';
      return element;
    },

    create(record) {
      const role = Elements.roles[record[1]];
      const node = Pairs.of(Elements.controls, role) ? Elements.createField(role) : Elements.createPlain(role, record);
      node.role = role;
      node.outer.dataset['key'] = node.control.dataset['key'] = record[0];
      node.record = record;
      return node;
    },

    createPlain(role, record) {
      const outer = Elements.make(role === 'heading' ? `h${record[7] || 2}` : Pairs.of(Elements.tags, role));
      if (Elements.written.includes(role)) outer.setAttribute('role', role);
      if (role === 'button' || role === 'tab' || role === 'menuitem') outer.type = 'button';
      if (role === 'dialog') outer.open = true;
      if (role === 'image') outer.setAttribute('role', 'img');
      if (role === 'columnheader') outer.scope = 'col';
      if (role === 'rowheader') outer.scope = 'row';
      const node = { outer, control: outer, inner: outer };
      if (role === 'radiogroup') Elements.addMessages(node, outer, outer.appendChild(Elements.own('legend', 'label')));
      if (role === 'table') node.caption = outer.appendChild(Elements.own('caption', 'label'));
      // What scrolls moves a layer inside, so that the places of its elements do not change while it scrolls.
      if (Elements.is(record, 'scrolls')) node.inner = outer.appendChild(Elements.make('div', 'layer'));
      return node;
    },

    createField(role) {
      const outer = Elements.make('div', `field ${role}`), control = Elements.make(Pairs.of(Elements.controls, role));
      control.id = `f${(Elements.count += 1)}`;
      if (role === 'textbox') control.type = 'text';
      if (role === 'radio' || role === 'checkbox') control.type = role;
      if (role === 'textbox' || role === 'textarea') control.setAttribute('autocapitalize', 'off');
      const label = Elements.make('label', 'label');
      label.htmlFor = control.id;
      const checks = role === 'radio' || role === 'checkbox';
      outer.append(...(checks ? [control, label] : [label, control]));
      const node = { outer, control, inner: outer, label };
      Elements.addMessages(node, outer, label);
      return node;
    },

    addMessages(node, outer, label) {
      node.label = label;
      const id = `m${(Elements.count += 1)}`;
      node.error = outer.appendChild(Elements.own('p', 'error'));
      node.help = outer.appendChild(Elements.own('p', 'help'));
      node.error.id = `${id}e`;
      node.help.id = `${id}h`;
    },

    set(element, name, value) {
      if (value === '' || value === false || value === null) {
        if (element.hasAttribute(name)) element.removeAttribute(name);
      } else if (element.getAttribute(name) !== String(value)) {
        element.setAttribute(name, value);
      }
    },

    text(element, words) {
      if (element.textContent !== words) element.textContent = words;
    },

    is: (record, bit) => ((record[6] >> Elements.bits.indexOf(bit)) & 1) !== 0,
    word: (record, bit) => (Elements.is(record, bit) ? 'true' : 'false'),

    place(node, record) {
      const style = node.outer.style;
      style.left = `${record[8] / 100}px`;
      style.top = `${record[9] / 100}px`;
      style.width = `${record[10] / 100}px`;
      style.height = `${record[11] / 100}px`;
      if (node.inner !== node.outer && node.inner.className === 'layer') node.inner.style.transform = `translateY(${-record[13] / 100}px)`;
    },

    update(node, record) {
      Elements.place(node, record);
      if (node.outer.inert !== !!record[22]) node.outer.inert = !!record[22];
      if (Pairs.of(Elements.controls, node.role)) Elements.updateField(node, record);
      else Elements.updatePlain(node, record);
      Elements.updateMessages(node, record);
      const base = Pairs.of(Elements.controls, node.role) ? `field ${node.role} ` : '';
      const scrolls = Elements.is(record, 'scrolls') ? ' scrolls' : '';
      const name = `${base}${record[19]}${scrolls}`.trim();
      if (node.outer.className !== name) node.outer.className = name;
    },

    updatePlain(node, record) {
      const { outer, role } = node, [, , name, value, description] = record;
      const texts = ['heading', 'paragraph', 'text', 'link', 'button', 'tab', 'menuitem', 'mark', 'status', 'alert', 'columnheader'];
      if (texts.includes(role)) Elements.text(outer, name);
      if ((role === 'cell' || role === 'rowheader') && name) Elements.text(outer, name);
      if (role === 'progress') Elements.text(outer, [name, value, description].filter(Boolean).join(': '));
      if (role === 'region' && value) Elements.text(outer, value);
      if (['navigation', 'region', 'complementary', 'group', 'list', 'tablist', 'dialog', 'menu', 'article', 'image', 'form'].includes(role)) Elements.set(outer, 'aria-label', name);
      if (role === 'group') Elements.set(outer, 'role', name ? 'group' : '');
      if (role === 'table') Elements.text(node.caption, name);
      if (role === 'link') Elements.set(outer, 'href', record[18] || '#');
      if (role === 'dialog') Elements.set(outer, 'aria-modal', Elements.is(record, 'modal') ? 'true' : '');
      if (role === 'cell' && record[21] > 1) outer.colSpan = record[21];
      Elements.updateStates(node, record);
    },

    updateStates(node, record) {
      const { outer, role } = node;
      const operable = ['link', 'button', 'tab', 'menuitem'].includes(role);
      if (operable) {
        Elements.set(outer, 'aria-disabled', Elements.is(record, 'disabled') ? 'true' : '');
        Elements.set(outer, 'aria-expanded', Elements.is(record, 'expandable') ? Elements.word(record, 'expanded') : '');
        Elements.set(outer, 'aria-pressed', Elements.is(record, 'toggle') ? Elements.word(record, 'pressed') : '');
        Elements.set(outer, 'aria-description', record[4]);
      }
      if (role === 'heading') {
        Elements.set(outer, 'tabindex', Elements.is(record, 'focusable') ? '-1' : '');
        Elements.set(outer, 'aria-description', record[4]);
      }
      if (role === 'menuitem') Elements.set(outer, 'aria-current', Elements.is(record, 'checked') ? 'true' : '');
      if (role === 'tab') {
        Elements.set(outer, 'aria-selected', Elements.word(record, 'selected'));
        Elements.set(outer, 'tabindex', Elements.is(record, 'selected') ? '0' : '-1');
      } else {
        Elements.set(outer, 'aria-current', Elements.is(record, 'current') || (role === 'menuitem' && Elements.is(record, 'checked')) ? (role === 'link' ? 'page' : 'true') : '');
      }
    },

    updateField(node, record) {
      const { control, role } = node;
      Elements.text(node.label, record[2]);
      Elements.set(control, 'required', Elements.is(record, 'required') ? 'required' : '');
      Elements.set(control, 'aria-invalid', Elements.is(record, 'invalid') ? 'true' : '');
      if (role === 'textbox' || role === 'textarea') {
        Elements.set(control, 'readonly', Elements.is(record, 'readOnly') ? 'readonly' : '');
        Elements.set(control, 'autocomplete', record[15] || 'off');
        const secret = record[16] === 'secret', type = secret ? 'password' : 'text';
        if (role === 'textbox' && control.type !== type) control.type = type;
        Elements.set(control, 'inputmode', secret ? '' : record[16]);
        Elements.set(control, 'placeholder', record[17]);
        Elements.set(control, 'maxlength', record[20] > 0 ? record[20] : '');
        // Set only when it differs: setting it takes the browser's undo away.
        if (control.value !== record[3] && !node.composing) control.value = record[3];
      }
      if (role === 'choice') Elements.updateChoice(node, record);
      if (role === 'radio' || role === 'checkbox') Elements.updateCheck(node, record);
    },

    updateChoice(node, record) {
      const { control } = node, options = JSON.stringify(record[14]);
      if (node.options !== options) {
        node.options = options;
        control.replaceChildren(...record[14].map(([value, label]) => new Option(label, value)));
      }
      const chosen = record[14].find(([, label]) => label === record[3]);
      const value = chosen ? chosen[0] : '';
      if (control.value !== value) control.value = value;
      Elements.set(control, 'aria-disabled', Elements.is(record, 'readOnly') ? 'true' : '');
    },

    updateCheck(node, record) {
      const { control, role } = node;
      control.disabled = Elements.is(record, 'disabled');
      if (role === 'radio') {
        control.name = record[0].slice(0, -(record[3].length + 1)) || record[0];
        control.value = record[3];
      }
      // At rest only: set at once, the old state could come back between the press and the frame that obeys it.
      Loop.atRest.push(() => {
        const checked = Elements.is(node.record, 'checked');
        if (control.checked !== checked) control.checked = checked;
      });
    },

    updateMessages(node, record) {
      if (!node.help) return;
      Elements.text(node.label, record[2]);
      Elements.text(node.error, record[5]);
      Elements.text(node.help, record[4]);
      const ids = [record[5] && node.error.id, record[4] && node.help.id].filter(Boolean).join(' ');
      Elements.set(node.control, 'aria-describedby', ids);
    },
  },
});
