// The canvas: its size in device pixels, and the loss and return of its WebGL context.
addToLibrary({
  $Canvas__deps: ['$Loop'],
  $Canvas: {
    element: null,

    // The content box in device pixels is exact where the browser tells it; an emulated pixel ratio tells CSS pixels instead.
    // The plain page shows no canvas: there the window tells for how wide a page things are arranged.
    measure(entry) {
      const canvas = Canvas.element, ratio = devicePixelRatio, drawn = canvas.clientWidth > 0;
      const width = drawn ? canvas.clientWidth : innerWidth, height = drawn ? canvas.clientHeight : innerHeight;
      let w = Math.round(width * ratio), h = Math.round(height * ratio);
      const box = entry && entry.devicePixelContentBoxSize && entry.devicePixelContentBoxSize[0];
      if (box && Math.abs(box.inlineSize - width * ratio) < 2 && Math.abs(box.blockSize - height * ratio) < 2) {
        w = box.inlineSize;
        h = box.blockSize;
      }
      if (canvas.width !== w) canvas.width = w;
      if (canvas.height !== h) canvas.height = h;
      const safe = parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--safe-bottom')) || 0;
      _app_resize(w / ratio, h / ratio, ratio, safe);
      // A canvas that was resized is empty until it is drawn: in the same task, so that nothing flickers.
      Loop.now();
    },

    watch() {
      const observer = new ResizeObserver((entries) => Canvas.measure(entries[entries.length - 1]));
      try {
        observer.observe(Canvas.element, { box: 'device-pixel-content-box' });
      } catch {
        observer.observe(Canvas.element);
      }
      const ratioChanged = () => {
        Canvas.measure(null);
        window['matchMedia'](`(resolution: ${devicePixelRatio}dppx)`).addEventListener('change', ratioChanged, { once: true });
      };
      window['matchMedia'](`(resolution: ${devicePixelRatio}dppx)`).addEventListener('change', ratioChanged, { once: true });
      addEventListener('resize', () => {
        if (Canvas.element.clientWidth === 0) Canvas.measure(null);
      });
      Canvas.element.addEventListener('webglcontextlost', (event) => {
        event.preventDefault();
        _app_context(0);
        Loop.wake(1);
      });
      Canvas.element.addEventListener('webglcontextrestored', () => {
        _app_context(1);
        Loop.wake(2);
      });
    },
  },

  host_start_canvas__deps: ['$Canvas'],
  host_start_canvas: () => {
    Canvas.element = document.getElementById('canvas');
    Canvas.watch();
    Canvas.measure(null);
  },
});
