// Requests to servers. Status 0 is no answer at all.
addToLibrary({
  $Http__deps: ['$Loop', '$UTF8ToString', '$stringToNewUTF8'],
  $Http: {
    answer(request, status, texts) {
      const bytes = texts.map((text) => stringToNewUTF8(text || ''));
      _app_http(request, status, ...bytes);
      bytes.forEach((each) => _free(each));
      Loop.wake(2);
    },

    async send(request, method, url, headers, body, timeout, keepalive) {
      try {
        const answer = await fetch(new URL(url, document.baseURI), {
          method,
          headers,
          body: method === 'PUT' || method === 'PROPFIND' || method === 'POST' ? body : undefined,
          // Conditions are the program's own: the browser's cache must not answer them.
          cache: headers.length > 0 || method !== 'GET' ? 'no-store' : 'default',
          // A refused login is the program's to answer; the browser's own dialog must not come between.
          credentials: headers.length > 0 || method !== 'GET' ? 'omit' : 'same-origin',
          keepalive,
          signal: AbortSignal.timeout(timeout),
        });
        const text = await answer.text();
        const header = (name) => answer.headers.get(name);
        Http.answer(request, answer.status, [header('ETag'), header('Content-Type'), header('Date'), text, '']);
      } catch (error) {
        Http.answer(request, 0, ['', '', '', '', `${error.name}: ${error.message}`]);
      }
    },
  },

  host_http__deps: ['$Http'],
  host_http: (request, method, url, headers, body, timeout, keepalive) => {
    const parsed = JSON.parse(UTF8ToString(headers));
    Http.send(request, UTF8ToString(method), UTF8ToString(url), parsed, UTF8ToString(body), timeout, keepalive !== 0);
  },
});
