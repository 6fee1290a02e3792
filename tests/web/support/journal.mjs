// What the page has stored in the browser: its journal, read for comparing and written for beginning in the middle of the work.

/** Every line of the journal as it is stored. */
export const journalLines = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('rehearsal', 1);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('journal').objectStore('journal').getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
  );

/** Puts a journal into a browser that has none, from an empty page of the site's origin. */
export async function giveJournal(page, url, lines) {
  const empty = `${url}empty.html`;
  await page.route(empty, (route) => route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }));
  await page.goto(empty);
  await page.unroute(empty);
  await page.evaluate(
    (texts) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('rehearsal', 1);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('journal', { autoIncrement: true });
          opening.result.createObjectStore('entries');
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('journal', 'readwrite');
          for (const text of texts) writing.objectStore('journal').add(text);
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    lines,
  );
}

const sequence = ({ id }) => Number(id.slice(id.lastIndexOf('-') + 1));

/** Is `next` more typing in the field that `event` has answered? A pause in mid-word keeps the half of it, and a slower hand pauses more often. */
const isMoreTyping = (event, next) =>
  next?.kind === 'record.answered' && next.data.saw === event.id && next.data.entity === event.data.entity && next.data.field === event.data.field;

/** Each field's answers in a row as the last of them, which takes the place of the first. */
function withoutPauses(events) {
  const kept = [];
  for (const event of events) {
    const last = kept.at(-1);
    if (last?.kind === 'record.answered' && isMoreTyping(last, event)) kept.splice(-1, 1, { ...event, data: { ...event.data, saw: last.data.saw } });
    else kept.push(event);
  }
  return kept;
}

/** The events in the order in which they were done, without what differs from run to run: ids become their place. */
export function effects(lines) {
  const events = withoutPauses(lines.map((line) => JSON.parse(line)).sort((a, b) => sequence(a) - sequence(b)));
  const places = new Map(events.map((event, at) => [event.id, `#${at + 1}`]));
  const cases = [...new Set(events.map((event) => event.case))];
  const plain = (value) => {
    if (Array.isArray(value)) return value.map(plain);
    if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]));
    return places.get(value) ?? value;
  };
  return events.map(({ kind, data, case: of }) => {
    const told = plain(data);
    // Which events a submission holds is said by device and by hash, both of this run alone.
    delete told.upto;
    delete told.sha256;
    return { case: cases.indexOf(of), kind, data: told };
  });
}
