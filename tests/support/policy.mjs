/**
 * Serves a page under the strictest policy that the library promises to work under. Its body comes with the address. It
 * is answered before the test runner's own plugins, which write a script into every page.
 */
const nonce = 'bm9uY2U';
const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`;
const listen = `window.said = []; for (const type of ['securitypolicyviolation', 'error', 'unhandledrejection']) addEventListener(type, (event) => said.push([type, event.effectiveDirective ?? event.message ?? event.reason].join(' ')), true);`;

export function policyPage(context, next) {
  if (context.path !== '/strict-policy.html') return next();
  context.set('content-security-policy', policy);
  context.type = 'html';
  context.body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><script nonce="${nonce}">${listen}</script></head><body>${String(context.query.body).replaceAll('NONCE', nonce)}</body></html>`;
  return undefined;
}
