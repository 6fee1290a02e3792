// Each pack against the schema of its kind.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';

const KINDS = ['standards', 'local', 'labels', 'forms', 'scenario', 'key', 'population', 'policy', 'rules', 'texts', 'course', 'story', 'list'];

/** A day that exists: 2026-02-30 has the right form and is none. */
function isDay(text) {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Every schema of the folder, ready to be asked by its name: `validator('key')`. */
export function compileSchemas(folder) {
  const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false, strictTuples: false, allErrors: false });
  ajv.addFormat('date', isDay);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.schema.json'))) {
    ajv.addSchema(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  }
  return (name) => ajv.getSchema(`${name}.schema.json`);
}

const depth = (error) => error.instancePath.split('/').length;

function reasonOf({ keyword, message, params }) {
  if (keyword === 'additionalProperties') return `there is nothing called '${params.additionalProperty}' here`;
  if (keyword === 'enum') return `must be one of ${params.allowedValues.map((value) => JSON.stringify(value)).join(', ')}`;
  if (keyword === 'const') return `must be ${JSON.stringify(params.allowedValue)}`;
  if (keyword === 'format') return `must be a ${params.format} that exists`;
  return message;
}

/** Of the complaints about alternatives, the one that got furthest into the pack says best what is wrong. */
export function problemOf(errors) {
  const [first] = [...errors].sort((a, b) => depth(b) - depth(a));
  return { place: first.instancePath, reason: reasonOf(first) };
}

export function checkSchemas(packs, schemaFolder) {
  const validator = compileSchemas(schemaFolder);
  return packs.flatMap(({ path, kind, json }) => {
    if (!KINDS.includes(kind)) return [{ path, place: '/pack', reason: `there is no kind of pack called ${JSON.stringify(kind)}` }];
    const valid = validator(kind);
    return valid(json) ? [] : [{ path, ...problemOf(valid.errors) }];
  });
}
