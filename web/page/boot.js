// Starts the program; says in plain HTML what keeps it from starting.
import start from './rehearsal.mjs';

function explain(id, detail) {
  document.getElementById(id).hidden = false;
  document.getElementById('opening').hidden = true;
  if (detail) console.error(detail);
}

if (typeof WebAssembly !== 'object') {
  explain('no-wasm');
} else {
  start().catch((error) => explain(navigator.onLine === false ? 'no-network' : 'no-start', error));
}
