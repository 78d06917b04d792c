/** What a test in the browser can ask of Node: to draw HTML on the server, to switch media, to read the accessibility tree. */
import { readFileSync, existsSync } from 'node:fs';
import { createServer } from 'vite';

let server;

/** The client that emulates media on a page. */
const clients = new Map();

/** The answer to a command that takes Chromium's own protocol, in any other browser. */
const unsupported = 'unsupported';
const speaksChromium = ({ name }) => /^chrom/i.test(name);

/** The library's server half, from the sources. */
async function serverHalf() {
  server ??= createServer({ configFile: false, server: { middlewareMode: true, ws: false, watch: null }, appType: 'custom', logLevel: 'error', optimizeDeps: { noDiscovery: true } });
  return (await server).ssrLoadModule('/src/server.ts');
}

export function commandsPlugin() {
  return {
    name: 'commands',
    async serverStop() {
      await (await server)?.close();
    },
    async executeCommand({ command, payload, session }) {
      if (command === 'render-on-server') {
        const { renderToString } = await serverHalf();
        const { html, files, ...options } = payload;
        const load = files && (async (src) => new Response(files[src].body, { headers: { 'content-type': files[src].type ?? 'application/json' } }));
        return { html: await renderToString(html, { ...options, load }) };
      }
      if (command === 'read-shared') {
        const file = `../shared/${payload.file}`;
        return existsSync(file) ? { text: readFileSync(file, 'utf8') } : { missing: true };
      }
      if (['media', 'accessibility-tree', 'keep-focus'].includes(command) && !speaksChromium(session.browser)) return unsupported;
      if (command === 'media') {
        const page = session.browser.getPage(session.id);
        // What a client emulates ends with it, for the next test on this page, too.
        await clients.get(page)?.detach();
        clients.delete(page);
        if (!payload.media && !payload.features?.length) return true;
        const client = await page.createCDPSession();
        clients.set(page, client);
        await client.send('Emulation.setEmulatedMedia', payload);
        return true;
      }
      if (command === 'accessibility-tree') {
        const page = session.browser.getPage(session.id);
        const root = await page.$(payload.selector);
        return page.accessibility.snapshot({ root, interestingOnly: false });
      }
      if (command === 'keep-focus') {
        // Of several pages at once, one is in front; the others take keys and focus as if they were, too.
        const page = session.browser.getPage(session.id);
        const client = await page.createCDPSession();
        await client.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return true;
      }
      if (command === 'real-pricing') {
        await serverHalf();
        const { realGuides } = await (await server).ssrLoadModule('/tests/real-data/guides.ts');
        return { guides: realGuides()?.filter(({ guide }) => guide.pricing).map(({ name, guide: { title, lang, sources, pricing } }) => ({ name, guide: { title, lang, sources, pricing } })) };
      }
      if (command === 'real-salaries') {
        await serverHalf();
        const { realGuides } = await (await server).ssrLoadModule('/tests/real-data/guides.ts');
        return { guides: realGuides()?.flatMap(({ name, guide: { title, lang, url, sources, salary, tiers } }) => salariesIn(salary, tiers).map((part) => ({ name, guide: { title, lang, url, sources, salary: part } }))) };
      }
      if (command === 'real-guides') {
        await serverHalf();
        const { realGuides } = await (await server).ssrLoadModule('/tests/real-data/guides.ts');
        return { guides: realGuides()?.filter(({ name }) => payload.files.includes(name.replace(/\/.*/, ''))) };
      }
      if (command === 'real-skill-maps') {
        await serverHalf();
        const { realSkillMaps } = await (await server).ssrLoadModule('/tests/real-data/skill-maps.ts');
        return { maps: realSkillMaps() };
      }
      if (command === 'real-tiers') {
        await serverHalf();
        const { realGuides } = await (await server).ssrLoadModule('/tests/real-data/guides.ts');
        return { guides: realGuides()?.flatMap(({ name, guide: { tiers } }) => (tiers?.length ? [{ name, tiers }] : [])) };
      }
      return undefined;
    },
  };
}

/** The pay of a guide and of each of its tiers. */
const salariesIn = (salary, tiers = []) => [salary, ...tiers.map((tier) => tier.salary)].filter((part) => part !== undefined);
