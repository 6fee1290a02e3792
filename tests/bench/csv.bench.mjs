// How fast `rehearsal check-csv` reads 100,000 enrollments, and how much memory that takes.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeExport } from './csv_export.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const program = process.env.REHEARSAL_PROGRAM ?? join(root, '.build/native/core/rehearsal');
const ENROLLMENTS = 100000;
const MEGABYTE = 1 << 20;
const LOOK_EVERY = 20;

/** The most memory that a process ever had, in kB, as Linux tells it; 0 when it is gone. */
function peakOf(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function measured(folder) {
  return new Promise((done, failed) => {
    const begun = process.hrtime.bigint();
    const run = spawn(program, ['check-csv', folder]);
    let [out, peak] = ['', 0];
    const looking = setInterval(() => { peak = Math.max(peak, peakOf(run.pid)); }, LOOK_EVERY);
    run.stdout.on('data', (text) => { out += text; });
    run.on('error', failed);
    run.on('close', (code) => {
      clearInterval(looking);
      const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
      const rows = Number(out.match(/^Rows read: (\d+)/m)?.[1]);
      if (code === 0 && rows > 0) done({ seconds, rows, peak });
      else failed(new Error(`check-csv ended with ${code}`));
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), 'rehearsal-csv-'));
try {
  writeExport(folder, { enrollments: ENROLLMENTS, faultEvery: 50 });
  const bytes = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  const { seconds, rows, peak } = await measured(folder);
  const rate = Math.round(rows / seconds);
  console.log(`check-csv: ${ENROLLMENTS} enrollments, ${rows} rows, ${Math.round(bytes / MEGABYTE)} MB in ${seconds.toFixed(2)} s: ${rate} rows/s, at most ${Math.round(peak / 1024)} MB of memory`);
} finally {
  rmSync(folder, { recursive: true });
}
