// Mouse, pen and finger, from the common parent of canvas and mirror. Text fields keep the pointer for themselves.
addToLibrary({
  $Pointer__deps: ['$Loop'],
  $Pointer: {
    stage: null,
    touch: null, // the finger that is down: {id, x, y, lastY, time, speed, panning}
    glide: 0,

    editable: (target) => target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && ['text', 'password'].includes(target.type)),
    plain: () => document.documentElement.classList.contains('plain'),

    at(event) {
      const box = Pointer.stage.getBoundingClientRect();
      _app_pointer_move(event.clientX - box.left, event.clientY - box.top);
      Loop.wake(2);
    },

    down(event) {
      if (Pointer.plain()) return;
      cancelAnimationFrame(Pointer.glide);
      if (event.pointerType === 'touch') return Pointer.touchDown(event);
      if (event.button !== 0 || Pointer.editable(event.target)) return;
      Pointer.at(event);
      _app_pointer_button(1);
      Loop.wake(3);
    },

    up(event) {
      if (Pointer.plain()) return;
      if (event.pointerType === 'touch') return Pointer.touchUp(event);
      if (event.button !== 0) return;
      Pointer.at(event);
      _app_pointer_button(0);
      Loop.now();
      Loop.wake(4);
    },

    move(event) {
      if (Pointer.plain()) return;
      if (event.pointerType === 'touch') return Pointer.touchMove(event);
      Pointer.at(event);
    },

    // A finger presses when it leaves without having moved: so a scroll never presses anything.
    touchDown(event) {
      if (Pointer.touch) return;
      Pointer.touch = { id: event.pointerId, x: event.clientX, y: event.clientY, lastY: event.clientY, time: event.timeStamp, speed: 0, panning: false };
      Pointer.at(event);
    },

    touchMove(event) {
      const touch = Pointer.touch;
      if (!touch || touch.id !== event.pointerId) return;
      if (!touch.panning && Math.abs(event.clientY - touch.y) < 8) return;
      touch.panning = true;
      const way = touch.lastY - event.clientY, time = Math.max(1, event.timeStamp - touch.time);
      touch.speed = 0.7 * (way / time) + 0.3 * touch.speed;
      touch.lastY = event.clientY;
      touch.time = event.timeStamp;
      _app_wheel(way);
      Loop.wake(2);
    },

    touchUp(event) {
      const touch = Pointer.touch;
      if (!touch || touch.id !== event.pointerId) return;
      Pointer.touch = null;
      if (touch.panning) return Pointer.letGlide(event.timeStamp - touch.time < 60 ? touch.speed : 0);
      if (Pointer.editable(event.target)) return;
      Pointer.at(event);
      _app_pointer_button(1);
      _app_pointer_button(0);
      Loop.now();
      Loop.wake(6);
      _app_pointer_gone(); // a finger does not hover
    },

    // What a finger threw goes on a little, unless the person wants less motion.
    letGlide(speed) {
      if (Math.abs(speed) < 0.05 || window['matchMedia']('(prefers-reduced-motion: reduce)').matches) return;
      let last = performance.now();
      const step = (now) => {
        const time = now - last;
        last = now;
        speed *= Math.exp(-time / 325);
        _app_wheel(speed * time);
        Loop.wake(1);
        if (Math.abs(speed) > 0.02) Pointer.glide = requestAnimationFrame(step);
      };
      Pointer.glide = requestAnimationFrame(step);
    },

    wheel(event) {
      if (Pointer.plain() || event.ctrlKey) return; // with Ctrl the browser zooms
      const unit = event.deltaMode === 1 ? 40 : event.deltaMode === 2 ? innerHeight * 0.9 : 1;
      Pointer.at(event);
      _app_wheel(event.deltaY * unit);
      Loop.wake(3);
      event.preventDefault();
    },
  },

  host_start_pointer__deps: ['$Pointer'],
  host_start_pointer: () => {
    const stage = (Pointer.stage = document.getElementById('stage'));
    stage.addEventListener('pointerdown', Pointer.down);
    addEventListener('pointerup', Pointer.up);
    stage.addEventListener('pointermove', Pointer.move);
    addEventListener('pointercancel', () => {
      Pointer.touch = null;
    });
    stage.addEventListener('pointerleave', () => {
      _app_pointer_gone();
      Loop.wake(2);
    });
    stage.addEventListener('wheel', Pointer.wheel, { passive: false });
  },
});
