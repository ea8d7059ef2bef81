/**
 * What a page may load, in the words of a Content-Security-Policy header. Everything comes from
 * the bundle; the one style element that the chart library makes carries the nonce of this load.
 */
export function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    // The design system's sheets hold their icons as data addresses; a picture runs nothing.
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');
}

/**
 * The page with its nonce as the first thing in its head, where scripts of ours read it:
 * `<meta property="csp-nonce" nonce="…">`.
 */
export function withNonce(page: string, nonce: string): string {
  return page.replace(/<head>/i, (head) => `${head}<meta property="csp-nonce" nonce="${nonce}">`);
}
