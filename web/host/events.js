// What a person does with the mirror's elements, handed to the program by key.
addToLibrary({
  $Events__deps: ['$Loop', '$Pointer', '$stringToNewUTF8'],
  $Events: {
    kinds: ['press', 'draft', 'commit', 'left', 'key'],
    keyed: 0, // when a key last changed a choice or a radio

    send(kind, key, text) {
      const keyBytes = stringToNewUTF8(key), textBytes = stringToNewUTF8(text || '');
      _app_action(Events.kinds.indexOf(kind), keyBytes, textBytes);
      _free(keyBytes);
      _free(textBytes);
    },

    key: (target) => target.dataset && target.dataset['key'],
    text: (target) => Pointer.editable(target),

    // A press by key or assistive technology has no detail; one by pointer goes to the canvas by its place, but for the plain page.
    click(event) {
      const target = event.target.closest('button,a');
      if (!target || !Events.key(target)) return;
      if (target.tagName === 'A' && (event.ctrlKey || event.metaKey || event.shiftKey)) return; // a new tab or window
      event.preventDefault();
      if (event.detail !== 0 && !Pointer.plain()) return;
      if (target.getAttribute('aria-disabled') === 'true') return;
      Events.send('press', Events.key(target));
      Loop.now();
    },

    input(event) {
      if (!Events.text(event.target) || event.isComposing) return;
      Events.send('draft', Events.key(event.target), event.target.value);
      Loop.wake(2);
    },

    composition(event, composing) {
      const node = event.target;
      if (!Events.text(node)) return;
      node.composing = composing;
      if (!composing) Events.input({ target: node, isComposing: false });
    },

    // Arrow keys walk through a list or a group: where they rest counts, so it is a draft first.
    change(event) {
      const target = event.target, key = Events.key(target), kind = performance.now() - Events.keyed < 400 ? 'draft' : 'commit';
      if (!key) return;
      if (Events.text(target)) {
        if (document.activeElement !== target) Events.send('commit', key, target.value);
      } else if (target instanceof HTMLSelectElement) {
        if (target.getAttribute('aria-disabled') === 'true') Loop.atRest.push(() => Events.restore(target));
        else Events.send(kind, key, target.value);
      } else if (target.type === 'radio') {
        if (Events.byKey || Pointer.plain()) Events.changeRadio(target, kind);
      } else if (Events.byKey || Pointer.plain()) {
        Events.send('press', key);
      }
      Events.byKey = true;
      Loop.wake(3);
    },

    changeRadio(target, kind) {
      const group = target.closest('fieldset');
      if (kind === 'draft' && group) Events.send('draft', Events.key(group), target.value);
      else Events.send('press', Events.key(target));
    },

    restore(target) {
      for (const option of target.options) option.selected = option.defaultSelected;
    },

    byKey: true, // the next change of a check is not the pointer's

    focusIn(event) {
      const key = Events.key(event.target);
      if (!key) return;
      const bytes = stringToNewUTF8(key);
      _app_focus(bytes, event.target.matches(':focus-visible') ? 1 : 0);
      _free(bytes);
      Loop.wake(2);
    },

    focusOut(event) {
      const key = Events.key(event.target);
      if (!key) return;
      if (event.target.type === 'radio') Events.send('left', Events.key(event.target.closest('fieldset') || event.target));
      else Events.send('left', key);
      if (!event.relatedTarget) {
        const none = stringToNewUTF8('');
        _app_focus(none, 0);
        _free(none);
      }
      Loop.wake(2);
    },

    keyDown(event) {
      const target = event.target, key = Events.key(target);
      if (!key) return;
      if (target instanceof HTMLSelectElement || target.type === 'radio') Events.keyed = performance.now();
      if (event.key === 'Enter' && !event.isComposing && (target instanceof HTMLSelectElement || target.type === 'text' || target.type === 'password')) {
        Events.send('left', key);
        Loop.wake(2);
      }
      const role = target.getAttribute('role');
      if (role === 'tab') Events.moveTab(event, target);
      if (role === 'menuitem' && ['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(event.key)) {
        Events.send('key', key, event.key);
        event.preventDefault();
        Loop.wake(2);
      }
    },

    moveTab(event, target) {
      const step = { 'ArrowRight': 1, 'ArrowLeft': -1 }[event.key];
      if (!step) return;
      const all = [...target.closest('[role=tablist]').querySelectorAll('[role=tab]')];
      all[(all.indexOf(target) + step + all.length) % all.length].focus();
      event.preventDefault();
    },

    listen(root) {
      root.addEventListener('click', (event) => {
        // Label and box both report a click; one with a detail came from the pointer, which the canvas obeys.
        if (event.target.type === 'radio' || event.target.type === 'checkbox') Events.byKey = event.detail === 0;
      }, true);
      root.addEventListener('click', Events.click);
      root.addEventListener('input', Events.input);
      root.addEventListener('compositionstart', (event) => Events.composition(event, true));
      root.addEventListener('compositionend', (event) => Events.composition(event, false));
      root.addEventListener('change', Events.change);
      root.addEventListener('focusin', Events.focusIn);
      root.addEventListener('focusout', Events.focusOut);
      root.addEventListener('keydown', Events.keyDown);
      root.addEventListener('submit', (event) => event.preventDefault());
    },
  },
});
