// The one list of response headers of the site. `./build.sh serve` sends them, dist/_headers carries them to static hosts
// that read such a file, and docs/deploy.md names them for all others.

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
];

/** @param {string[]} endpoints origins of other endpoints that the page may sync with, such as https://files.example */
export function siteHeaders(endpoints = []) {
  const policy = CONTENT_SECURITY_POLICY.map((rule) => (rule.startsWith('connect-src') ? [rule, ...endpoints].join(' ') : rule));
  return {
    'Content-Security-Policy': policy.join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
    'Cache-Control': 'no-cache',
  };
}

/** The headers in the form that several static hosts read from a file named _headers. */
export function staticHeaders() {
  return ['/*', ...Object.entries(siteHeaders()).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}
