// Files: given to the person, and picked by them.
addToLibrary({
  $Files__deps: ['$Loop', '$UTF8ToString', '$stringToNewUTF8'],
  $Files: {
    save(name, type, bytes) {
      const url = URL.createObjectURL(new Blob([bytes], { type }));
      const link = document.createElement('a');
      link.href = url;
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), 60000);
    },

    none(request, why) {
      const detail = stringToNewUTF8(why);
      _app_file_none(request, detail);
      _free(detail);
      Loop.wake(2);
    },

    pick(request, accept) {
      const input = document.createElement('input');
      input.type = 'file';
      input.accept = accept;
      input.addEventListener('cancel', () => Files.none(request, ''));
      input.addEventListener('change', () => {
        const file = input.files[0];
        if (!file) return Files.none(request, '');
        file.arrayBuffer().then((buffer) => Files.give(request, file.name, new Uint8Array(buffer)), (error) => Files.none(request, String(error)));
      });
      input.click();
    },

    give(request, name, bytes) {
      const text = stringToNewUTF8(name), memory = _malloc(bytes.length || 1);
      if (!memory) return Files.none(request, 'RangeError: no memory for this file');
      HEAPU8.set(bytes, memory);
      _app_file(request, text, memory, bytes.length);
      _free(memory);
      _free(text);
      Loop.wake(2);
    },
  },

  // Mail programs and the like: the page itself stays.
  host_follow: (address) => {
    const link = document.createElement('a');
    link.href = UTF8ToString(address);
    if (link.protocol === 'mailto:') link.click();
  },

  host_download__deps: ['$Files'],
  host_download: (name, type, bytes, length) => Files.save(UTF8ToString(name), UTF8ToString(type), HEAPU8.slice(bytes, bytes + length)),
  host_pick_file__deps: ['$Files'],
  host_pick_file: (request, accept) => Files.pick(request, UTF8ToString(accept)),
});
