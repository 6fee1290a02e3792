// Keys that no native control uses: Escape, shortcuts, scrolling. Everything else is left to the browser.
addToLibrary({
  $Keys__deps: ['$Loop', '$Pairs', '$Pointer', '$Mirror', '$stringToNewUTF8'],
  $Keys: {
    // Undo, copy and the like belong to the text that is being edited.
    ofEditing: ['Ctrl+Z', 'Ctrl+Shift+Z', 'Ctrl+Y', 'Ctrl+A', 'Ctrl+C', 'Ctrl+V', 'Ctrl+X'],
    scrolls: [['PageDown', 0.85], ['PageUp', -0.85], ['Home', -1e6], ['End', 1e6], ['ArrowDown', 0.08], ['ArrowUp', -0.08], [' ', 0.85]],

    combination(event) {
      const named = event.key === ' ' ? 'Space' : event.key.length === 1 ? event.key.toUpperCase() : event.key;
      const shift = event.shiftKey && event.key.length > 1 ? 'Shift+' : event.shiftKey && (event.ctrlKey || event.metaKey) ? 'Shift+' : '';
      return (event.ctrlKey || event.metaKey ? 'Ctrl+' : '') + (event.altKey ? 'Alt+' : '') + shift + named;
    },

    shortcut(combination) {
      const text = stringToNewUTF8(combination);
      const taken = _app_shortcut(text);
      _free(text);
      return taken;
    },

    down(event) {
      if (event.isComposing || event.defaultPrevented) return;
      const target = event.target, editing = Pointer.editable(target) || target instanceof HTMLSelectElement;
      const combination = Keys.combination(event), modified = event.ctrlKey || event.metaKey || event.altKey;
      if (event.key === 'Escape') {
        if (_app_escape()) event.preventDefault();
        return Loop.wake(3);
      }
      if (editing && (Keys.ofEditing.includes(combination) || (!modified && event.key.length === 1))) return;
      if (Keys.shortcut(combination)) {
        event.preventDefault();
        return Loop.now();
      }
      if (!editing && !modified && !Pointer.plain() && Keys.scroll(event, target)) event.preventDefault();
    },

    scroll(event, target) {
      const part = Pairs.of(Keys.scrolls, event.key);
      const own = target.closest && target.closest('button,a,[role=tab],[role=menuitem],input[type=radio]');
      // Space presses a button; arrows move between radios, tabs and menu items.
      if (part === undefined || (own && (event.key === ' ' || (own.matches('[role],input') && event.key.startsWith('Arrow'))))) return false;
      if (target instanceof HTMLInputElement && event.key === ' ') return false;
      _app_keys_scroll(part * innerHeight);
      Loop.wake(3);
      return true;
    },
  },

  host_start_keys__deps: ['$Keys'],
  host_start_keys: () => addEventListener('keydown', Keys.down),
});
