/** Decides which addresses may become links. */

/**
 * An address that is safe to link to: http, https, mailto or tel, or relative to `base`. Anything else, such as
 * `javascript:`, answers `undefined`: it is shown as text.
 */
export function safeLink(address: string, base?: string): string | undefined {
  try {
    // The stand-in base shows what a relative address is: it comes back with the stand-in's own scheme.
    const url = new URL(address, isAbsolute(base) ? base : 'https://relative.invalid/');
    if (!/^(https?|mailto|tel):$/.test(url.protocol)) return undefined;
    return url.hostname === 'relative.invalid' ? address.trim() : url.href;
  } catch {
    return undefined;
  }
}

const isAbsolute = (base: string | undefined): base is string => base !== undefined && /^https?:\/\//i.test(base) && URL.canParse(base);
