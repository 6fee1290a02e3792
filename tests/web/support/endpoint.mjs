// A real endpoint of its own for a test: `./build.sh serve` on a free port with a state folder that goes away afterwards.

import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Resolves when the server answers; rejects with what it printed when it ends first. */
function started(child) {
  let output = '';
  return new Promise((resolve, reject) => {
    const hear = (data) => {
      output += data;
      if (output.includes('Ctrl+C')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`the endpoint ended with ${code}: ${output}`)));
  });
}

async function answers(url, ca) {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      return await rawRequest(url, 'HEAD', '/', { ca });
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`no answer from ${url}`);
}

/**
 * Starts `serve`. With `state` it continues a folder that an earlier call left (see `kill`); with `certificate` and `key`, two files, over TLS.
 * @returns {Promise<{url, endpoint, user, password, state, addUser, users, kill, stop}>}
 */
export async function startEndpoint({ state = mkdtempSync(join(tmpdir(), 'rehearsal-')), port = 0, origins = [], certificate, key } = {}) {
  const tls = certificate ? ['--certificate', certificate, '--key', key] : [];
  const options = ['serve', '--no-build', '--port', String(port), '--state', state, ...tls, ...origins.flatMap((origin) => ['--origin', origin])];
  const child = spawn(join(root, 'build.sh'), options, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await started(child);
  const address = JSON.parse(readFileSync(join(state, 'run/address.json'), 'utf8'));
  await answers(address.url, certificate && readFileSync(certificate));
  const end = async (signal) => {
    child.kill(signal);
    await ended;
  };
  /** What `./build.sh user` says; throws when it refuses. */
  const users = (...words) => execFileSync('node', [join(root, 'web/serve/users.mjs'), state, ...words], { encoding: 'utf8', stdio: 'pipe' });
  return {
    ...address,
    state,
    users,
    /** Gives a role; returns the password when the user is new. */
    addUser: (user, role, ...agency) => users(user, role, ...agency).match(/password (\S+)/)?.[1],
    /** Like a power cut; the state folder stays. */
    kill: () => end('SIGKILL'),
    async stop() {
      await end('SIGTERM');
      rmSync(state, { recursive: true, force: true });
    },
  };
}

/** One request with the path sent byte for byte (fetch would tidy it up first). */
export function rawRequest(base, method, path, { user, password, headers = {}, body, ca } = {}) {
  const { protocol, hostname, port } = new URL(base);
  const by = protocol === 'https:' ? https : http;
  const authorization = user ? { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` } : {};
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const request = by.request({ hostname, port, method, path, ca, agent: false, headers: { ...authorization, ...length, ...headers } }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts).toString() }));
    });
    request.on('error', reject);
    request.end(body);
  });
}
