/** The tests that need a browser, in Firefox and WebKit, where these are installed. */
import { firefoxLauncher, hasFirefox } from './tests/support/firefox.mjs';
import { hasWebkit, webkitLauncher } from './tests/support/webkit.mjs';
import shared from './web-test-runner.shared.mjs';

const browsers = [...(hasFirefox ? [firefoxLauncher()] : []), ...(hasWebkit ? [webkitLauncher()] : [])];
for (const [name, isThere, how] of [
  ['Firefox', hasFirefox, 'firefox-esr'],
  ['WebKit', hasWebkit, 'webkit2gtk-driver and xvfb'],
]) {
  if (!isThere) console.log(`${name} is left out: it is not installed (on Debian, ${how})`);
}
if (!browsers.length) process.exit(0);

export default {
  ...shared,
  browsers,
  concurrentBrowsers: 2,
  concurrency: 1,
  // WebKit opens a browser for each file, which takes long on a busy machine.
  browserStartTimeout: 120000,
};
