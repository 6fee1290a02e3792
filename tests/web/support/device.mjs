// A device without a screen: the sync machine of the core in a process of its own (tests/endpoint/device.cpp), its requests made here.

import { spawn } from 'node:child_process';
import http from 'node:http';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = process.env.SYNC_DEVICE ?? fileURLToPath(new URL('../../../.build/sanitize/tests/sync_device', import.meta.url));

function headersOf(call, authorization) {
  const headers = { authorization };
  if (call.ifMatch) headers['if-match'] = call.ifMatch;
  if (call.ifNoneMatch) headers['if-none-match'] = call.ifNoneMatch;
  if (call.depthOne) headers.depth = '1';
  if (call.bodyType) headers['content-type'] = call.bodyType;
  if (call.body) headers['content-length'] = Buffer.byteLength(call.body);
  return headers;
}

/** An answer of status 0 when none comes, as from a browser. */
function made(call, endpoint, authorization, agent) {
  const nothing = { ticket: call.ticket, status: 0, etag: '', type: '', body: '' };
  return new Promise((resolve) => {
    const options = { method: call.method, headers: headersOf(call, authorization), agent, timeout: call.timeout };
    const request = http.request(new URL(call.path, endpoint), options, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('error', () => resolve(nothing));
      response.on('end', () => {
        const { etag = '', 'content-type': type = '' } = response.headers;
        const body = Buffer.concat(parts).toString();
        resolve(response.complete ? { ticket: call.ticket, status: response.statusCode, etag, type, body } : nothing);
      });
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(nothing));
    request.end(call.body || undefined);
  });
}

/** What lies on its disk outlives the program: `journal` (own events) and `memory`. */
export class Device {
  journal = [];
  memory = {};
  known = new Set();
  unanswered = 0;
  status = { waiting: 0, text: '', aside: [] };

  constructor({ endpoint, person, password, device, agency }) {
    Object.assign(this, { endpoint, person, device });
    this.authorization = `Basic ${Buffer.from(`${person}:${password}`).toString('base64')}`;
    this.home = { heads: `cases/${agency}/${person}/`, sealed: `sealed/${agency}/${person}/` };
  }

  start(seed) {
    this.agent = new http.Agent({ keepAlive: true, maxSockets: 6 });
    this.process = spawn(program, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.process.stdin.on('error', () => {}); // it was killed in the middle of a line
    const session = this.process;
    createInterface({ input: session.stdout }).on('line', (line) => this.carryOut(JSON.parse(line), session));
    const { endpoint, person, device, home, memory } = this;
    this.tell({ connect: { endpoint, person, device, home, memory, seed } });
    if (this.journal.length > 0) this.tell({ accepted: { folder: home, events: this.journal, earlier: true } });
  }

  tell(what, session = this.process) {
    if (session === this.process && session.exitCode === null) session.stdin.write(`${JSON.stringify({ ...what, now: Date.now() })}\n`);
  }

  carryOut({ requests, status }, session) {
    if (session !== this.process) return; // the program that asked for it is gone
    this.status = status;
    for (const { call, wake, remember, received = [] } of requests) {
      received.forEach((id) => this.known.add(id));
      if (remember) this.memory[remember.key] = remember.value;
      if (wake !== undefined) this.wake(wake, session);
      if (call) this.make(call, session);
    }
  }

  wake(at, session) {
    clearTimeout(this.timer);
    if (at > 0) this.timer = setTimeout(() => this.tell({ tick: true }, session), Math.max(0, at - Date.now() + 1));
  }

  async make(call, session) {
    const answer = await made(call, this.endpoint, this.authorization, this.agent);
    if (answer.status === 0) this.unanswered += 1;
    this.tell({ answer }, session);
  }

  /** A person's edits, durable before anything else happens to them. */
  enter(events) {
    this.journal.push(...events);
    events.forEach((event) => this.known.add(event.id));
    this.tell({ accepted: { folder: this.home, events, earlier: false } });
  }

  /** Without a last word; the disk stays. */
  kill() {
    clearTimeout(this.timer);
    this.process.kill('SIGKILL');
    this.process = null;
    this.agent.destroy();
  }
}
