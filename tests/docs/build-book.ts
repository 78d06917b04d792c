import { root, run } from '../build/built.js';

/** Builds the workshop, once for all tests. */
export async function setup(): Promise<void> {
  const { code, stdout, stderr } = await run('npm', ['run', '--silent', 'build-storybook'], root);
  if (code !== 0) throw new Error(`npm run build-storybook ended with ${code}\n${stdout}\n${stderr}`);
}
