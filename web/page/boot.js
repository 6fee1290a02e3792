// Starts the program; says in plain HTML what keeps it from starting, also when the program itself does not come.

function explain(id, detail) {
  document.getElementById(id).hidden = false;
  document.getElementById('opening').hidden = true;
  if (detail) console.error(detail);
}

if (typeof WebAssembly !== 'object') {
  explain('no-wasm');
} else {
  const program = import('./rehearsal.mjs').then(({ default: start }) => start());
  program.catch((error) => explain(navigator.onLine === false ? 'no-network' : 'no-start', error));
}
