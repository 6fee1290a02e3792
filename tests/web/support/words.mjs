// The words of the screen for what a command list says in fields and codes, read from the packs that the page reads.

import { readFileSync } from 'node:fs';

const pack = (name) => JSON.parse(readFileSync(new URL(`../../../public/${name}`, import.meta.url), 'utf8'));

const standards = pack('standards/fy2026.json'), local = pack('standards/local.json'), site = pack('scenarios/population.json');
const texts = { ...pack('texts/forms.en.json'), ...pack('texts/record.en.json') };
export const forms = pack('forms/fy2026.json').forms;
export const titleOf = (scenario) => pack(`scenarios/${scenario}.json`).title.en;

const lists = { ...standards.lists, ...local.lists };
const fields = new Map([...standards.elements.flatMap((element) => element.fields), ...local.fields]
  .filter((field) => typeof field === 'object').map((field) => [field.id, field]));
const names = new Map([...site.projects, ...site.agencies].map((one) => [one.id, one.name]));

export const label = (field) => fields.get(field).label;
export const sectionWords = (id) => texts[`section.${id}`];

/** 10/05/2026 */
export const usDate = (iso) => `${iso.slice(5, 7)}/${iso.slice(8)}/${iso.slice(0, 4)}`;
/** "November 2" */
export const spoken = (iso) => new Date(`${iso}T12:00:00Z`).toLocaleDateString('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' });
export const dayAfter = (iso) => new Date(Date.parse(`${iso}T12:00:00Z`) + 86400000).toISOString().slice(0, 10);

/** What is picked or typed for an answer. `others` are the answers beside it: of some lists they say which one holds. */
export function answerWords(field, value, others = {}) {
  if (names.has(value) && ['ProjectID', 'ReleaseProvider', 'ReferralProvider'].includes(field)) return names.get(value);
  const { type, list, list_by: by, lists: each = {} } = fields.get(field);
  if (type === 'date') return usDate(value);
  // "3.12.1/current": those values of a list that are answers here
  const codes = lists[((by === undefined ? list : each[others[by]]) ?? '').split('/')[0]] ?? [];
  return (codes.find(([code]) => code === value) ?? [value, value])[1];
}

/** A source of a verification: a field of its own, or a kind of disability. */
export function sourceWords(table, source) {
  if (table !== 'disability') return label(source);
  return lists[fields.get('VerificationSource').lists.disability].find(([code]) => code === source)[1];
}

/** The section that asks for an occurrence: of services the one of its funder. */
export function sectionOf(kind, recordType = '') {
  const sections = forms.flatMap((form) => form.sections).filter((section) => section.on === kind);
  return sections.find((section) => kind !== 'service' || (section.record_type ?? '') === recordType).id;
}

/** The forms of an enrollment's own fields: entry, update, exit. */
export function formOf(field) {
  const asks = (form) => form.sections.some((section) => section.on === 'enrollment' &&
    (section.questions ?? []).some((question) => (question.field ?? question) === field));
  return ['update', 'exit', 'entry'].find((id) => asks(forms.find((form) => form.id === id))) ?? 'entry';
}

/** Answered by boxes to tick, together with others. */
export function isBox(field) {
  return forms.some((form) => form.sections.some((section) => (section.questions ?? []).some((question) => question.field === field && question.group)));
}
